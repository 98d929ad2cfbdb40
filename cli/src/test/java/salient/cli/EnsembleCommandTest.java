package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;

class EnsembleCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("runs/toy/ensembles/plain").resolve(file));
    }

    @Test
    void tablesAreWrittenAndTheSameEachTime() throws IOException {
        Outcome outcome = terminal.run("ensemble", "--members", "40", "--before", "alder,birch");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: 40 histories by the model of what “Plain reading” admits\n")
                .contains("This scenario does not combine by the model")
                .containsPattern(
                        "alder fell before birch in \\d+ % of histories, on the same day in \\d+ %, after it in \\d+ %; neither")
                .endsWith("runs/toy/ensembles/plain\n");
        assertThat(text("ensemble.csv"))
                .startsWith("date,measure,control,mean,low_90,low_50,median,high_50,high_90\n")
                .contains(",area_km2,contested,", ",front_km,,", ",gained_km2,", ",lost_km2,");
        assertThat(text("first-passage.csv")).startsWith("place,holder,chance,low_90,low_50,median,high_50,high_90\n");
        assertThat(text("order.csv")).startsWith("first,second,before,same_day,after,neither\nalder,birch,");
        assertThat(text("front-density.csv")).startsWith("place,other,from,until,density\n");
        assertThat(text("charts/model-ground-with-bands.svg"))
                .contains(
                        "Model: how much ground, and how sure",
                        "Model: ground held by ",
                        "Model: length of the front, km",
                        "the answer of a model about its record");
        Path maps = folder.resolve("runs/toy/ensembles/plain/maps");
        String[] names = maps.toFile().list();
        assertThat(names).hasSize(2).allMatch(name -> name.startsWith("model-front-2020-"));
        String map = Files.readString(maps.resolve(names[names[0].endsWith(".svg") ? 0 : 1]));
        assertThat(map)
                .contains(
                        "Model: where the front may run, by 40 histories; no report",
                        "Model: how often the front runs here",
                        "Model: fronts of ",
                        "model-member");
        String manifest = text("manifest.json");
        assertThat(manifest).contains("\"holds\": \"ensemble\"", "\"model\": true", "\"members\": 40", "\"seed\": 1");

        terminal.run("ensemble", "--members", "40", "--before", "alder,birch");

        assertThat(text("manifest.json")).isEqualTo(manifest);
    }

    @Test
    void badOptionsAreAnsweredWithTheirCure() {
        assertThat(refused("--members", "many"))
                .isEqualTo("--members \"many\" is no number of members; write a whole number from 20 to 100000");
        assertThat(refused("--members", "3"))
                .isEqualTo("--members 3 is too few; write a whole number from 20 to 100000");
        assertThat(refused("--seed", "x"))
                .isEqualTo("--seed \"x\" is no seed; write a whole number of 9 digits at most");
        assertThat(refused("--before", "alder"))
                .isEqualTo("--before \"alder\" names no two places; write them with a comma between, e.g. --before"
                        + " kasab,samra");
        assertThat(refused("--before", "alder,alder"))
                .isEqualTo("--before \"alder,alder\" names one place twice; name two");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    private String refused(String... options) {
        List<String> words = new ArrayList<>(List.of("ensemble"));
        words.addAll(List.of(options));
        Outcome outcome = terminal.run(words.toArray(String[]::new));
        assertThat(outcome.status()).isEqualTo(2);
        return outcome.err()
                .lines()
                .filter(line -> line.startsWith("--"))
                .findFirst()
                .orElse(outcome.err());
    }

    @Test
    void theCommandsOfThePageRun() {
        Matcher command = Pattern.compile("^\\./salient (ensemble .*)$", Pattern.MULTILINE)
                .matcher(Repository.text("docs/ensembles.md"));
        int commands = 0;
        for (; command.find(); commands++) {
            List<String> words = new ArrayList<>(List.of(command.group(1).split(" ")));
            words.addAll(List.of("--to", folder.resolve("out" + commands).toString()));
            Outcome outcome = Terminal.in(Repository.ROOT).run(words.toArray(String[]::new));
            assertThat(outcome.status())
                    .as("%s: %s", command.group(), outcome.err())
                    .isZero();
        }
        assertThat(commands).isPositive();
    }
}
