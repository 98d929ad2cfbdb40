package salient.read;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keys of a scenario's file, and in which of its mappings each belongs. */
final class ScenarioKeys {
    static final List<String> TOP =
            List.of("title", "description", "inherits", "accounts", "admit", "only", "without", "as_known_on", "rules");

    /** Those under {@code admit}. */
    static final List<String> ADMIT = List.of("reliability", "credibility");

    /** Where each key belongs; said of one that stands elsewhere. */
    static final Map<String, String> PLACES = places();

    private ScenarioKeys() {}

    private static Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        RuleOptions.keys().forEach(key -> places.put(key, "under rules:"));
        ADMIT.forEach(key -> places.put(key, "under admit:"));
        TOP.forEach(key -> places.put(key, "to the left margin"));
        return places;
    }
}
