package salient.gis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import salient.synthetic.Regime;
import salient.testkit.Repository;
import salient.time.DaySpan;

/** How much of what is planted is found, and how often something is found where nothing was planted: docs/lint.md. */
class RecallTest {
    private static final int SEEDS = 6;

    /** What copies what in the campaigns of each regime, beyond doubt: the made-up cast has it so. */
    private static final Map<Regime, List<SortedSet<String>>> COPIES = new EnumMap<>(Map.of(
            Regime.USUAL, List.of(pair("blue-agency", "blue-channel"), pair("orange-agency", "orange-channel")),
            Regime.COPIERS,
                    List.of(
                            pair("blue-agency", "blue-agency-copy-1"),
                            pair("blue-agency", "blue-agency-copy-2"),
                            pair("blue-agency-copy-1", "blue-agency-copy-2"),
                            pair("monitor", "monitor-copy-1"),
                            pair("monitor", "monitor-copy-2"),
                            pair("monitor-copy-1", "monitor-copy-2"),
                            pair("orange-agency", "orange-agency-copy-1"))));

    private static SortedSet<String> pair(String one, String other) {
        return new TreeSet<>(List.of(one, other));
    }

    @Test
    void thePageOnLintSaysHowMuchIsFoundAndHowOftenWrongly() throws IOException {
        List<PlantedFaults> made = LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> new PlantedFaults(Regime.USUAL, seed))
                .toList();
        List<String> rows = new ArrayList<>();
        rows.add(row(
                "jump",
                "a tenth of the theatre, on one day",
                made,
                m -> AreaJumps.in(m.areaWithStep(m.day(70), 0.1)),
                m -> AreaJumps.in(m.area())));
        rows.add(row(
                "jump",
                "a twentieth of the theatre, on one day",
                made,
                m -> AreaJumps.in(m.areaWithStep(m.day(70), 0.05)),
                m -> AreaJumps.in(m.area())));
        rows.add(row(
                "flicker",
                "6 of 300 places, for three days",
                made,
                m -> Flicker.in(m.flipped(6, DaySpan.ofDays(m.day(70), m.day(72)))),
                m -> Flicker.in(m.states())));
        rows.add(row(
                "baseline-break",
                "a seventh of the places, for good",
                made,
                m -> BaselineBreaks.in(m.flipped(45, new DaySpan(m.day(70), m.day(PlantedFaults.DAYS)))),
                m -> BaselineBreaks.in(m.states())));
        rows.add(row(
                "speed",
                "the place farthest behind the lines",
                made,
                m -> SpeedOfAdvance.in(m.leap(m.day(70)), m.gazetteer()),
                m -> SpeedOfAdvance.in(m.states(), m.gazetteer())));
        for (Regime regime : COPIES.keySet()) {
            rows.add(copies(regime));
        }
        String page = Files.readString(Repository.ROOT.resolve("docs/lint.md"));
        assertThat(page.lines().filter(line -> line.startsWith("| `") && line.contains(" of ")))
                .containsAll(rows);
    }

    private static String row(
            String code,
            String planted,
            List<PlantedFaults> made,
            Function<PlantedFaults, Collection<Suspicion>> withFault,
            Function<PlantedFaults, Collection<Suspicion>> without) {
        // What is there without the fault does not count as found.
        long found = made.stream()
                .filter(each -> withFault.apply(each).stream()
                        .anyMatch(suspicion -> !without.apply(each).contains(suspicion)))
                .count();
        long wrong = made.stream().mapToLong(each -> without.apply(each).size()).sum();
        return "| `" + code + "` | " + planted + " | " + found + " of " + made.size() + " | " + wrong + " |";
    }

    private static String copies(Regime regime) {
        long found = 0;
        long wrong = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<SortedSet<String>> pairs = Copying.in(
                            new PlantedFaults(regime, seed).inputs().dossier())
                    .stream()
                    .filter(suspicion -> suspicion.code() == SuspicionCode.SHARED_DEVIATIONS)
                    .<SortedSet<String>>map(suspicion ->
                            new TreeSet<>(List.of(suspicion.subject().split(" and "))))
                    .toList();
            found += pairs.stream().filter(COPIES.get(regime)::contains).count();
            wrong += pairs.stream()
                    .filter(pair -> !COPIES.get(regime).contains(pair))
                    .count();
        }
        return "| `shared-deviations` | copies among the sources of regime `" + regime.token() + "` | " + found + " of "
                + COPIES.get(regime).size() * SEEDS + " | " + wrong + " |";
    }
}
