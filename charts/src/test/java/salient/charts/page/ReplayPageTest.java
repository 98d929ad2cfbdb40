package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.account.Claim;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Place;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.run.Replay;
import salient.run.Replayer;
import salient.time.DaySpan;
import salient.wording.ReasonWords;
import salient.workspace.Workspace;

/** The page of the first campaign, under every reading. */
class ReplayPageTest {
    private static final Phrasing BRIEF = claim -> claim.kind().token() + " <it>";
    private static final LocalDate DAY = LocalDate.of(2014, 3, 25);

    private static CampaignInputs inputs;
    private static List<Replay> replays;
    private static DaySpan period;
    private static String page;
    private static Map<String, Object> record;

    @BeforeAll
    static void make() throws IOException {
        Problems problems = new Problems();
        inputs = Workspace.at(Path.of(System.getProperty("salient.workspace")), problems)
                .flatMap(workspace -> CampaignReader.read(workspace, "latakia-2014", problems))
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
        Replayer replayer = new Replayer(inputs);
        replays = inputs.scenarios().values().stream().map(replayer::replay).toList();
        period = inputs.dossier().campaign().period();
        page = made(replays, period);
        record = recordOf(page);
    }

    private static String made(List<Replay> replays, DaySpan days) {
        return new String(ReplayPage.of(replays, days, BRIEF), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> recordOf(String page) throws IOException {
        return Json.map(Json.read(between(page, "<script type=\"application/json\" id=\"record\">", "</script>")));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void theSecurityPolicyNamesTheVeryScriptAndStyle() {
        String policy = between(page, "Content-Security-Policy\" content=\"", "\"");
        String script = between(page, "</script>\n<script>", "</script>");
        String style = between(page, "<style>", "</style>");
        assertThat(policy)
                .isEqualTo("default-src 'none'; script-src " + PageSource.digest(script) + "; style-src "
                        + PageSource.digest(style) + "; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(2);
        assertThat(page).doesNotContain(" style=\"", " onclick=", "<link", " src=");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(made(replays, period)).isEqualTo(page);
    }

    @Test
    void allReadingsTogetherAreUnderTwoMegabytes() {
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
    }

    @Test
    void everyFaceIsThereOnceAndAsLargeAsInTheCoverage() {
        var coverage = replays.get(0).coverage();
        List<Map<String, Object>> faces =
                Json.maps(Json.map(record.get("ground")).get("faces"));
        assertThat(faces).hasSize(coverage.faces());
        List<Place> places = List.copyOf(inputs.dossier().gazetteer().all());
        for (int face = 0; face < faces.size(); face++) {
            int place = (int) faces.get(face).get("place");
            assertThat(coverage.place(face).map(id -> id.value()).orElse("none"))
                    .isEqualTo(place < 0 ? "none" : places.get(place).id().value());
            double areaKm2 = 0;
            boolean shell = true;
            for (Object ring : Json.all(faces.get(face).get("rings"))) {
                double ringKm2 = areaKm2(Json.numbers(ring));
                areaKm2 += shell ? ringKm2 : -ringKm2;
                shell = false;
            }
            // The page's plane is true to scale along its middle only, and its points are whole units.
            assertThat(areaKm2).isCloseTo(coverage.areaKm2(face), within(0.02 + 0.01 * coverage.areaKm2(face)));
        }
    }

    private static double areaKm2(List<Integer> steps) {
        double twice = 0;
        int x = steps.get(0);
        int y = steps.get(1);
        for (int i = 2; i < steps.size(); i += 2) {
            int nextX = x + steps.get(i);
            int nextY = y + steps.get(i + 1);
            twice += (double) x * nextY - (double) nextX * y;
            x = nextX;
            y = nextY;
        }
        return Math.abs(twice) / 2 / Plane.UNITS_PER_KM / Plane.UNITS_PER_KM;
    }

    @Test
    void everyClaimOfEveryAccountIsThereInItsWords() {
        List<Claim> claims = inputs.dossier().claims();
        List<Map<String, Object>> written = Json.maps(record.get("claims"));
        assertThat(written).hasSize(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            assertThat(written.get(i))
                    .containsEntry("id", claims.get(i).id().local())
                    .containsEntry("says", BRIEF.says(claims.get(i)));
            String note = claims.get(i).provenance().note();
            assertThat(written.get(i).getOrDefault("note", "")).isEqualTo(PageText.clean(note));
        }
    }

    @Test
    void everyVerdictOfEveryReadingIsThereAfterWhatItWasBefore() {
        for (int i = 0; i < replays.size(); i++) {
            Map<String, Object> reading = reading(i);
            List<?> reasons = Json.all(reading.get("reasons"));
            List<Verdict> expected = new ArrayList<>();
            for (Verdict verdict : replays.get(i).judgement().verdicts()) {
                int from = expected.size();
                for (Optional<Verdict> each = Optional.of(verdict);
                        each.isPresent();
                        each = each.get().earlier()) {
                    expected.add(from, each.get());
                }
            }
            List<?> written = Json.all(reading.get("verdicts"));
            assertThat(written).hasSize(expected.size());
            for (int v = 0; v < expected.size(); v++) {
                Verdict verdict = expected.get(v);
                List<Integer> row = Json.numbers(written.get(v));
                assertThat(reasons.get(row.get(4))).isEqualTo(ReasonWords.withRule(verdict.reason()));
                assertThat(List.of(Outcome.values()).get(row.get(3))).isEqualTo(verdict.outcome());
                assertThat(period.first().plusDays(row.get(6))).isEqualTo(verdict.since());
                assertThat(row.get(7)).isEqualTo(verdict.leftAside() ? 1 : 0);
            }
        }
    }

    @Test
    void findingsOfEveryDayAreThoseOfTheHistory() {
        List<Place> places = List.copyOf(inputs.dossier().gazetteer().all());
        for (int i = 0; i < replays.size(); i++) {
            ControlHistory history = replays.get(i).judgement().history();
            List<?> findings = Json.all(reading(i).get("findings"));
            for (int place = 0; place < places.size(); place++) {
                List<Map<String, Object>> spans = Json.maps(findings.get(place));
                if (!history.places().contains(places.get(place).id())) {
                    assertThat(spans).isEmpty();
                    continue;
                }
                for (LocalDate day : period.stream().toList()) {
                    Finding finding = history.of(places.get(place).id()).at(day);
                    assertThat(at(spans, day).get("control")).isEqualTo(finding.token());
                    assertThat(at(spans, day).getOrDefault("grounds", ""))
                            .isEqualTo(finding.grounds().token());
                    assertThat(Json.all(at(spans, day).get("claims"))).hasSameSizeAs(finding.claims());
                }
            }
        }
    }

    private static Map<String, Object> at(List<Map<String, Object>> spans, LocalDate day) {
        int number = (int) java.time.temporal.ChronoUnit.DAYS.between(period.first(), day);
        return spans.stream()
                .filter(span -> (int) span.get("from") <= number)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    @Test
    void theFrontIsAsLongAsInTheRun() {
        Replay replay = replays.get(0);
        List<Map<String, Object>> changes = Json.maps(reading(0).get("front"));
        double km = Json.numbers(at(changes, DAY).get("edges")).stream()
                .mapToDouble(code -> replay.coverage().lengthKm(code / 4))
                .sum();
        double rowsKm = replay.ground().frontLengths(DAY).stream()
                .mapToDouble(row -> row.lengthKm())
                .sum();
        assertThat(rowsKm).isPositive();
        assertThat(km).isCloseTo(rowsKm, within(1e-6));
    }

    @Test
    void aPageOfSomeDaysShowsThoseAlone() throws IOException {
        DaySpan days = DaySpan.ofDays(DAY, DAY.plusDays(3));
        Map<String, Object> cut = recordOf(made(List.of(replays.get(0)), days));
        assertThat(Json.map(cut.get("campaign")))
                .containsEntry("first", "2014-03-25")
                .containsEntry("days", 4);
        for (Object spans : Json.all(Json.maps(cut.get("readings")).get(0).get("findings"))) {
            assertThat(Json.maps(spans))
                    .allSatisfy(span -> assertThat((int) span.get("from")).isBetween(0, 3));
        }
    }

    @Test
    void aPageOfNothingIsRefused() {
        assertThatThrownBy(() -> ReplayPage.of(new ArrayList<>(), period, BRIEF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void colorsOfSidesAreThoseOfTheMaps() {
        Matcher first = Pattern.compile("--side-0-fresh:(#[0-9a-f]{6});").matcher(page);
        assertThat(first.find()).isTrue();
        var campaign = inputs.dossier().campaign();
        var color = salient.charts.draw.Palette.of(campaign)
                .fill(campaign.sides().get(0).id(), salient.charts.draw.Palette.Strength.FRESH)
                .in(salient.charts.draw.Theme.ATLAS);
        assertThat(first.group(1)).isEqualTo(String.format("#%06x", color.getRGB() & 0xFFFFFF));
    }

    private static Map<String, Object> reading(int number) {
        return Json.maps(record.get("readings")).get(number);
    }
}
