package salient.control;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import salient.place.PlaceId;

/** Control of all places as of the close of one day. */
public record ControlMap(LocalDate day, Map<PlaceId, Finding> findings) {
    public ControlMap {
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
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
