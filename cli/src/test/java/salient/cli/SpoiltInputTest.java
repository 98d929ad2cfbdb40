package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No command answers a spoilt input with a bug: some value of a file is exchanged for another that is found in the files. */
@Timeout(600)
class SpoiltInputTest {
    private static final int TIMES = Integer.getInteger("salient.mutations", 40);

    private static final List<List<String>> COMMANDS = List.of(
            List.of("check"),
            List.of("list", "places"),
            List.of("claims"),
            List.of("explain", "alder", "--on", "2020-05-05"),
            List.of("replay", "--no-maps"),
            List.of("compare", "plain", "late", "--no-maps"),
            List.of("sensitivity", "--no-maps"));

    private static final List<List<String>> DRAWING = List.of(
            List.of("replay", "--from", "2020-05-04", "--to", "2020-05-06"),
            List.of("report"),
            List.of("animate", "--from", "2020-05-04", "--last", "2020-05-05", "--to", "film.gif"));

    @TempDir
    Path folder;

    @Test
    void everyCommandEndsInOrder() throws IOException {
        run(COMMANDS, TIMES);
    }

    @Test
    void everyCommandThatDrawsEndsInOrder() throws IOException {
        run(DRAWING, TIMES / 10);
    }

    private void run(List<List<String>> commands, int times) throws IOException {
        Terminal.toy(folder);
        List<Path> files;
        // Taken before anything is written.
        try (Stream<Path> walked = Files.walk(folder)) {
            files = walked.filter(Files::isRegularFile).sorted().toList();
        }
        for (List<String> command : commands) {
            assertThat(Terminal.in(folder).run(command.toArray(new String[0])))
                    .returns(ExitStatus.FINE, Terminal.Outcome::status);
        }
        for (int seed = 0; seed < times; seed++) {
            Random chance = new Random(seed);
            Path file = files.get(chance.nextInt(files.size()));
            String text = Files.readString(file);
            String other = Files.readString(files.get(chance.nextInt(files.size())));
            Files.write(file, exchanged(text, other, chance).getBytes(UTF_8));
            for (List<String> command : commands) {
                Terminal.Outcome outcome = Terminal.in(folder).run(command.toArray(new String[0]));
                assertThat(outcome.status())
                        .as("seed %s, %s, %s: %s", seed, command, folder.relativize(file), outcome.err())
                        .isNotEqualTo(ExitStatus.BUG);
            }
            Files.writeString(file, text);
        }
    }

    /** {@code text} with one to three of its values exchanged for values of {@code other} or of its own. */
    private static String exchanged(String text, String other, Random chance) {
        String exchanged = text;
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            List<String> own = List.of(exchanged.split("(?<=[,:;\\[\\]{}\\n ])|(?=[,:;\\[\\]{}\\n ])"));
            List<String> values = List.of((chance.nextBoolean() ? exchanged : other).split("[,:;\\[\\]{}\\n ]+"));
            String value = values.get(chance.nextInt(values.size()));
            int at = chance.nextInt(own.size());
            exchanged = String.join("", own.subList(0, at)) + value + String.join("", own.subList(at + 1, own.size()));
        }
        return exchanged;
    }
}
