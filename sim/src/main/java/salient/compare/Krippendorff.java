package salient.compare;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for nominal values: agreement between coders beyond chance, with values missing where a coder gave
 * none.
 *
 * <p>Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), University of Pennsylvania,
 * Annenberg School for Communication, section on nominal data.
 */
public final class Krippendorff {
    private Krippendorff() {}

    /**
     * Alpha.
     *
     * @param units for each unit, the values that coders gave it; units with fewer than two are passed over
     * @return absent if nothing can be compared, or every value is the same
     */
    public static OptionalDouble alpha(List<List<String>> units) {
        Map<String, Double> totals = new TreeMap<>();
        double pairable = 0;
        double disagreement = 0;
        for (List<String> unit : units) {
            if (unit.size() < 2) {
                continue;
            }
            pairable += unit.size();
            for (String value : unit) {
                totals.merge(value, 1.0, Double::sum);
                long others = unit.stream().filter(v -> !v.equals(value)).count();
                disagreement += (double) others / (unit.size() - 1);
            }
        }
        double expected = 0;
        for (double some : totals.values()) {
            expected += some * (pairable - some);
        }
        return pairable < 2 || expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (pairable - 1) * disagreement / expected);
    }
}
