package salient.gis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.place.PlaceKind;
import salient.testkit.Latakia;
import salient.testkit.Scene;

class ClaimSuspicionsTest {
    private static List<String> of(String... lines) {
        return ClaimSuspicions.in(new Scene().says(lines).dossier()).stream()
                .filter(suspicion -> suspicion.code() != SuspicionCode.NEVER_SPOKEN_OF)
                .map(suspicion -> suspicion.code().token() + ": " + suspicion.evidence())
                .toList();
    }

    @Test
    void aSourceThatTellsOfOneCaptureTwiceIsSuspected() {
        assertThat(of("1 m capture o id=a", "5 m capture o id=b"))
                .containsExactly("capture-of-held: paper:b tells of a capture by o; the same source had it in the same"
                        + " hands on 2014-03-01 (paper:a), and nobody tells of a loss between");
    }

    @Test
    void aCaptureAfterALossIsNot() {
        assertThat(of("1 m capture o id=a", "3 g capture g id=l", "5 m capture o id=b"))
                .isEmpty();
        assertThat(of("1 m capture o id=a", "3 i withdraw o id=l", "5 m capture o id=b"))
                .isEmpty();
        assertThat(of("1 m capture o id=a", "3 i contest o;g id=l", "5 m capture o id=b"))
                .isEmpty();
    }

    @Test
    void twoSourcesThatTellOfOneCaptureOnTwoDaysAreNot() {
        assertThat(of("1 m capture o id=a", "2 i capture o id=b")).isEmpty();
    }

    @Test
    void aRecaptureOfWhatNobodyHadIsSuspected() {
        assertThat(of("5 g recapture g id=a"))
                .containsExactly("recapture-before-loss: paper:a tells of a recapture by g, and no claim up to then has"
                        + " anybody else there");
        assertThat(of("3 i capture o id=c", "5 g recapture g id=a")).isEmpty();
        assertThat(of("1 x state o id=c control=held basis=baseline", "5 g recapture g id=a"))
                .isEmpty();
    }

    @Test
    void oneReportUnderTwoOriginsIsSuspectedAndUnderOneNot() {
        assertThat(of("5 m capture o id=a origin=wire", "5 m capture o id=b origin=radio"))
                .containsExactly("told-twice: the same source says the same of the same days in paper:a (origin wire)"
                        + " and paper:b (origin radio); if it is one report, give both one origin");
        assertThat(of("5 m capture o id=a origin=wire", "5 m capture o id=b"))
                .containsExactly("told-twice: the same source says the same of the same days in paper:a (origin wire)"
                        + " and paper:b (no origin); if it is one report, give both one origin");
        assertThat(of("5 m capture o id=a origin=wire", "5 m capture o id=b origin=wire"))
                .isEmpty();
    }

    @Test
    void placesOfWhichNobodySpeaksAreTold() {
        List<String> found = ClaimSuspicions.in(new Scene()
                        .row("a", "b", "c")
                        .says("1 x state o id=e place=b control=held basis=baseline", "5 m capture o place=a id=f")
                        .dossier())
                .stream()
                .map(suspicion -> suspicion.places() + " " + suspicion.evidence())
                .toList();
        assertThat(found).containsExactly("[b, c, hill] after the eve no source speaks of 3 of 4 places with ground");
    }

    @Test
    void aLossWithinARegionIsOneOfTheRegion() {
        Scene scene = new Scene()
                .place("vale", PlaceKind.REGION, "")
                .place("alder", PlaceKind.VILLAGE, "vale")
                .says("3 o capture o place=alder id=c", "5 g recapture g place=vale id=a");
        assertThat(ClaimSuspicions.in(scene.dossier()))
                .extracting(Suspicion::code)
                .doesNotContain(SuspicionCode.RECAPTURE_BEFORE_LOSS);
    }

    @Test
    void nothingLooksWrongWithTheShippedCampaign() {
        assertThat(CampaignLint.ofRecord(Latakia.inputs().dossier(), List.of())).isEmpty();
        assertThat(CampaignLint.ofReading("monitor", Latakia.replay("monitor"))).isEmpty();
    }
}
