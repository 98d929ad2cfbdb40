package salient.batch.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.batch.BatchTable;
import salient.columns.TableSchema;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * How many readings of a campaign find what at each place on each day. A row of {@code control} is added in the time of a
 * change, not of its days.
 */
final class FindingCounts {
    private static final TableSchema CONTROL = BatchTable.CONTROL.schema();
    private static final int PLACE = CONTROL.at("place");
    private static final int FROM = CONTROL.at("from");
    private static final int UNTIL = CONTROL.at("until");
    private static final int KIND = CONTROL.at("control");
    private static final int SIDES = CONTROL.at("sides");

    private final String campaign;
    private final DaySpan period;

    /** By place, then by finding: how many more readings than on the day before; then, how many up to before each day. */
    private final Map<String, Map<String, long[]>> found = new TreeMap<>();

    private long readings;
    private boolean summed;

    FindingCounts(String campaign, DaySpan period) {
        this.campaign = campaign;
        this.period = period;
    }

    /** One more reading begins. */
    void countReading() {
        readings++;
    }

    private static String finding(List<String> row) {
        return row.get(KIND) + " " + row.get(SIDES);
    }

    private int day(String text) {
        return text.isEmpty() ? period.days() : period.numberOf(LocalDate.parse(text));
    }

    /** Adds a row of {@code control}. */
    void add(List<String> row) {
        long[] changes = found.computeIfAbsent(row.get(PLACE), none -> new HashMap<>())
                .computeIfAbsent(finding(row), none -> new long[period.days() + 2]);
        changes[day(row.get(FROM)) + 1]++;
        changes[day(row.get(UNTIL)) + 1]--;
    }

    /** All are added: from now on counts of days are asked for. */
    private void sum() {
        if (summed) {
            return;
        }
        summed = true;
        for (Map<String, long[]> findings : found.values()) {
            for (long[] counts : findings.values()) {
                for (int day = 1; day < counts.length; day++) {
                    counts[day] += counts[day - 1];
                }
                for (int day = 1; day < counts.length; day++) {
                    counts[day] += counts[day - 1];
                }
            }
        }
    }

    /** On how many days of {@code row} how many other readings find something else, added up. */
    long othersThatDiffer(List<String> row) {
        sum();
        long[] counts = found.getOrDefault(row.get(PLACE), Map.of()).get(finding(row));
        if (counts == null) {
            throw new IllegalStateException("a row that was not added: " + row);
        }
        int from = day(row.get(FROM));
        int until = day(row.get(UNTIL));
        return readings * (until - from) - (counts[until] - counts[from]);
    }

    /** How many others there are beside a reading. */
    long others() {
        return readings - 1;
    }

    /** The place of {@code row}. */
    static PlaceId place(List<String> row) {
        return new PlaceId(row.get(PLACE));
    }

    /** The places that on some days no reading settles, what is in doubt on most days first. */
    List<UnsettledPlace> unsettled() {
        sum();
        List<UnsettledPlace> places = new ArrayList<>();
        found.forEach((place, findings) -> {
            int days = 0;
            int unknown = 0;
            int first = -1;
            int last = -1;
            for (int day = 0; day < period.days(); day++) {
                if (settledOn(findings, day, Finding.Kind.HELD) || settledOn(findings, day, Finding.Kind.VACANT)) {
                    continue;
                }
                days++;
                unknown += countOn(findings, day, Finding.Kind.UNKNOWN) == readings ? 1 : 0;
                first = first < 0 ? day : first;
                last = day;
            }
            if (days > 0) {
                places.add(new UnsettledPlace(
                        campaign,
                        place,
                        days,
                        unknown,
                        period.first().plusDays(first),
                        period.first().plusDays(last)));
            }
        });
        places.sort(Comparator.comparingInt((UnsettledPlace place) -> -place.daysInDoubt())
                .thenComparingInt(place -> -place.days())
                .thenComparing(UnsettledPlace::place));
        return places;
    }

    private static boolean settledOn(Map<String, long[]> findings, int day, Finding.Kind kind) {
        return countOn(findings, day, kind) > 0;
    }

    private static long countOn(Map<String, long[]> findings, int day, Finding.Kind kind) {
        long count = 0;
        for (Map.Entry<String, long[]> finding : findings.entrySet()) {
            if (finding.getKey().startsWith(kind.token() + " ")) {
                count += finding.getValue()[day + 1] - finding.getValue()[day];
            }
        }
        return count;
    }
}
