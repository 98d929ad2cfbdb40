package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;
import salient.gis.layer.Field;
import salient.gis.layer.Layer;
import salient.gis.layer.Layers;
import salient.gis.publish.Formats;
import salient.run.Excerpt;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;

/** The commands of docs/gis.md run, and every format, layer and field is told there. */
class ExportDocTest {
    private static final Pattern COMMAND = Pattern.compile("^\\./salient (export .*)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String PAGE = Repository.text("docs/gis.md");

    @Test
    void theCommandsOfThePageRun(@TempDir Path runs) {
        int commands = 0;
        for (Matcher command = COMMAND.matcher(PAGE); command.find(); commands++) {
            List<String> words = new ArrayList<>();
            for (Matcher word = WORD.matcher(command.group(1)); word.find(); ) {
                words.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            words.addAll(List.of("--runs", runs.toString()));
            Outcome outcome = Terminal.in(Repository.ROOT).run(words.toArray(String[]::new));
            assertThat(outcome.status())
                    .as("%s: %s", command.group(), outcome.err())
                    .isZero();
        }
        assertThat(commands).isGreaterThan(5);
    }

    @Test
    void everyFormatLayerAndFieldIsTold() {
        assertThat(Formats.tokens()).allMatch(token -> PAGE.contains("| `" + token + "` |"));
        for (Layer layer : Layers.of(Excerpt.whole(ToyCampaign.replay("plain")))) {
            assertThat(PAGE).contains("| `" + layer.name().token() + "` |");
            assertThat(layer.fields().stream().map(Field::name).filter(name -> !PAGE.contains("`" + name + "`")))
                    .as(layer.title())
                    .isEmpty();
        }
    }
}
