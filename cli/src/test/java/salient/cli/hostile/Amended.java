package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.cli.Terminal;
import salient.cli.Terminal.Outcome;

/**
 * The files of a campaign before a command that changes them or makes them. What has no error before has none afterwards,
 * what is added leaves every line of a table in its place, and nothing alive comes in.
 */
final class Amended {
    /** What such a command may change in a campaign that is there. */
    static final List<String> FOLDERS = List.of("data", "seeds", "scenarios");

    private final Path root;
    private final List<String> words;
    private final boolean wasThere;
    private final boolean wasSound;
    private final SortedMap<String, List<String>> lines = new TreeMap<>();
    private final SortedMap<String, List<String>> alive = new TreeMap<>();

    private Amended(Path root, List<String> words) throws IOException {
        this.root = root;
        this.words = words;
        wasThere = Files.exists(root);
        wasSound = !wasThere || check().status() == 0;
    }

    /** Whether a command of {@code words} changes or makes files of a campaign. */
    static boolean is(List<String> words) {
        return List.of("add", "init", "import", "generate").contains(words.get(0))
                || (words.get(0).equals("workbook") && words.contains("--from"));
    }

    /** The campaign that a command of {@code words} is about to change or make in {@code work}; absent if it does neither. */
    static Optional<Amended> of(Path work, List<String> words) throws IOException {
        if (!is(words)) {
            return Optional.empty();
        }
        boolean init = words.get(0).equals("init");
        String where = words.get(0).equals("generate") ? "--to" : "--workspace";
        String at = init ? words.get(1) : words.contains(where) ? words.get(words.indexOf(where) + 1) : "";
        Amended amended = new Amended(work.resolve(at), words);
        if (amended.wasThere) {
            for (String name : amended.files()) {
                amended.lines.put(name, lines(amended.root.resolve(name)));
                amended.alive.put(name, Inertness.faults(amended.root.resolve(name)));
            }
        }
        return Optional.of(amended);
    }

    private List<String> files() throws IOException {
        return Terminal.filesIn(root).stream()
                .filter(name -> FOLDERS.contains(name.replaceFirst("/.*", "")))
                .toList();
    }

    private static List<String> lines(Path file) throws IOException {
        return List.of(new String(Files.readAllBytes(file), ISO_8859_1).split("[\r\n]+"));
    }

    private Outcome check() {
        return Terminal.in(root).run("check");
    }

    /** What is wrong after the command has ended well. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        Outcome check = check();
        if (wasSound && check.status() != 0) {
            faults.add("the campaign has errors now: " + check.err());
        }
        for (String name : files()) {
            Path file = root.resolve(name);
            List<String> then = lines.getOrDefault(name, List.of());
            if (words.get(0).equals("add") && name.endsWith(".csv") && !isWithin(then, lines(file))) {
                faults.add("not every line of " + name + " is where it was");
            }
            List<String> before = alive.getOrDefault(name, List.of());
            Inertness.faults(file).stream()
                    .filter(fault -> !before.contains(fault))
                    .forEach(fault -> faults.add(name + ": " + fault));
        }
        return faults;
    }

    /** Whether each of {@code before} is or begins one of {@code now}, in the same order. */
    private static boolean isWithin(List<String> before, List<String> now) {
        int at = 0;
        for (String line : before) {
            while (at < now.size() && !now.get(at).startsWith(line)) {
                at++;
            }
            if (at++ >= now.size()) {
                return false;
            }
        }
        return true;
    }
}
