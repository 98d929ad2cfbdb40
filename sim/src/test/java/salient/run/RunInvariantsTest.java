package salient.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import salient.control.Finding;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.read.CampaignInputs;
import salient.reading.Judgement;
import salient.reading.Verdict;
import salient.testkit.GeneratedCampaign;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;
import salient.time.Timeline;

/** What holds of every run, held against every scenario that this repository ships, the toy campaign's, and
 * those of campaigns that chance has made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunInvariantsTest {
    private final List<Replay> replays = new ArrayList<>();
    /** One for each campaign, so that its cells are built once. */
    private final IdentityHashMap<CampaignInputs, Replayer> replayers = new IdentityHashMap<>();

    @BeforeAll
    void replayAll() {
        for (var root : List.of(ToyCampaign.ROOT, Repository.ROOT)) {
            for (String campaign : Repository.workspace(root).campaigns()) {
                replay(Repository.read(root, campaign));
            }
        }
        for (long seed = 1; seed <= 2; seed++) {
            replay(GeneratedCampaign.of(40, 60, seed));
        }
        assertThat(replays).hasSizeGreaterThan(2);
    }

    private void replay(CampaignInputs inputs) {
        Replayer replayer = new Replayer(inputs);
        replayers.put(inputs, replayer);
        inputs.scenarios().values().forEach(s -> replays.add(replayer.replay(s)));
    }

    @Test
    void areasOfEachDayAddUpToTheTheatre() throws IOException {
        for (Replay replay : replays) {
            Map<String, Double> sums = new TreeMap<>();
            for (Map<String, String> row : rows(new DailyTable(Excerpt.whole(replay)))) {
                sums.merge(row.get("date"), Double.parseDouble(row.get("area_km2")), Double::sum);
            }
            assertThat(sums).hasSize(replay.judgement().history().period().days());
            assertThat(sums.values())
                    .allSatisfy(
                            sum -> assertThat(sum).isCloseTo(replay.coverage().theatreKm2(), within(0.01)));
        }
    }

    @Test
    void groundIsFreshStalePresumedOrNeverSpokenOf() throws IOException {
        for (Replay replay : replays) {
            for (Map<String, String> row : rows(new DailyTable(Excerpt.whole(replay)))) {
                double parts = Stream.of("fresh_area_km2", "stale_area_km2", "presumed_area_km2")
                        .mapToDouble(column -> Double.parseDouble(row.get(column)))
                        .sum();
                assertThat(parts).as(row.toString()).isLessThan(Double.parseDouble(row.get("area_km2")) + 0.003);
            }
        }
    }

    @Test
    void everyClaimOfEveryAccountHasAVerdict() throws IOException {
        for (Replay replay : replays) {
            TreeSet<String> judged = new TreeSet<>();
            rows(new VerdictsTable(replay.judgement())).forEach(row -> judged.add(row.get("claim")));
            TreeSet<String> coded = new TreeSet<>();
            replay.inputs().dossier().claims().forEach(c -> coded.add(c.id().toString()));
            assertThat(judged).isEqualTo(coded);
        }
    }

    @Test
    void whoeverWasBeatenWasBeatenByAClaimThatIsThere() throws IOException {
        for (Replay replay : replays) {
            List<Map<String, String>> rows = rows(new VerdictsTable(replay.judgement()));
            List<String> claims = rows.stream().map(row -> row.get("claim")).toList();
            assertThat(rows.stream().map(row -> row.get("beaten_by")).filter(c -> !c.isEmpty()))
                    .isSubsetOf(claims);
        }
    }

    @Test
    void spansCoverThePeriodAndTransitionsJoinThem() throws IOException {
        for (Replay replay : replays) {
            Map<String, String> standing = new HashMap<>();
            Map<String, String> until = new HashMap<>();
            Map<String, List<String>> spans = new TreeMap<>();
            for (Map<String, String> row : rows(new ControlTable(Excerpt.whole(replay)))) {
                String place = row.get("place");
                String before = until.put(place, row.get("until"));
                assertThat(before == null || before.equals(row.get("from")))
                        .as(row.toString())
                        .isTrue();
                spans.computeIfAbsent(place, p -> new ArrayList<>()).add(said(row, ""));
                standing.putIfAbsent(place, said(row, ""));
            }
            assertThat(until.values()).containsOnly("");
            Map<String, List<String>> walked = new TreeMap<>();
            standing.forEach((place, first) -> walked.put(place, new ArrayList<>(List.of(first))));
            for (Map<String, String> row : rows(new TransitionsTable(Excerpt.whole(replay)))) {
                String place = row.get("place");
                assertThat(standing.put(place, said(row, "to_"))).isEqualTo(said(row, "from_"));
                walked.get(place).add(said(row, "to_"));
            }
            assertThat(walked).isEqualTo(spans);
        }
    }

    private static String said(Map<String, String> row, String prefix) {
        return row.get(prefix + "control") + "/" + row.get(prefix + "sides") + "/" + row.get(prefix + "grounds");
    }

    @Test
    void aPlaceJudgedAloneIsJudgedAsAmongAll() {
        for (Replay replay : replays) {
            Judgement all = replay.judgement();
            if (all.modelled().isPresent()) {
                continue; // a model sees all places whichever is asked for
            }
            Replayer replayer = replayers.get(replay.inputs());
            for (Place place : replay.inputs().dossier().gazetteer().all()) {
                if (place.kind() != PlaceKind.REGION) {
                    Judgement alone = replayer.judge(all.scenario(), place);
                    Timeline<Finding> expected = all.history().of(place.id());
                    assertThat(alone.history().of(place.id()))
                            .as(place.id().value())
                            .isEqualTo(expected);
                    assertThat(on(place.id(), alone.verdicts())).isEqualTo(on(place.id(), all.verdicts()));
                }
            }
        }
    }

    private static List<Verdict> on(PlaceId place, Collection<Verdict> verdicts) {
        return verdicts.stream().filter(v -> v.place().equals(place)).toList();
    }

    private static List<Map<String, String>> rows(RunTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.writeTo(out);
        List<Map<String, String>> rows = new ArrayList<>();
        try (var csv =
                de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            csv.forEach(row -> rows.add(new LinkedHashMap<>(row.getFieldsAsMap())));
        }
        return rows;
    }
}
