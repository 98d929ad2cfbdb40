package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.reading.Exclusion.Kind;

class ExclusionNamesTest {
    @ParameterizedTest
    @CsvSource({
        "SOURCE, source, observer",
        "ACCOUNT, account, gazette",
        "CAMP, camp, press",
        "CLAIM, claim, gazette:hill-taken"
    })
    void whatIsLeftOutIsWrittenAsItsKindAndId(Kind kind, String word, String id) {
        assertThat(Kind.find(word)).contains(kind);
        assertThat(new Exclusion(kind, id)).hasToString(word + ":" + id);
        assertThat(new Exclusion(kind, id).words()).isEqualTo(word + " " + id);
    }

    @Test
    void anotherWordIsNoKind() {
        assertThat(Kind.find("place")).isEmpty();
        assertThat(Kind.find("Source")).isEmpty();
    }

    @Test
    void sourcesComeBeforeAccountsCampsAndClaims() {
        Exclusion first = new Exclusion(Kind.SOURCE, "agency");
        Exclusion second = new Exclusion(Kind.SOURCE, "observer");
        Exclusion third = new Exclusion(Kind.ACCOUNT, "gazette");
        Exclusion fourth = new Exclusion(Kind.CAMP, "press");
        Exclusion fifth = new Exclusion(Kind.CLAIM, "gazette:a");

        assertThat(new TreeSet<>(List.of(fifth, third, second, fourth, first)))
                .containsExactly(first, second, third, fourth, fifth);
    }
}
