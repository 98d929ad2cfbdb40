package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.ground.FrontKind;
import salient.place.Place;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.reading.RuleOfEvidence;
import salient.run.Replay;
import salient.telling.Cases;
import salient.telling.Chronicle;
import salient.telling.Silence;
import salient.telling.Testimony;
import salient.testkit.Json;
import salient.testkit.Latakia;
import salient.time.DaySpan;
import salient.wording.ReasonWords;
import salient.wording.Wording;

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
        inputs = Latakia.inputs();
        replays = inputs.scenarios().keySet().stream().map(Latakia::replay).toList();
        period = inputs.dossier().campaign().period();
        page = made(replays, period);
        record = PageRecord.of(page);
    }

    private static String made(List<Replay> replays, DaySpan days) {
        return new String(ReplayPage.of(replays, days, BRIEF), StandardCharsets.UTF_8);
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
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(3);
        assertThat(page).doesNotContain(" style=\"", " onclick=", "<link", " src=");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(made(replays, period)).isEqualTo(page);
    }

    @Test
    void whatOnlyAccountsTellIsNoPartOfWhatThePageOpensWith() throws IOException {
        Map<String, Object> first = PageRecord.first(page);
        assertThat(first).doesNotContainKeys("claims", "fates").containsKeys("ground", "places", "readings");
        assertThat(record).containsKeys("claims", "fates");
        Json.maps(first.get("readings"))
                .forEach(reading ->
                        assertThat(reading).doesNotContainKeys("cases", "told").containsKeys("findings", "news"));
        Json.maps(record.get("readings")).forEach(reading -> assertThat(reading).containsKeys("cases", "told"));
    }

    @Test
    void allReadingsTogetherAreUnderHalfAMegabyte() {
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(500_000);
    }

    @Test
    void everyFaceIsThereOnceAndAsLargeAsInTheCoverage() {
        var coverage = replays.get(0).coverage();
        Map<String, Object> ground = Json.map(record.get("ground"));
        List<Integer> faces = Json.numbers(ground.get("faces"));
        assertThat(faces).hasSize(coverage.faces());
        List<Place> places = List.copyOf(inputs.dossier().gazetteer().all());
        double[] areas = enclosed(ground, faces.size());
        for (int face = 0; face < faces.size(); face++) {
            int place = faces.get(face);
            assertThat(coverage.place(face).map(id -> id.value()).orElse("none"))
                    .isEqualTo(place < 0 ? "none" : places.get(place).id().value());
            // The page's plane is true to scale along its middle only, and its points are whole units.
            assertThat(areas[face]).isCloseTo(coverage.areaKm2(face), within(0.02 + 0.01 * coverage.areaKm2(face)));
        }
    }

    /** The areas of faces in square kilometres, summed along the edges on either hand; the page's y grows downwards. */
    private static double[] enclosed(Map<String, Object> ground, int faces) {
        Map<String, Object> edges = Json.map(ground.get("edges"));
        List<Integer> left = Json.numbers(edges.get("left"));
        List<Integer> right = Json.numbers(edges.get("right"));
        List<Integer> points = Json.numbers(edges.get("points"));
        List<Integer> steps = Json.numbers(edges.get("steps"));
        double[] areas = new double[faces];
        int leftFace = 0;
        int rightFace = 0;
        int at = 0;
        int startX = 0;
        int startY = 0;
        for (int edge = 0; edge < points.size(); edge++) {
            leftFace += left.get(edge);
            rightFace += right.get(edge);
            double twice = 0;
            int x = startX;
            int y = startY;
            for (int i = 0; i < points.get(edge); i++, at += 2) {
                int nextX = x + steps.get(at);
                int nextY = y + steps.get(at + 1);
                twice += i == 0 ? 0 : (double) nextX * y - (double) x * nextY;
                x = nextX;
                y = nextY;
                startX = i == 0 ? x : startX;
                startY = i == 0 ? y : startY;
            }
            if (edge < (int) ground.get("edgesOnGround")) {
                double km2 = twice / 2 / Plane.UNITS_PER_KM / Plane.UNITS_PER_KM;
                areas[leftFace < 0 ? rightFace : leftFace] += leftFace < 0 ? -km2 : km2;
                if (leftFace >= 0 && rightFace >= 0) {
                    areas[rightFace] -= km2;
                }
            }
        }
        return areas;
    }

    @Test
    void everyClaimOfEveryAccountIsThereInItsWords() {
        List<Claim> claims = inputs.dossier().claims();
        Map<String, Object> written = Json.map(record.get("claims"));
        assertThat(Json.all(written.get("id")))
                .isEqualTo(claims.stream().map(claim -> claim.id().local()).toList());
        assertThat(texts(written, "says"))
                .isEqualTo(claims.stream().map(BRIEF::says).toList());
        assertThat(texts(written, "note"))
                .isEqualTo(claims.stream()
                        .map(claim -> PageText.clean(claim.provenance().note()))
                        .toList());
    }

    /** What stands in a column of texts for every claim. */
    private static List<Object> texts(Map<String, Object> claims, String column) {
        List<?> texts = Json.all(claims.get("texts"));
        return Json.numbers(claims.get(column)).stream()
                .map(number -> (Object) texts.get(number))
                .toList();
    }

    @Test
    void theCaseForEveryFindingIsThereAsItStoodOnEveryDay() {
        List<Map<String, Object>> outcomes = Json.maps(record.get("outcomes"));
        List<?> bearings = Json.all(record.get("bearings"));
        for (int i = 0; i < replays.size(); i++) {
            Cases cases = new Cases(inputs.dossier(), replays.get(i).judgement());
            List<?> rows = Json.all(reading(i).get("cases"));
            for (Map.Entry<Integer, PlaceId> place : known(replays.get(i)).entrySet()) {
                List<List<Integer>> entries = rows(rows.get(place.getKey()), 4);
                for (LocalDate day : period.stream().toList()) {
                    int on = number(day);
                    assertThat(entries.stream()
                                    .filter(entry -> entry.get(2) <= on && on < entry.get(3))
                                    .map(entry -> bearings.get(entry.get(0)) + " " + fate(entry.get(1), outcomes)))
                            .containsExactlyInAnyOrderElementsOf(cases.on(place.getValue(), day).testimonies().stream()
                                    .map(each -> each.bearing().token() + " " + fate(each))
                                    .toList());
                }
            }
        }
    }

    private static String fate(int number, List<Map<String, Object>> outcomes) {
        String claim = inputs.dossier().claims().get(fate(number, "claim")).id().toString();
        int outcome = fate(number, "outcome");
        return outcome < 0
                ? claim
                : claim + " " + outcomes.get(outcome).get("token") + ": "
                        + Json.all(record.get("reasons")).get(fate(number, "reason")) + " " + fate(number, "beaten");
    }

    private static int fate(int number, String column) {
        return (int) Json.all(Json.map(record.get("fates")).get(column)).get(number);
    }

    private static String fate(Testimony each) {
        return each.claim()
                + each.verdict()
                        .map(v -> " " + v.outcome().token() + ": " + ReasonWords.words(v.reason())
                                + (v.rule() == RuleOfEvidence.SCENARIO
                                        ? ""
                                        : " (rule " + v.rule().token() + ")")
                                + " " + v.beatenBy().map(ReplayPageTest::number).orElse(-1))
                        .orElse("");
    }

    @Test
    void findingsOfEveryDayAreThoseOfTheHistory() {
        List<Map<String, Object>> found = Json.maps(record.get("found"));
        List<?> standings = Json.all(record.get("standings"));
        for (int i = 0; i < replays.size(); i++) {
            Replay replay = replays.get(i);
            ControlHistory history = replay.judgement().history();
            List<?> findings = Json.all(reading(i).get("findings"));
            known(replay).forEach((number, place) -> {
                List<List<Integer>> spans = rows(findings.get(number), 3);
                for (LocalDate day : period.stream().toList()) {
                    Finding finding = history.of(place).at(day);
                    List<Integer> span = last(spans, day);
                    Map<String, Object> row = found.get(span.get(1));
                    assertThat(row.get("control")).isEqualTo(finding.token());
                    assertThat(row.getOrDefault("grounds", ""))
                            .isEqualTo(finding.grounds().token());
                    assertThat(row.get("says")).isEqualTo(new Wording(inputs.dossier()).finding(finding));
                    assertThat(standings.get(span.get(2)))
                            .isEqualTo(history.currency(place, day).name().toLowerCase(Locale.ROOT));
                }
            });
        }
    }

    @Test
    void groundOfOneNumberIsTheSameGroundUnderEveryReading() {
        List<Map<String, Object>> found = Json.maps(record.get("found"));
        for (LocalDate day : List.of(period.first(), DAY, period.last())) {
            for (Map.Entry<Integer, PlaceId> place : known(replays.get(0)).entrySet()) {
                Set<Object> numbers = new HashSet<>();
                Set<String> grounds = new HashSet<>();
                for (int i = 0; i < replays.size(); i++) {
                    Finding finding = replays.get(i)
                            .judgement()
                            .history()
                            .of(place.getValue())
                            .at(day);
                    List<?> findings = Json.all(reading(i).get("findings"));
                    List<Integer> span = last(rows(findings.get(place.getKey()), 3), day);
                    numbers.add(found.get(span.get(1)).get("ground"));
                    grounds.add(finding.token() + finding.sides());
                }
                assertThat(numbers).hasSameSizeAs(grounds);
            }
        }
    }

    @Test
    void everyDayHasItsNews() {
        Chronicle chronicle = new Chronicle(inputs.dossier(), replays.get(0).judgement());
        Map<Integer, Map<String, Object>> news = new HashMap<>();
        Json.maps(reading(0).get("news")).forEach(each -> news.put((int) each.get("day"), each));
        for (LocalDate day : period.stream().toList()) {
            Map<String, Object> told = news.getOrDefault(number(day), Map.of());
            assertThat(told.getOrDefault("claims", 0)).isEqualTo(chronicle.claims(day));
            assertThat(size(told, "changes")).isEqualTo(chronicle.changes(day).size());
            assertThat(size(told, "signals")).isEqualTo(chronicle.signals(day).size());
            assertThat(size(told, "turns")).isEqualTo(chronicle.turns(day).size());
        }
    }

    private static int size(Map<String, Object> told, String key) {
        return told.containsKey(key) ? Json.all(told.get(key)).size() : 0;
    }

    @Test
    void silencesAreThoseOfEachReadingAndOfEveryTwo() {
        for (int a = 0; a < replays.size(); a++) {
            List<?> silences = Json.all(reading(a).get("silences"));
            assertThat(silences).hasSameSizeAs(replays);
            for (int b = 0; b < replays.size(); b++) {
                Silence both = Silence.ofAll(
                        inputs.dossier(),
                        List.of(replays.get(a).judgement(), replays.get(b).judgement()));
                assertThat(Json.all(silences.get(b)).stream().map(Json::numbers))
                        .containsExactlyElementsOf(both.spans().stream()
                                .map(span -> List.of(number(span.from()), number(span.until())))
                                .toList());
            }
        }
    }

    /** The places with a history, by their numbers. */
    private static Map<Integer, PlaceId> known(Replay replay) {
        Map<Integer, PlaceId> known = new TreeMap<>();
        List<Place> places = List.copyOf(inputs.dossier().gazetteer().all());
        for (int i = 0; i < places.size(); i++) {
            if (replay.judgement().history().places().contains(places.get(i).id())) {
                known.put(i, places.get(i).id());
            }
        }
        return known;
    }

    private static List<List<Integer>> rows(Object flat, int width) {
        List<Integer> numbers = Json.numbers(flat);
        List<List<Integer>> rows = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += width) {
            rows.add(numbers.subList(from, from + width));
        }
        return rows;
    }

    private static List<Integer> last(List<List<Integer>> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.get(0) <= number(day))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static int number(LocalDate day) {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(period.first(), day);
    }

    private static int number(ClaimId claim) {
        return inputs.dossier().claims().indexOf(inputs.dossier().claim(claim));
    }

    @Test
    void theFrontIsThatOfTheRunEdgeByEdgeOnEveryDay() {
        for (int i = 0; i < replays.size(); i++) {
            Map<Integer, List<Integer>> changes = new HashMap<>();
            Json.maps(reading(i).get("front"))
                    .forEach(change -> changes.put((int) change.get("from"), Json.numbers(change.get("edges"))));
            Map<Integer, Integer> sorts = new TreeMap<>();
            for (LocalDate day : period.stream().toList()) {
                changes.getOrDefault(number(day), List.of()).forEach(code -> sorts.put(code / 5, code % 5));
                sorts.values().removeIf(sort -> sort == 4);
                Map<Integer, Integer> expected = new TreeMap<>();
                replays.get(i)
                        .ground()
                        .frontEdges(day)
                        .forEach(edge -> expected.put(
                                edge.edge(), (edge.kind() == FrontKind.DIRECT ? 0 : 2) + (edge.presumed() ? 1 : 0)));
                assertThat(sorts).isEqualTo(expected);
            }
        }
    }

    @Test
    void aPageOfSomeDaysShowsThoseAlone() throws IOException {
        DaySpan days = DaySpan.ofDays(DAY, DAY.plusDays(3));
        Map<String, Object> cut = PageRecord.of(made(List.of(replays.get(0)), days));
        assertThat(Json.map(cut.get("campaign")))
                .containsEntry("first", "2014-03-25")
                .containsEntry("days", 4);
        for (Object spans : Json.all(Json.maps(cut.get("readings")).get(0).get("findings"))) {
            assertThat(rows(spans, 3))
                    .allSatisfy(span -> assertThat(span.get(0)).isBetween(0, 3));
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
        var color = salient.charts.draw.Theme.ATLAS.color(salient.charts.draw.Palette.of(campaign)
                .fill(campaign.sides().get(0).id(), salient.charts.draw.Strength.FRESH));
        assertThat(first.group(1)).isEqualTo(String.format("#%06x", color.getRGB() & 0xFFFFFF));
    }

    private static Map<String, Object> reading(int number) {
        return Json.maps(record.get("readings")).get(number);
    }
}
