package salient.bench.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of {@code docs/performance.md}, by the names of their places there. */
final class PerformancePage {
    private PerformancePage() {}

    /** The tables of what is in {@code results}, with the targets and the stored figures of {@code bench}. */
    static Map<String, String> tables(Path results, Path bench) {
        Results measured = new Results(results);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "targets",
                Target.table(Target.read(bench.resolve("targets.csv")), measured.figures())
                        .markdown());
        tables.put("machine", measured.machineTable().markdown());
        tables.put(
                "kernels",
                measured.kernelTable(Yardsticks.stored(bench.resolve("baseline.csv")))
                        .markdown());
        tables.put("commands", measured.commandTable().markdown());
        tables.put("places", measured.growthInPlaces().table().markdown());
        tables.put("days", measured.growthInDays().table().markdown());
        tables.put("peer", measured.peerTable().markdown());
        return tables;
    }

    /** {@code page} with these tables in it. */
    static String filled(String page, Map<String, String> tables) {
        MarkedPage filled = new MarkedPage(page);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            filled = filled.with(table.getKey(), table.getValue());
        }
        return filled.text();
    }
}
