package salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.Variation;
import salient.reading.Judgement;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.testkit.Latakia;
import salient.testkit.Repository;

/** Hard place-days of the shipped campaign under readings other than the default, as docs/reading-the-record.md has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardReadingsTest {
    private static final Path ROOT = Repository.ROOT;
    private final Map<String, Judgement> judged = new HashMap<>();
    private CampaignInputs inputs;

    @BeforeAll
    void read() {
        inputs = Latakia.inputs();
    }

    static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/reading-the-record.md")).stream()
                .dropWhile(line -> !line.startsWith("| reading | place | day |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::trim)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theEngineFindsWhatTheReaderFound(List<String> row) {
        assertThat(on(reading(row.get(0)), row.get(1), row.get(2)))
                .as(row.toString())
                .isEqualTo(row.get(3));
    }

    @Test
    void thereAreAsManyHardPlaceDaysAsPromised() throws IOException {
        assertThat(rows().count()).isGreaterThan(15);
    }

    @Test
    void noDayOfAFightLeftByADisputeIsUnknownAtSamra() {
        Judgement extended = reading("extended");
        LocalDate.parse("2014-05-07")
                .datesUntil(LocalDate.parse("2014-06-15"))
                .forEach(day -> assertThat(on(extended, "samra", day.toString()))
                        .as(day.toString())
                        .isEqualTo("held:opposition"));
    }

    @Test
    void whatBeatsAClaimInAPartisanReadingStandsOnItsDay() {
        for (String name :
                List.of("government", "opposition", "extended, believe=opposition", "extended, believe=government")) {
            Judgement judgement = reading(name);
            for (Verdict v : judgement.verdicts()) {
                if (v.rule() == RuleOfEvidence.PARTISAN_READINGS && v.beatenBy().isPresent()) {
                    assertThat(judgement.history().of(v.place()).at(v.day()).claims())
                            .as(v.toString())
                            .contains(v.beatenBy().get());
                }
            }
        }
    }

    /** The judgement of a scenario, changed by options: {@code extended, believe=opposition}. */
    private Judgement reading(String named) {
        return judged.computeIfAbsent(named, key -> {
            List<String> words = List.of(key.split(", "));
            Variation variation = Variation.read(words.subList(1, words.size()), List.of(), new Problems());
            return Latakia.replayer()
                    .replay(variation.of(inputs.scenarios().get(words.get(0)), inputs.dossier()))
                    .judgement();
        });
    }

    private static String on(Judgement judgement, String place, String day) {
        Finding finding = judgement.history().of(new PlaceId(place)).at(LocalDate.parse(day));
        String sides = finding.sides().stream().map(Object::toString).collect(Collectors.joining(";"));
        return finding.token() + (sides.isEmpty() ? "" : ":" + sides);
    }
}
