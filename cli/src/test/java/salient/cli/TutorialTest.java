package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;

/** Goes through docs/tutorial.md as a newcomer does, file by file and command by command, in its order. */
class TutorialTest {
    private static final Pattern STEP =
            Pattern.compile("(?:`([a-z0-9/.-]+)`\n\n)?```(csv|yaml|sh)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PAGE = Repository.text("docs/tutorial.md");

    @TempDir
    private Path folder;

    @Test
    void everyFileAndCommandOfItDoesWhatItSays() throws IOException {
        Path current = folder;
        List<String> run = new ArrayList<>();
        for (Matcher step = STEP.matcher(PAGE); step.find(); ) {
            if (!step.group(2).equals("sh")) {
                Files.writeString(current.resolve(step.group(1)), step.group(3));
                continue;
            }
            for (String line : step.group(3).lines().toList()) {
                if (line.startsWith("cd ")) {
                    current = current.resolve(line.substring(3));
                } else if (line.startsWith("salient ")) {
                    Outcome outcome = Terminal.in(current).run(words(line));
                    assertThat(outcome.status())
                            .as("%s: %s", line, outcome.err())
                            .isZero();
                    run.add(line.split(" ")[1]);
                }
            }
        }
        assertThat(run)
                .containsExactly(
                        "init", "replay", "places", "places", "add", "check", "replay", "explain", "add", "add", "add",
                        "add", "add", "compare");
        assertThat(Terminal.in(current).run("check").out())
                .contains("6 places (6 with ground)", "13 claims, 3 sources, 3 accounts, 3 scenarios")
                .endsWith("no problems in 15 files\n");
        Matcher shown = Pattern.compile("`(runs/[^`]+\\.(?:png|html))`").matcher(PAGE);
        int looked = 0;
        for (; shown.find(); looked++) {
            assertThat(current.resolve(shown.group(1))).isNotEmptyFile();
        }
        assertThat(looked).isEqualTo(2);
        assertThat(current.resolve("runs/vale/comparisons/herald--radio/divergences.csv"))
                .content()
                .contains("dolna")
                .contains("gorna")
                .contains("vrah-711");
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(line); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.subList(1, words.size()).toArray(String[]::new);
    }
}
