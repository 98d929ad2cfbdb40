package salient.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a command may know of where it runs.
 *
 * @param environment variables by name
 * @param current the folder that relative paths start from
 * @param screen what progress goes to
 * @param early what is being read already
 * @param keyboard where somebody answers who can be asked
 */
record Surroundings(
        Map<String, String> environment, Path current, Screen screen, EarlyReading early, Keyboard keyboard) {
    /** What progress goes to. */
    enum Screen {
        /** Somebody watches: a line may be written over. */
        TERMINAL,
        /** A file or another program. */
        PIPE
    }

    /** The launcher knows whether progress goes to a terminal; what Java says of it differs from version to version. */
    private static final String TERMINAL = "salient.terminal";

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    Surroundings {
        environment = Collections.unmodifiableMap(new TreeMap<>(environment));
        current = current.toAbsolutePath().normalize();
    }

    /** Those in which nobody can be asked. */
    Surroundings(Map<String, String> environment, Path current, Screen screen, EarlyReading early) {
        this(environment, current, screen, early, Keyboard.none());
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                Path.of(""),
                Boolean.getBoolean(TERMINAL) ? Screen.TERMINAL : Screen.PIPE,
                EarlyReading.NONE,
                Keyboard.ofProcess());
    }

    /** The same, where the campaign that is probably meant is being read from now on. */
    Surroundings readingAhead() {
        return new Surroundings(environment, current, screen, EarlyReading.begin(environment, current), keyboard);
    }

    /** The same, where nothing is read before it is asked for: what was read before may have changed. */
    Surroundings readingAnew() {
        return new Surroundings(environment, current, screen, EarlyReading.NONE, keyboard);
    }

    /** Characters in a line of prose: as many as the terminal has, at most 100. */
    int columns() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[0-9]{1,4}")
                ? Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(columns)))
                : WIDEST;
    }

    /** {@code path} as the user would write it from the current folder. */
    String shown(Path path) {
        return path.startsWith(current) ? current.relativize(path).toString() : path.toString();
    }
}
