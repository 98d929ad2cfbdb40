package salient.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The launcher for Windows as far as it can be judged where there is no Windows: by its text, as cmd reads it. */
class WindowsLauncherTest {
    private static final Path SCRIPT = Path.of("src/bin/salient.cmd");

    /** Values that come from outside, and may hold blanks, brackets and ampersands. */
    private static final Pattern FROM_OUTSIDE =
            Pattern.compile("%(root|java|jdk|own|named|asked|number|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS"
                    + "|_JAVA_OPTIONS|SALIENT_HEAP)(:[^%]*)?%");

    private static String text;
    private static List<String> lines;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(SCRIPT, StandardCharsets.US_ASCII);
        lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("(?i)rem .*"))
                .toList();
    }

    private static Set<String> all(String pattern, String in) {
        return new TreeSet<>(Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    @Test
    void linesEndAsCmdWantsThemWhereItJumpsToLabels() {
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void exclamationMarksInPathsStayWhatTheyAre() {
        assertThat(lines.get(1)).isEqualTo("setlocal EnableExtensions DisableDelayedExpansion");
        assertThat(text).doesNotContain("EnableDelayedExpansion", "!");
    }

    @Test
    void whatComesFromOutsideStandsInQuotes() {
        for (String line : lines) {
            FROM_OUTSIDE
                    .matcher(line)
                    .results()
                    .map(MatchResult::start)
                    .forEach(at -> assertThat(quotesBefore(line, at) % 2)
                            .as("%s, column %s", line, at + 1)
                            .isEqualTo(1));
        }
        assertThat(FROM_OUTSIDE.matcher(text).results()).hasSizeGreaterThan(20);
    }

    /** A quote that a value is to lose, as in {@code %JAVA_HOME:"=%}, opens and closes nothing. */
    private static long quotesBefore(String line, int at) {
        return line.substring(0, at)
                .replace(":\"=%", "%")
                .chars()
                .filter(c -> c == '"')
                .count();
    }

    @Test
    void valuesThatAreComparedOrPutTogetherHaveLostTheirOwnQuotes() {
        for (String line : lines) {
            for (String name :
                    List.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "SALIENT_HEAP")) {
                assertThat(line.replace("%" + name + ":\"=%", "")).doesNotContain("%" + name + "%", "%" + name + ":");
            }
        }
    }

    @Test
    void itCallsNothingButJavaAndWhatEveryWindowsHas() {
        Set<String> commands = new TreeSet<>();
        for (String line : lines) {
            String bare = line.replaceFirst(
                            "^(if (not )?(defined \\S+|exist \"[^\"]*\"|\"[^\"]*\"==\"[^\"]*\"|\\S+ LSS \\S+) )+", "")
                    .replaceFirst("^.* do (if (not )?\"[^\"]*\"==\"[^\"]*\" )?", "")
                    .replaceFirst("^(>&2|@)\\s*", "");
            if (!bare.matches("[():].*")) {
                commands.add(bare.replaceFirst("^(\"[^\"]*\"|\\S+).*$", "$1"));
            }
        }
        assertThat(text).as("what stands beside a pipe is read twice").doesNotContain("|");
        assertThat(commands).containsExactly("\"%java%\"", "chcp", "echo", "exit", "goto", "set", "setlocal");
    }

    @Test
    void everyJumpHasItsLabelAndEveryEndItsStatus() {
        assertThat(all("goto (\\w+)", text)).isEqualTo(all("(?m)^:(\\w+)$", text));
        assertThat(all("(exit .*)\r", text)).containsExactly("exit /b %status%", "exit /b 1", "exit /b 2");
        assertThat(text)
                .containsSubsequence("\r\n\"%java%\" ", "\r\nset \"status=%errorlevel%\"\r\n", "exit /b %status%");
    }

    @Test
    void itStartsJavaAndSaysWhatIsWrongAsTheOtherLauncherDoes() throws IOException {
        String other = Files.readString(Path.of("../salient"));
        String start = other.substring(other.indexOf("start_java() {"), other.indexOf("# ---- the archive"));
        assertThat(all("(-X\\S+|-jar)", start)).isSubsetOf(all("(-X[^\\s\"]+|-jar)", text));
        assertThat(all("=(-XX:[^\\s\"]+)", text))
                .isEqualTo(all(
                        "=(-XX:\\S+)",
                        other.substring(other.indexOf("choose_heap() {"), other.indexOf("start_java() {"))));
        assertThat(text)
                .contains(
                        ", which is no amount of memory: write a number and k, m or g, as in SALIENT_HEAP=2g",
                        "17 or newer, or set JAVA_HOME to one");
        assertThat(other)
                .contains(
                        ", which is no amount of memory: write a number and k, m or g, as in SALIENT_HEAP=2g",
                        "17 or newer, or set JAVA_HOME to one");
    }
}
