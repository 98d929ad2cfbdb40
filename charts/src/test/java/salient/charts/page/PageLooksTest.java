package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.draw.SvgPattern;
import salient.charts.look.ActSign;
import salient.charts.look.FrontSort;
import salient.charts.look.Look;
import salient.charts.map.DayMaps;
import salient.charts.map.MapOptions;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.run.Replay;
import salient.run.Replayer;
import salient.telling.Signal;
import salient.testkit.Json;
import salient.workspace.Workspace;

/** The page looks as the printed maps do: its patterns, lines and signs are theirs, its colours those of themes. */
class PageLooksTest {
    private static Replay replay;
    private static String page;
    private static Map<String, Object> record;

    @BeforeAll
    static void make() throws IOException {
        Problems problems = new Problems();
        CampaignInputs inputs = Workspace.at(Path.of(System.getProperty("salient.workspace")), problems)
                .flatMap(workspace -> CampaignReader.read(workspace, "latakia-2014", problems))
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        replay = new Replayer(inputs).replay(inputs.scenarios().get("monitor"));
        page = new String(
                ReplayPage.of(List.of(replay), inputs.dossier().campaign().period(), claim -> "said"),
                StandardCharsets.UTF_8);
        record = PageRecord.of(page);
    }

    private static Map<String, Object> looks() {
        return Json.map(record.get("looks"));
    }

    @Test
    void allGroundThatIsFoundHasALook() {
        for (Map<String, Object> found : Json.maps(record.get("found"))) {
            String control = (String) found.get("control");
            String sides = Json.numbers(found.get("sides")).stream()
                    .map(side -> "-" + side)
                    .collect(Collectors.joining());
            for (Strength strength : Strength.values()) {
                String key = control + sides + "-" + strength.name().toLowerCase(java.util.Locale.ROOT);
                assertThat(looks().containsKey(control) || looks().containsKey(key))
                        .as(key)
                        .isTrue();
            }
        }
        assertThat(looks()).containsKeys("held-0-stale", "contested-0-1-fresh", "vacant", "known-by", "parted");
    }

    @Test
    void itsPatternsAreThoseOfThePrintedMaps() {
        String map = new String(
                DayMaps.of(replay, MapOptions.DEFAULT).svg(LocalDate.of(2014, 3, 25)), StandardCharsets.UTF_8);
        for (String key : List.of("contested-0-1-fresh", "disputed-0-1-fresh", "unknown")) {
            Map<String, Object> tile = Json.map(looks().get(key));
            assertThat(Json.maps(tile.get("shapes")))
                    .isNotEmpty()
                    .allSatisfy(shape -> assertThat(map).contains("<path d=\"" + shape.get("d") + "\" stroke="));
        }
    }

    @Test
    void aTileHasTheShapesOfItsHatch() {
        var campaign = replay.inputs().dossier().campaign();
        var sides =
                new TreeSet<>(campaign.sides().stream().map(side -> side.id()).toList());
        Hatch hatch = (Hatch) Look.fills(Palette.of(campaign)).disputed(sides, Strength.STALE);
        Map<String, Object> tile = Json.map(looks().get("disputed-0-1-stale"));
        assertThat(tile).containsEntry("ground", "var(--nobody)");
        assertThat(Json.maps(tile.get("shapes")))
                .extracting(shape -> shape.get("d"))
                .isEqualTo(SvgPattern.shapes(hatch).stream()
                        .map(SvgPattern.Shape::path)
                        .toList());
        assertThat(Json.maps(tile.get("shapes")))
                .extracting(shape -> shape.get("paint"))
                .containsExactlyInAnyOrder("var(--side-0-stale)", "var(--side-1-stale)");
    }

    @Test
    void itsFrontsAreAsThickAndDashedAsThoseOfThePrintedMaps() {
        assertThat(FrontSort.DIRECT_PRESUMED.pen().widthPx()).isEqualTo(4);
        assertThat(page)
                .contains(".front.direct.presumed{fill:none;stroke:var(--front);stroke-width:4;stroke-linecap:butt;"
                        + "stroke-linejoin:round;stroke-dasharray:11 6;stroke-opacity:1}")
                .contains(".front.contact{fill:none;stroke:var(--front);stroke-width:1.9;");
    }

    @Test
    void itsSignsAreThoseOfThePrintedMaps() {
        Map<String, Object> acts = Json.map(Json.map(record.get("signs")).get("acts"));
        assertThat(acts).hasSize(Signal.Act.values().length);
        assertThat(acts)
                .containsEntry(
                        "air_strike", ActSign.figure(Signal.Act.AIR_STRIKE, 6).svg());
        Map<String, Object> village =
                Json.map(Json.map(Json.map(record.get("signs")).get("places")).get("village"));
        assertThat(village).containsEntry("fill", "var(--halo)").containsEntry("stroke", "var(--symbol)");
    }

    @Test
    void whatStylesAndScriptsAskForIsGiven() {
        Set<String> given = new TreeSet<>();
        Pattern.compile("(--[a-z0-9-]+):#").matcher(page).results().forEach(found -> given.add(found.group(1)));
        assertThat(given).contains("--text", "--side-0-stale", "--side-1-line", "--earlier-front");
        Set<String> asked = new TreeSet<>();
        Pattern.compile("var\\((--[a-z0-9-]+)\\)")
                .matcher(page + record)
                .results()
                .forEach(found -> asked.add(found.group(1)));
        assertThat(asked).hasSizeGreaterThan(20).isSubsetOf(given);
    }

    @Test
    void onlyWhatIsMixedWithPaperHasAVariable() {
        assertThat(PageColors.variable(Mixture.pale(Ink.TEXT, 0.5))).isEqualTo("var(--text-pale-50)");
        assertThatThrownBy(() -> PageColors.variable(Mixture.of(Ink.TEXT, Ink.SEA, 0.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no variable");
    }
}
