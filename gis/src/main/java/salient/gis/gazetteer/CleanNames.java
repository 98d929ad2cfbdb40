package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Gazetteer;
import salient.place.Toponym;
import salient.problem.Unseen;
import salient.text.Blanks;
import salient.text.Limits;

/** Makes names fit to be looked up: each once for its place, and no alias that is also a name of another place. */
final class CleanNames {
    /** More names of one place help nobody to find it. */
    private static final int MOST_ALIASES = 30;

    private CleanNames() {}

    static List<FoundPlace> of(List<FoundPlace> places, ImportReport report) {
        Map<String, Integer> bearers = new HashMap<>();
        for (FoundPlace place : places) {
            Set<String> own = new HashSet<>();
            place.toponym().all().map(Gazetteer::fold).forEach(own::add);
            own.forEach(name -> bearers.merge(name, 1, Integer::sum));
        }
        int shared = 0;
        List<FoundPlace> clean = new ArrayList<>();
        for (FoundPlace place : places) {
            String name = shown(place.name());
            String local = shown(place.toponym().local());
            Set<String> taken = new HashSet<>(List.of("", Gazetteer.fold(name), Gazetteer.fold(local)));
            List<String> aliases = new ArrayList<>();
            for (String each : place.toponym().aliases()) {
                String alias = shown(each).replace(';', ',');
                String folded = Gazetteer.fold(alias);
                if (aliases.size() == MOST_ALIASES || !taken.add(folded)) {
                    continue;
                }
                if (bearers.getOrDefault(folded, 0) > 1) {
                    shared++;
                } else {
                    aliases.add(alias);
                }
            }
            clean.add(place.named(new Toponym(name, local.equals(name) ? "" : local, aliases)));
        }
        if (shared > 0) {
            report.add(
                    Chapter.LEFT_OUT,
                    (shared == 1 ? "1 alias that is a name" : shared + " aliases that are names")
                            + " of another place too");
        }
        return clean;
    }

    /** {@code name} on one line, of a length that is read. */
    private static String shown(String name) {
        String plain = Unseen.shown(Blanks.strip(name));
        return plain.length() > Limits.LINE_CHARACTERS ? plain.substring(0, Limits.LINE_CHARACTERS) : plain;
    }
}
