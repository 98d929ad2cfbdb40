package salient.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> KNOWN = List.of("observatory-45", "kasab", "samra", "karsana", "samra-heights");

    @Test
    void aSlipOfTheFingerIsUnderstood() {
        assertThat(NearestName.find("kasap", KNOWN)).contains("kasab");
        assertThat(NearestName.find("smara", KNOWN)).contains("samra");
        assertThat(NearestName.find("kessab", KNOWN)).contains("kasab");
    }

    @Test
    void anAbbreviationIsUnderstood() {
        assertThat(NearestName.find("obs-45", KNOWN)).contains("observatory-45");
        assertThat(NearestName.find("samra-hts", KNOWN)).isEmpty();
    }

    @Test
    void somethingElseEntirelyIsLeftAlone() {
        assertThat(NearestName.find("tripoli", KNOWN)).isEmpty();
        assertThat(NearestName.find("", KNOWN)).isEmpty();
        assertThat(NearestName.find("x".repeat(1_000_000), KNOWN)).isEmpty();
        assertThat(NearestName.find("kasab", List.of())).isEmpty();
    }

    @Test
    void ofEqualsTheFirstInTheAlphabetIsMeant() {
        assertThat(NearestName.find("hill-1", List.of("hill-3", "hill-2"))).contains("hill-2");
    }
}
