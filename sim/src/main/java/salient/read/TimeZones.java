package salient.read;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.problem.NearestName;

/** The time zones that there are, such as {@code Asia/Damascus}. */
public final class TimeZones {
    private TimeZones() {}

    /** What to write in place of {@code written}, which is none: a sentence, to be followed by where. */
    public static String cure(String written) {
        return meant(written)
                        .map(near -> "did you mean \"" + near + "\"? otherwise ")
                        .orElse("")
                + "write a name such as Asia/Damascus";
    }

    /** The zone of a city of this name, else the one whose name is nearest, else that of the city whose name is. */
    private static Optional<String> meant(String written) {
        Set<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> zone.startsWith("SystemV/"));
        Map<String, String> byCity = new TreeMap<>();
        zones.forEach(zone -> byCity.putIfAbsent(city(zone), zone));
        return Optional.ofNullable(byCity.get(city(written)))
                .or(() -> NearestName.find(written, zones))
                .or(() -> NearestName.find(city(written), byCity.keySet()).map(byCity::get));
    }

    /** What stands behind the last stroke of {@code zone}, whatever its capitals and blanks. */
    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replace(' ', '_');
    }
}
