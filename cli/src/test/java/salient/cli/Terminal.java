package salient.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salient.testkit.ToyWorkspace;

/** Runs commands in this process, on a copy of the toy workspace, and keeps what they print. */
public final class Terminal {
    /** What a command ended with. */
    public record Outcome(int status, String out, String err) {}

    private final Path current;
    private final Map<String, String> environment;
    private final Surroundings.Screen screen;
    private final Optional<String> typed;

    Terminal(Path current, Map<String, String> environment, Surroundings.Screen screen) {
        this(current, environment, screen, Optional.empty());
    }

    private Terminal(
            Path current, Map<String, String> environment, Surroundings.Screen screen, Optional<String> typed) {
        this.current = current;
        this.environment = environment;
        this.screen = screen;
        this.typed = typed;
    }

    /** The same, with somebody at it who types {@code lines}. */
    Terminal typing(String... lines) {
        return new Terminal(current, environment, screen, Optional.of(String.join("\n", lines) + "\n"));
    }

    /** A pipe in {@code current}, with nothing in the environment. */
    public static Terminal in(Path current) {
        return new Terminal(current, Map.of(), Surroundings.Screen.PIPE);
    }

    /** The files in {@code root} and below, in their order, with forward slashes. */
    public static List<String> filesIn(Path root) throws IOException {
        try (Stream<Path> walked = Files.walk(root)) {
            return walked.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    public Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = CommandLines.run(
                new Surroundings(
                        environment,
                        current,
                        screen,
                        early(),
                        typed.map(text -> Keyboard.typing(new StringReader(text)))
                                .orElse(Keyboard.none())),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments);
        return new Outcome(status, lines(out), lines(err));
    }

    /** As in {@link Main}, so that every test goes the way that users go. */
    private EarlyReading early() {
        return new Surroundings(environment, current, screen, EarlyReading.NONE)
                .readingAhead()
                .early();
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** A copy of the toy workspace in {@code folder}. */
    public static Path toy(Path folder) {
        ToyWorkspace.in(folder);
        return folder;
    }
}
