package salient.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.map.Every;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;
import salient.place.PlaceId;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.testkit.ToyCampaign;
import salient.text.SourceFile;

class FigureReaderTest {
    private static CampaignInputs toy;

    @BeforeAll
    static void readTheToyCampaign() {
        toy = ToyCampaign.inputs();
    }

    private static Optional<ReadFigure> read(String name, String yaml, Problems problems) {
        return FigureReader.read(SourceFile.of(name, yaml), toy, problems);
    }

    private static FigureSpecification readWell(String yaml) {
        Problems problems = new Problems();
        Optional<ReadFigure> figure = read("figures/a-figure.yaml", yaml, problems);
        assertThat(problems.sorted()).isEmpty();
        return figure.orElseThrow().figure();
    }

    private static String report(String yaml) {
        Problems problems = new Problems();
        assertThat(read("figures/a-figure.yaml", yaml, problems)).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
        return ProblemReport.text(problems, "no figure was made");
    }

    @Test
    void leavesTheUsualToItself() {
        FigureSpecification figure = readWell("""
                title: A map
                kind: map
                date: 2020-05-04
                width_mm: 120
                """);
        assertThat(figure.name()).isEqualTo("a-figure");
        assertThat(figure.heading().text()).isEqualTo("A map");
        assertThat(figure.content()).isEqualTo(new FigureContent.DayMap("plain", LocalDate.of(2020, 5, 4)));
        assertThat(figure.view().extent()).isEqualTo(new MapExtent.Whole());
        assertThat(figure.view().theme()).isEqualTo(Theme.ATLAS);
        assertThat(figure.size().dpi()).isEqualTo(300);
        assertThat(figure.size().heightMm()).isEmpty();
        assertThat(figure.caption().placement()).isEqualTo(FigureSpecification.Caption.Placement.BELOW);
        assertThat(figure.formats()).containsExactly(PictureFormat.PNG);
    }

