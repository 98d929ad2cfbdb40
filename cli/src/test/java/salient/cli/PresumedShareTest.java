package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of the ground is presumed: one number, wherever it is told. */
class PresumedShareTest {
    private static final String NUMBER = "((?:< )?\\d+ %)";

    @TempDir
    Path folder;

    @Test
    void terminalMapAndReportTellTheSameShareOfTheSameGround() throws IOException {
        Terminal terminal = Terminal.in(Terminal.toy(folder));
        String summary = terminal.run("replay", "late", "--format", "svg").out().replaceAll("\\s+", " ");
        assertThat(terminal.run("report", "late").status()).isZero();
        String told = found(NUMBER + " of the ground that has a cell is presumed", summary);
        String map = Files.readString(folder.resolve("runs/toy/late/maps/2020-05-20.svg"));
        assertThat(found(NUMBER + "</text>[^%]*>presumed: baseline only<", map)).isEqualTo(told);
        assertThat(map).contains("Shares of the ground that has a cell");
        String report = Files.readString(folder.resolve("runs/toy/reports/late.html"));
        assertThat(report).contains("On the last day " + told + " of the ground that has a cell is presumed");
        assertThat(found("presumed on the last day</dt><dd>" + NUMBER, report)).isEqualTo(told);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
