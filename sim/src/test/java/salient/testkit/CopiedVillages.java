package salient.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import salient.account.Reliability;

/**
 * Thirty villages of which three sources say the same, {@code o} something else of every third, and of a place {@code z}
 * what nobody else does; and, if asked for, ten who say a day later whatever {@code o} said.
 */
public final class CopiedVillages {
    public static final int COPIERS = 10;
    public static final int DAY_OF_THE_TAKING = 20;
    public static final List<String> VILLAGES =
            IntStream.range(0, 30).mapToObj(i -> "v" + i).toList();

    private CopiedVillages() {}

    /** All that is said if nobody copies; {@code o} tells it of {@code origin}, if that is not empty. */
    public static Scene scene(String origin) {
        Scene scene = new Scene();
        for (String village : VILLAGES) {
            scene.row(village).says("0 x state G basis=baseline place=" + village);
        }
        scene.row("z").says("0 x state G basis=baseline place=z");
        for (int i = 0; i < VILLAGES.size(); i++) {
            for (String other : List.of("m", "m2", "i")) {
                scene.says(line(4 + i, other, "hold G", VILLAGES.get(i), 0, ""));
            }
        }
        words("o", 0, origin).forEach(scene::says);
        return scene;
    }

    /** The same with those who copy. */
    public static Scene withCopiers(String origin) {
        Scene scene = scene(origin);
        for (int copier = 0; copier < COPIERS; copier++) {
            String id = "copier" + copier;
            scene.source(id, "o", Reliability.B);
            words(id, 1, origin).forEach(scene::says);
        }
        return scene;
    }

    /** What {@code o} says, as another says it who reports it {@code delay} days later, of {@code origin} if that is not empty. */
    public static List<String> words(String source, int delay, String origin) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < VILLAGES.size(); i++) {
            lines.add(line(4 + i, source, i % 3 == 0 ? "capture O" : "hold G", VILLAGES.get(i), delay, origin));
        }
        lines.add(line(DAY_OF_THE_TAKING, source, "capture O", "z", delay, origin));
        return lines;
    }

    /** A line of a scene, reported {@code delay} days after the day that it speaks of. */
    public static String line(int day, String source, String what, String place, int delay, String origin) {
        return day + " " + source + " " + what + " place=" + place + " reported=" + (day + delay)
                + (origin.isEmpty() ? "" : " origin=" + origin + "-" + place);
    }
}
