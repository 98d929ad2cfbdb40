package salient.gis.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The layer of an archive that a file is of, by a word in its name.
 *
 * @param name what is held, unless the name says otherwise
 * @param rest the other words of the name: the side, if the layer is one side's
 */
record ArchiveLayer(String name, String rest) {
    static final String HELD = "held";
    static final String LOST = "lost";

    private static final Map<String, String> WORDS = Map.of(
            "held",
            HELD,
            "lost",
            LOST,
            "loss",
            LOST,
            "losses",
            LOST,
            "claimed",
            "claimed",
            "claims",
            "claimed",
            "advance",
            "advance",
            "advances",
            "advance",
            "gained",
            "advance");

    /** @param word what the name says besides its days, in lower case */
    static ArchiveLayer of(String word) {
        List<String> rest = new ArrayList<>(Arrays.asList(word.split(" ", -1)));
        String name = HELD;
        for (String each : List.copyOf(rest)) {
            if (WORDS.containsKey(each)) {
                name = WORDS.getOrDefault(each, HELD);
                rest.remove(each);
                break;
            }
        }
        return new ArchiveLayer(name, String.join(" ", rest));
    }
}