    @Test
    void readsEverythingThatCanBeAsked() {
        FigureSpecification figure = readWell("""
                campaign: toy
                number: 7
                title: About Alder
                kind: series
                scenarios: [plain, late]
                dates: [2020-05-04, 2020-05-05]
                columns: 2
                frame: place
                place: alder
                radius_km: 2.5
                width_mm: 170
                height_mm: 200.5
                dpi: 150
                labels: both
                theme: grey
                caption: file
                note: |
                  Two lines
                  of the author's.
                formats: [pdf, svg]
                output: seven
                """);
        assertThat(figure.name()).isEqualTo("seven");
        assertThat(figure.heading().text()).isEqualTo("Figure 7. About Alder");
        assertThat(figure.content())
                .isEqualTo(new FigureContent.Series(
                        List.of("plain", "late"),
                        List.of(LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 5)),
                        Optional.empty(),
                        2));
        assertThat(figure.view().extent()).isEqualTo(new MapExtent.Around(new PlaceId("alder"), 2.5));
        assertThat(figure.size().heightMm()).hasValue(200.5);
        assertThat(figure.size().px(25.4)).isEqualTo(150);
        assertThat(figure.view().labels()).isEqualTo(MapOptions.Names.BOTH);
        assertThat(figure.view().theme()).isEqualTo(Theme.GREY);
        assertThat(figure.caption().note()).isEqualTo("Two lines of the author's.");
        assertThat(figure.formats()).containsExactly(PictureFormat.SVG, PictureFormat.PDF);
    }

    @Test
    void aSeriesMayTakeADayInSoMany() {
        FigureSpecification figure = readWell("""
                title: Weeks
                kind: series
                every: week
                from: 2020-05-02
                width_mm: 170
                """);
        assertThat(figure.content())
                .isEqualTo(new FigureContent.Series(
                        List.of("plain"),
                        List.of(
                                LocalDate.of(2020, 5, 2),
                                LocalDate.of(2020, 5, 9),
                                LocalDate.of(2020, 5, 16),
                                LocalDate.of(2020, 5, 20)),
                        Every.find("week"),
                        3));
    }

    @Test
    void aStepThatCannotBeTakenIsToldWithItsCure() {
        assertThat(report("""
                        title: Weeks
                        kind: series
                        every: change
                        dates: [2020-05-04]
                        from: 2020-05-09
                        last: 2020-05-02
                        width_mm: 170
                        """)).isEqualTo("""
                        figures/a-figure.yaml:3:8: error: every "change" is no step of a series [invalid-value]
                            fix: write day, week, month or a number of days from 1 to 3660 in figures/a-figure.yaml
                        figures/a-figure.yaml:4:1: error: both dates and every are there [invalid-value]
                            fix: keep one of them in figures/a-figure.yaml
                        figures/a-figure.yaml:6:1: error: the last day 2020-05-02 is before the first, 2020-05-09 [invalid-value]
                            fix: write them in order in figures/a-figure.yaml
                        3 errors, 0 warnings in 1 of 1 file; no figure was made
                        """);
        assertThat(report("""
                        title: Days
                        kind: series
                        scenarios: [plain, late]
                        every: day
                        width_mm: 170
                        """)).contains("""
                        figures/a-figure.yaml:4:1: error: every and scenarios make 40 maps, more than 24 [impossible-size]
                            fix: take a longer step, or fewer days with from and last, in figures/a-figure.yaml
                        """);
        assertThat(report("""
                        title: Days
                        kind: series
                        dates: [2020-05-04]
                        last: 2020-05-08
                        width_mm: 170
                        """)).contains("""
                        figures/a-figure.yaml:4:1: error: last has no meaning without every [invalid-value]
                            fix: add every, or take last out of figures/a-figure.yaml
                        """);
    }

    @Test
    void tellsEveryFaultAtOnceWithItsPlaceAndItsCure() {
        assertThat(report("""
                        number: 0
                        titel: About Alder
                        kind: map
                        scenario: plane
                        date: 2020-06-04
                        frame: place
                        place: aldre
                        radius_km: wide
                        width_mm: 20
                        dpi: 9000
                        labels: greek
                        formats: [png, gif]
                        output: ../../etc/passwd
                        """)).isEqualTo("""
                        figures/a-figure.yaml:1:1: error: key "title" is missing [missing-key]
                            fix: add it to figures/a-figure.yaml
                        figures/a-figure.yaml:1:9: error: number "0" is out of range [invalid-number]
                            fix: write a number from 1 to 999 in figures/a-figure.yaml
                        figures/a-figure.yaml:2:1: error: key "titel" is not known [unknown-key]
                            fix: did you mean "title"? otherwise take it out of figures/a-figure.yaml; known here: campaign, number, title, kind, width_mm, dpi, theme, caption, note, formats, output, height_mm, frame, place, radius_km, labels, scenario, date
                        figures/a-figure.yaml:4:11: error: scenario "plane" is not there [unknown-scenario]
                            fix: did you mean "plain"? otherwise add a file of that name to scenarios/toy
                        figures/a-figure.yaml:5:7: error: date 2020-06-04 is outside the campaign's period 2020-05-01..2020-05-20 [date-outside-period]
                            fix: write a day from 2020-05-01 to 2020-05-20 in figures/a-figure.yaml
                        figures/a-figure.yaml:7:8: error: place "aldre" is not in the gazetteer [unknown-place]
                            fix: did you mean "alder"? otherwise add a row for it to data/toy/places.csv
                        figures/a-figure.yaml:8:12: error: radius_km "wide" is not a number [invalid-number]
                            fix: write it with digits and a decimal point, without unit or thousands mark, in figures/a-figure.yaml
                        figures/a-figure.yaml:9:11: error: width_mm "20" is out of range [invalid-number]
                            fix: write a number from 60 to 594 in figures/a-figure.yaml
                        figures/a-figure.yaml:10:6: error: dpi "9000" is out of range [invalid-number]
                            fix: write a number from 72 to 1200 in figures/a-figure.yaml
                        figures/a-figure.yaml:11:9: error: labels "greek" is not known [invalid-value]
                            fix: write one of latin, local, both, none in figures/a-figure.yaml
                        figures/a-figure.yaml:12:16: error: format "gif" is not known [invalid-value]
                            fix: write one of png, svg, pdf in figures/a-figure.yaml
                        figures/a-figure.yaml:13:9: error: output "../../etc/passwd" cannot be an id [invalid-id]
                            fix: use lower-case letters, digits and hyphens between them, 80 at most, in figures/a-figure.yaml
                        12 errors, 0 warnings in 1 of 1 file; no figure was made
                        """);
    }

    @Test
    void anUnknownKindHasItsNearestName() {
        assertThat(report("""
                        title: A map
                        kind: maps
                        date: 2020-05-04
                        width_mm: 120
                        """)).contains("""
                        figures/a-figure.yaml:2:7: error: kind "maps" is not known [unknown-kind]
                            fix: did you mean "map"? otherwise write one of map, series, probability, doubt, chart, difference, comparison-chart in figures/a-figure.yaml
                        """);
    }

    @Test
    void anUnknownChartHasItsNearestName() {
        assertThat(report("""
                        title: A chart
                        kind: chart
                        chart: front-lenght
                        width_mm: 120
                        """)).contains("""
                        figures/a-figure.yaml:3:8: error: chart "front-lenght" is not known [unknown-chart]
                            fix: did you mean "front-length"? otherwise write one of ground, places, contested-ground, model-ground, control-timeline, front-length, gains, claims-by-camp, claims-by-verdict, changed-hands, casualties in figures/a-figure.yaml
                        """);
    }

    @Test
    void whatAModelTakesToBeLikelyIsOfAScenarioThatAsksOneAndOfASide() {
        assertThat(report("""
                        title: A map
                        kind: probability
                        scenario: plain
                        side: bleu
                        date: 2020-05-04
                        width_mm: 120
                        """)).contains("""
                        figures/a-figure.yaml:3:1: error: scenario "plain" asks no model how likely control is [invalid-value]
                            fix: name one whose rules have combine: posterior in figures/a-figure.yaml
                        figures/a-figure.yaml:4:7: error: side "bleu" is not one of the campaign [unknown-side]
                        """);
        assertThat(report("""
                        title: A chart
                        kind: chart
                        chart: model-ground
                        scenario: plain
                        width_mm: 120
                        """)).contains("""
                        figures/a-figure.yaml:4:1: error: scenario "plain" asks no model how likely control is [invalid-value]
                        """);
    }

    @Test
    void morePixelsThanCanBeDrawnAreRefusedBeforeAnythingIsDrawn() {
        assertThat(report("""
                        title: A map
                        kind: map
                        date: 2020-05-04
                        width_mm: 300
                        dpi: 600
                        """)).contains("""
                        figures/a-figure.yaml:5:6: error: 300 mm at 600 dpi are 7087 pixels, more than 6300 [impossible-size]
                            fix: write dpi: 533 or less in figures/a-figure.yaml
                        """);
    }

    @Test
    void mapsTooSmallToReadAreRefused() {
        assertThat(report("""
                        title: Many maps
                        kind: series
                        dates: [2020-05-04, 2020-05-05, 2020-05-06, 2020-05-07]
                        columns: 4
                        width_mm: 120
                        """)).contains("""
                        figures/a-figure.yaml:4:10: error: 4 columns in 120 mm leave each map 30 mm, less than 40 [impossible-size]
                            fix: write columns: 3 or a greater width_mm in figures/a-figure.yaml
                        """);
    }

    @Test
    void aDifferenceIsOfTwoScenarios() {
        assertThat(report("""
                        title: A difference
                        kind: difference
                        scenarios: [plain]
                        date: 2020-05-04
                        width_mm: 120
                        """)).contains("""
                        figures/a-figure.yaml:3:1: error: scenarios names 1 where exactly 2 belong [invalid-value]
                            fix: name exactly 2 in figures/a-figure.yaml
                        """);
    }

    @Test
    void aFigureOfAnotherCampaignIsRefused() {
        assertThat(report("""
                        campaign: other
                        title: A map
                        kind: map
                        date: 2020-05-04
                        width_mm: 120
                        """)).contains("""
                        figures/a-figure.yaml:1:11: error: the figure is of the campaign "other", and that which was read is "toy" [unknown-campaign]
                            fix: make figures of one campaign at a time, name it with --campaign, or mend it in figures/a-figure.yaml
                        """);
    }

    @Test
    void aPlaceWithoutAPointCannotBeTheMiddle() {
        assertThat(report("""
                        title: A map
                        kind: map
                        date: 2020-05-04
                        frame: place
                        place: dam-post
                        radius_km: 2
                        width_mm: 120
                        """)).contains("place \"dam-post\" has no point in the gazetteer [invalid-value]");
    }

    @Test
    void keysThatWouldDoNothingAreRefused() {
        assertThat(report("""
                        title: A chart
                        kind: chart
                        chart: front-length
                        height_mm: 80
                        width_mm: 120
                        """)).contains("4:1: error: key \"height_mm\" is not known [unknown-key]");
        assertThat(report("""
                        title: A map
                        kind: map
                        date: 2020-05-04
                        radius_km: 3
                        width_mm: 120
                        """))
                .contains("4:1: error: key \"radius_km\" has no meaning without frame: place [unknown-key]");
    }

    @Test
    void theFilesAreCalledAsTheSpecificationUnlessThatCannotBe() {
        Problems problems = new Problems();
        String yaml = "title: A map\nkind: map\ndate: 2020-05-04\nwidth_mm: 120\n";
        assertThat(read("figures/My Figure.yaml", yaml, problems)).isEmpty();
        assertThat(ProblemReport.text(problems, "no figure was made")).isEqualTo("""
                figures/My Figure.yaml:1:1: error: the name of the file, "My Figure.yaml", cannot be that of the figure [invalid-id]
                    fix: name the figure's files with output: in figures/My Figure.yaml, in lower-case letters, digits and hyphens, 80 at most
                1 error, 0 warnings in 1 of 1 file; no figure was made
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "just text", "a: &x 1\nb: *x", "title: [a, b]\nkind: {a: b}", "? [a]\n: b", "\0"})
    void noFileMakesItFail(String yaml) {
        assertThat(report(yaml)).contains("error");
    }
}
