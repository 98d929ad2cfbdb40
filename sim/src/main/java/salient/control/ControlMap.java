package salient.control;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import salient.place.PlaceId;

/**
 * Control of all places as of the close of one day.
 *
 * @param findings one for each place, in id order
 */
public record ControlMap(LocalDate day, Map<PlaceId, Finding> findings) {
    public ControlMap {
        findings = Collections.unmodifiableMap(isInOrder(findings) ? new LinkedHashMap<>(findings) : inOrder(findings));
    }

    private static boolean isInOrder(Map<PlaceId, Finding> findings) {
        PlaceId before = null;
        for (PlaceId place : findings.keySet()) {
            if (before != null && before.compareTo(place) > 0) {
                return false;
            }
            before = place;
        }
        return true;
    }

    private static Map<PlaceId, Finding> inOrder(Map<PlaceId, Finding> findings) {
        Map<PlaceId, Finding> inOrder = new LinkedHashMap<>();
        findings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }

    /**
     * The finding for {@code place}.
     *
     * @throws IllegalArgumentException if the map does not know the place
     */
    public Finding get(PlaceId place) {
        Finding finding = findings.get(place);
        if (finding == null) {
            throw new IllegalArgumentException("no finding for " + place);
        }
        return finding;
    }
}
