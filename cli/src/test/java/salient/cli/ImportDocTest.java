package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;
import salient.gis.intake.ImportOption;
import salient.gis.intake.Importer;
import salient.gis.publish.Importers;
import salient.testkit.Repository;

/** The commands of docs/import.md run on the files that it shows, and every format and option is told there. */
class ImportDocTest {
    private static final Pattern FILE = Pattern.compile("`([a-z0-9/.-]+)`\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void theCommandsOfThePageRunOnItsFiles(@TempDir Path folder) throws IOException {
        String page = Repository.text("docs/import.md");
        for (Matcher file = FILE.matcher(page); file.find(); ) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
        int commands = 0;
        for (Matcher block = COMMANDS.matcher(page); block.find(); ) {
            for (String line : block.group(1).lines().toList()) {
                String[] words = line.split(" ", -1);
                Outcome outcome = Terminal.in(folder).run(Arrays.copyOfRange(words, 1, words.length));
                assertThat(outcome.status()).as("%s: %s", line, outcome.err()).isZero();
                commands++;
            }
        }
        assertThat(commands).isGreaterThan(1);
    }

    @Test
    void everyFormatAndItsOptionsAreTold() {
        String page = Repository.text("docs/import.md");
        for (Importer importer : Importers.all()) {
            assertThat(page).contains("salient import " + importer.token());
            for (ImportOption option : importer.options()) {
                assertThat(page).contains("`--" + option.name() + " ");
            }
        }
    }
}
