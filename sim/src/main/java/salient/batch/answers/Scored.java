package salient.batch.answers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import salient.batch.BatchRows;
import salient.batch.BatchTable;

/** What each measure comes to in each reading, in km² times days; of a block of members, on average. */
final class Scored {
    /** Contested or disputed ground. */
    static final String IN_DOUBT = "contested-or-disputed";

    private static final int MEASURE = BatchTable.SCORES.schema().at("measure");
    private static final int KM2_DAYS = BatchTable.SCORES.schema().at("km2_days");

    private final Map<String, Map<String, double[]>> sums = new HashMap<>();

    static Scored of(BatchRows rows) throws IOException {
        Scored scored = new Scored();
        rows.of(BatchTable.SCORES, row -> {
            double[] sum = scored.sums
                    .computeIfAbsent(row.get(0), none -> new HashMap<>())
                    .computeIfAbsent(row.get(MEASURE), none -> new double[2]);
            sum[0] += Double.parseDouble(row.get(KM2_DAYS));
            sum[1]++;
        });
        return scored;
    }

    /** What {@code measure} comes to in {@code reading}; empty if the reading failed. */
    OptionalDouble km2Days(String reading, String measure) {
        double[] sum = sums.getOrDefault(reading, Map.of()).get(measure);
        return sum == null ? OptionalDouble.empty() : OptionalDouble.of(sum[0] / sum[1]);
    }
}
