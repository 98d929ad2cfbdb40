package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.Repository;

/** Writes workbooks and takes them back. */
class WorkbookCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aWorkbookIsWrittenAndTakenBackByTheNameOfItsCampaign() {
        Terminal terminal = Terminal.in(Terminal.toy(folder));

        assertThat(terminal.run("workbook", "toy", "--to", "coding.ods"))
                .isEqualTo(new Terminal.Outcome(0, "coding.ods\n", ""));
        assertThat(terminal.run("workbook", "--from", "coding.ods").out()).isEqualTo("nothing was changed in it\n");
        assertThat(terminal.run("workbook", "tay", "--to", "x.ods").err()).startsWith("No campaign is called \"tay\"");
    }

    @Test
    void whatComesBackIsToldInRowsAndWhatWasAddedSinceIsLeft() throws IOException {
        Terminal terminal = Terminal.in(Terminal.toy(folder));
        terminal.run("workbook", "--to", "coding.ods");
        Path claims = folder.resolve("seeds/toy/gazette/claims.csv");
        List<String> lines = Files.readAllLines(claims);
        String added = lines.get(1).replaceFirst("^[^,]*", "added-since");
        Files.write(claims, List.of(added), StandardOpenOption.APPEND);

        assertThat(terminal.run("workbook", "--from", "coding.ods").out()).isEqualTo("""
                nothing was changed in it
                seeds/toy/gazette/claims.csv: left as it is; it changed since the workbook was written
                """);
        assertThat(Files.readAllLines(claims)).contains(added);

        terminal.run("workbook", "--to", "newer.ods");
        try (FileSystem workbook = FileSystems.newFileSystem(folder.resolve("newer.ods"))) {
            Path content = workbook.getPath("content.xml");
            Files.writeString(content, Files.readString(content).replace(">added-since<", ">renamed<"));
        }
        assertThat(terminal.run("workbook", "--from", "newer.ods").out())
                .isEqualTo("seeds/toy/gazette/claims.csv: 1 row added, 1 removed (added-since)\n");
    }

    @Test
    void theCommandsOfThePageOnCampaignsRunOnItsFiles() throws IOException {
        String page = Repository.text("docs/campaign-format.md");
        Matcher file = Pattern.compile("`([a-z0-9/.-]+)`\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        Matcher block = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(page);
        int commands = 0;
        while (block.find()) {
            for (String line : block.group(1).lines().toList()) {
                String[] words = line.replaceFirst("salient ", "").split(" ", -1);
                Terminal.Outcome outcome = Terminal.in(folder).run(words);
                assertThat(outcome.status()).as("%s: %s", line, outcome.err()).isZero();
                commands++;
            }
        }
        assertThat(commands).isEqualTo(2);
    }

    @Test
    void whatCannotBeIsToldWithTheCure() {
        Terminal terminal = Terminal.in(Terminal.toy(folder));

        assertThat(terminal.run("workbook").err())
                .startsWith("Say --to FILE to write a workbook, or --from FILE to take one back\n");
        assertThat(terminal.run("workbook", "--to", "x.csv").err())
                .startsWith("A workbook's name ends with .xlsx or .ods, not as x.csv does\n");
        assertThat(terminal.run("workbook", "--from", "gone.xlsx").err()).isEqualTo("""
                gone.xlsx: error: the file is not there [missing-file]
                    fix: mend the name gone.xlsx
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
    }
}
