package salient.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.Problems;
import salient.time.DaySpan;

class SyntheticTruthTest {
    @Test
    void itIsWhatIsWrittenBesideTheCampaign(@TempDir Path folder) throws IOException {
        Recipe recipe = new Recipe("war", War.of(60, 40, 1), new Telling(4, Regime.USUAL), 7);
        new SyntheticWorkspace(folder, "war").write(recipe, new Problems());
        List<String> written = Files.readAllLines(folder.resolve("truth/truth.csv"));

        List<String> known = SyntheticTruth.of(SyntheticCampaign.of(recipe)).control().entrySet().stream()
                .flatMap(place -> place.getValue().spans().stream()
                        .map(span -> place.getKey() + "," + span.days().from() + ","
                                + (span.days().until().equals(recipe.period().until())
                                        ? ""
                                        : span.days().until())
                                + "," + span.value().token() + ","
                                + span.value().sides().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(";"))))
                .toList();

        assertThat(known).containsExactlyInAnyOrderElementsOf(written.subList(1, written.size()));
    }

    @Test
    void aBlackoutIsTheDaysOnWhichNobodyReports() {
        War war = War.of(60, 120, 1);

        assertThat(Stream.of(Regime.USUAL, Regime.BLACKOUT)
                        .map(regime -> SyntheticTruth.of(
                                        SyntheticCampaign.of(new Recipe("war", war, new Telling(8, regime), 7)))
                                .silence()
                                .map(DaySpan::toString)
                                .orElse("none")))
                .containsExactly("none", "2001-02-15..2001-03-16");
        assertThat(LocalDate.of(2001, 1, 1).plusDays(45)).isEqualTo(LocalDate.of(2001, 2, 15));
    }
}
