package salient.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.reading.Exclusion;
import salient.reading.Judgement;
import salient.testkit.Scene;

class HeardTest {
    private static Judgement without(String source) {
        return new Scene()
                .says("0 x state G basis=baseline", "3 m hold G id=kept", "4 o capture O id=took account=diary")
                .under(s -> s.leavingOut(List.of(new Exclusion(Exclusion.Kind.SOURCE, source))))
                .judgement();
    }

    @Test
    void whoIsLeftOutIsNotHeard() {
        Heard heard = Heard.by(List.of(without("o")));

        assertThat(heard.claims()).extracting(ClaimId::toString).containsExactly("paper:c1", "paper:kept");
        assertThat(heard.sources()).extracting(SourceId::value).containsExactly("m", "x");
        assertThat(heard.accounts()).extracting(AccountId::value).containsExactly("paper");
    }

    @Test
    void severalReadingsHearWhatAnyOfThemHears() {
        Heard heard = Heard.by(List.of(without("o"), without("m")));

        assertThat(heard.claims()).hasSize(3);
        assertThat(heard.accounts()).hasSize(2);
    }
}
