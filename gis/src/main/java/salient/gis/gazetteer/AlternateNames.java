package salient.gis.gazetteer;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Toponym;
import salient.text.SourceFile;
import salient.text.TextLines;

/**
 * Which of the many names that GeoNames has for a place are kept: the one in the country's own language as its local name,
 * and those in Latin letters or in the letters of that language as aliases.
 *
 * <p>Source: GeoNames, readme.txt of its export dump, on alternateNamesV2.txt: ten columns parted by tabs.
 */
final class AlternateNames {
    private static final int PLACE = 1;
    private static final int LANGUAGE = 2;
    private static final int NAME = 3;
    private static final int PREFERRED = 4;
    private static final int COLLOQUIAL = 6;
    private static final int HISTORIC = 7;

    private final Reading reading;
    private final UnicodeScript script;
    private final Map<String, String> local = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private boolean told;

    AlternateNames(Reading reading) {
        this.reading = reading;
        this.script = Scripts.of(reading.options().language());
    }

    /** Notes the local names that {@code file}, alternateNamesV2, has for {@code places}. */
    void note(SourceFile file, List<FoundPlace> places) {
        Set<String> keys = places.stream().map(FoundPlace::key).collect(Collectors.toSet());
        TextLines.pass(file, line -> note(line.text().split("\t", -1), keys), reading.problems());
        told = true;
        reading.report()
                .add(
                        Chapter.READ,
                        "local names of " + Counted.of(local.size(), "place") + " in "
                                + reading.options().language() + " from "
                                + file.name().substring(file.name().lastIndexOf('/') + 1));
    }

    private void note(String[] cells, Set<String> keys) {
        boolean fits = cells.length > NAME
                && cells[LANGUAGE].equalsIgnoreCase(reading.options().language())
                && keys.contains(cells[PLACE]);
        if (!fits) {
            return;
        }
        int rank = is(cells, PREFERRED) ? 2 : is(cells, COLLOQUIAL) || is(cells, HISTORIC) ? 0 : 1;
        if (rank > ranks.getOrDefault(cells[PLACE], -1)) {
            ranks.put(cells[PLACE], rank);
            local.put(cells[PLACE], cells[NAME]);
        }
    }

    private static boolean is(String[] cells, int column) {
        return cells.length > column && cells[column].equals("1");
    }

    /** {@code places} with the names that are kept. */
    List<FoundPlace> kept(List<FoundPlace> places) {
        int guessed = 0;
        List<FoundPlace> kept = new ArrayList<>();
        for (FoundPlace place : places) {
            List<String> aliases = place.toponym().aliases().stream()
                    .filter(name -> Scripts.isIn(name, UnicodeScript.LATIN)
                            || (script != UnicodeScript.LATIN && Scripts.isIn(name, script)))
                    .toList();
            String own = local.getOrDefault(place.key(), "");
            if (own.isEmpty() && !told && script != UnicodeScript.LATIN) {
                own = aliases.stream()
                        .filter(name ->
                                Scripts.isIn(name, script) && name.codePoints().anyMatch(Character::isLetter))
                        .findFirst()
                        .orElse("");
                guessed += own.isEmpty() ? 0 : 1;
            }
            kept.add(place.named(new Toponym(place.name(), own, aliases)));
        }
        if (guessed > 0) {
            reading.report()
                    .add(
                            Chapter.GUESSED,
                            "the local name of " + Counted.of(guessed, "place")
                                    + ": the first in the letters of "
                                    + reading.options().language()
                                    + "; --" + GazetteerOptions.ALTERNATE_NAMES + " says which language names are");
        }
        return kept;
    }
}
