package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.PictureFormat;
import salient.charts.look.LikelyLook;
import salient.control.ControlDistribution;
import salient.control.ControlDistribution.Likely;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.ground.LikelyGround;
import salient.place.Control;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.testkit.Latakia;
import salient.wording.ModelWords;

/** Maps of the reading of the first campaign by a model. */
class ModelledMapsTest {
    private static final LocalDate FIGHTING = LocalDate.of(2014, 3, 28);
    private static final LocalDate SILENT = LocalDate.of(2014, 5, 15);
    private static final Replay REPLAY = Latakia.replay("posterior");
    private static final ModelledControl MODEL = REPLAY.judgement().modelled().orElseThrow();
    private static final DayMaps MAPS = DayMaps.of(REPLAY, MapOptions.DEFAULT);
    private static final LikelySheet SHEETS = new LikelySheet(REPLAY, MapOptions.DEFAULT);

    @Test
    void groundIsDrawnByTheLikeliestControlAndHowLikelyThatIs() {
        for (LocalDate day : List.of(FIGHTING, SILENT)) {
            DisplayList map = MAPS.draw(day);
            for (PlaceId place : REPLAY.coverage().places()) {
                Likely likely = MODEL.at(place, day).likeliest().orElseThrow();
                boolean found = REPLAY.judgement().history().of(place).at(day).kind() != Finding.Kind.UNKNOWN;
                String kind = LikelyLook.kind(likely.control(), Likelihood.of(likely.probability()), found);
                int face = REPLAY.coverage().facesOf(place).get(0);
                assertThat(Marks.named(map, "main-face-" + face).kind())
                        .as(place + " on " + day)
                        .isEqualTo("face " + kind);
            }
        }
    }

    @Test
    void theLessLikelyThePalerAndWhatIsNotFoundLiesUnderLines() {
        Palette palette = Palette.of(Latakia.inputs().dossier().campaign());
        Control held = Control.held(
                Latakia.inputs().dossier().campaign().sides().get(0).id());
        assertThat(List.of(Likelihood.values()).stream()
                        .map(step -> LikelyLook.of(held, step, true, palette).fill()))
                .doesNotHaveDuplicates();
        assertThat(List.of(Likelihood.values()).stream().map(LikelyLook::paleness))
                .isSorted();
        assertThat(LikelyLook.of(held, Likelihood.P50, false, palette))
                .isNotEqualTo(LikelyLook.of(held, Likelihood.P50, true, palette));
    }

    @Test
    void aMapOfAModelSaysSoAndSpeaksNeitherOfPresumedGroundNorOfFindingsThatAreCarriedOn() {
        DisplayList map = MAPS.draw(SILENT);
        assertThat(map.title()).contains("model");
        assertThat(Marks.texts(map, "sources")).startsWith(ModelWords.NOTE);
        assertThat(Marks.texts(map, "scenario")).contains("model");
        assertThat(Marks.texts(map, "legend-heading")).contains("Model: ground likely held by");
        assertThat(Marks.texts(map, "likelihood")).contains("Model: how sure it is of this picture", "Nine histories");
        assertThat(Marks.texts(map, "warning")).isEqualTo("No claim for 31 days: a model alone goes on");
        assertThat(Marks.texts(map, "currency") + Marks.texts(map, "legend-head"))
                .doesNotContain("presumed", "stale");
        Layout.assertLabelsAreClear(map);
        Layout.assertWithinTheSheet(map);
    }

    @Test
    void noMapOfAnotherReadingSpeaksOfAModel() {
        DisplayList map = DayMaps.of(Latakia.replay(), MapOptions.DEFAULT).draw(SILENT);
        assertThat(map.walk()
                        .filter(mark -> mark instanceof Mark.Text text
                                && text.text()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("model")))
                .isEmpty();
        assertThat(map.walk().map(Mark::kind)).noneMatch(kind -> kind.matches(".* p\\d+"));
    }

    @Test
    void allGroundIsOfOneStepOrAnother() {
        LikelyGround ground = LikelyGround.of(REPLAY.coverage(), place -> MODEL.at(place, SILENT));
        double cells = REPLAY.coverage().places().stream()
                .mapToDouble(REPLAY.coverage()::cellKm2)
                .sum();
        assertThat(ground.cellKm2()).isCloseTo(cells, within(1e-6));
    }

    @Test
    void theSheetOfAModelShowsProbabilityOfEachSideAndDoubt() {
        DisplayList sheet = SHEETS.draw(FIGHTING);
        assertThat(Marks.texts(sheet, "reading"))
                .isEqualTo("Model: probability of control, Government\nModel: probability of control, Opposition\n"
                        + "Model: doubt about control");
        assertThat(Marks.texts(sheet, "sources")).startsWith(ModelWords.NOTE);
        assertThat(sheet.title()).contains("model");
        assertThat(Marks.all(sheet, "front")).isEmpty();
        SortedMap<String, ModelQuantity> panels = new TreeMap<>(Map.of(
                "model-2",
                new ModelQuantity.HeldBy(
                        Latakia.inputs().dossier().campaign().sides().get(1).id()),
                "model-3",
                new ModelQuantity.Doubt()));
        panels.forEach((name, quantity) -> {
            for (PlaceId place : REPLAY.coverage().places()) {
                int face = REPLAY.coverage().facesOf(place).get(0);
                ControlDistribution likely = MODEL.at(place, FIGHTING);
                int step = ModelQuantity.stepOf(
                        quantity.of(likely),
                        quantity.steps(Palette.of(Latakia.inputs().dossier().campaign())));
                assertThat(Marks.named(sheet, name + "-face-" + face).kind()).isEqualTo("face model step-" + step);
            }
        });
    }

    @Test
    void theKeyOfASheetExplainsAllThatIsDrawn() {
        DisplayList sheet = SHEETS.draw(FIGHTING);
        assertThat(Marks.texts(sheet, "legend-label"))
                .contains(
                        "Government:",
                        "0.95 and over",
                        "Doubt in bits:",
                        "Estimated point lies within",
                        "Doubt which place is meant",
                        "Too far from any place");
        Layout.assertWithinTheSheet(sheet);
    }

    @Test
    void sheetsOfDaysInARowAreThoseOfEachDay() {
        Map<LocalDate, byte[]> files = new TreeMap<>();
        SHEETS.pngs(List.of(FIGHTING, FIGHTING.plusDays(1), SILENT), files::put);
        assertThat(files).hasSize(3);
        files.forEach((day, file) -> assertThat(file).isEqualTo(SHEETS.file(day, PictureFormat.PNG)));
    }

    @Test
    void theSameSheetHasTheSameBytes() {
        assertThat(SHEETS.file(SILENT, PictureFormat.SVG))
                .isEqualTo(new LikelySheet(REPLAY, MapOptions.DEFAULT).file(SILENT, PictureFormat.SVG));
    }
}
