package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.place.Location;
import salient.place.PlaceKind;

/** Places in words. */
class PlaceWordsTest {
    @Test
    void aKindBeginsASentence() {
        assertThat(PlaceWords.kind(PlaceKind.OBSERVATION_POST)).isEqualTo("Observation post");
    }

    @Test
    void howWellAPlaceIsKnownMakesASentence() {
        assertThat(PlaceWords.accuracy(Location.Accuracy.UNCERTAIN) + "; "
                        + PlaceWords.identification(Location.Identification.DOUBTFUL) + ".")
                .isEqualTo("Its point is an estimate; it is doubtful which place is meant.");
    }
}
