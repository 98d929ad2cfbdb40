package salient.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GroundsTest {
    @Test
    void whatNobodySaidInSoManyWordsAndYetStandsIsTakenToBeSo() {
        assertThat(Arrays.stream(Grounds.values()).filter(Grounds::takenToBeSo))
                .containsExactly(Grounds.LAPSED, Grounds.AGGREGATE, Grounds.PRESUMED, Grounds.MODEL);
    }

    @Test
    void tablesHaveAWordForEachButNothing() {
        assertThat(Grounds.CUT_OFF.token()).isEqualTo("cut-off");
        assertThat(Grounds.NONE.token()).isEmpty();
    }
}
