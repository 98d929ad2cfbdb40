package salient.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

class UntoldChangesTest {
    private static int[] shownBy(String... lines) {
        Model model = Scenes.model(new Scene().says(lines), ModelSettings.DEFAULTS);
        return UntoldChanges.shownBy(model.words().words(0));
    }

    @Test
    void whoeverTakesAPlaceThatWasHisMustHaveLostItBefore() {
        assertThat(shownBy("3 m capture O", "30 m capture O")).containsExactly(30);
    }

    @Test
    void aLossThatIsToldOfIsNotUntold() {
        assertThat(shownBy("3 m capture O", "20 m capture G", "40 m capture O")).isEmpty();
    }

    @Test
    void aSecondTellerOfOneTakingIsNoSecondTaking() {
        assertThat(shownBy("3 m capture O", "6 i capture O")).isEmpty();
    }

    @Test
    void whoeverStillHoldsAPlaceNeedNotHaveLostIt() {
        assertThat(shownBy("3 m capture O", "30 m hold O")).isEmpty();
    }
}
