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
import salient.place.Place;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.reading.RuleOfEvidence;
import salient.run.Replay;
import salient.telling.Cases;
import salient.telling.Chronicle;
import salient.telling.Silence;
import salient.telling.Testimony;
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
        List<Integer> row = Json.numbers(Json.all(record.get("fates")).get(number));
        String claim = inputs.dossier().claims().get(row.get(0)).id().toString();
        return row.size() == 1
                ? claim
                : claim + " " + outcomes.get(row.get(1)).get("token") + ": "
                        + Json.all(record.get("reasons")).get(row.get(2)) + " " + row.get(3);
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

    private static Map<String, Object> at(List<Map<String, Object>> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> (int) span.get("from") <= number(day))
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
