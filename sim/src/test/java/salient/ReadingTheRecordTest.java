package salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.control.Finding;
import salient.place.Part;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.reading.Judgement;
import salient.testkit.Latakia;
import salient.testkit.Repository;

/** The findings that docs/reading-the-record.md reasons by hand, against what the engine makes of the same record. */
class ReadingTheRecordTest {
    private static final Path ROOT = Repository.ROOT;
    private static final Path PAGE = ROOT.resolve("docs/reading-the-record.md");
    private static final Pattern CLAIM = Pattern.compile("`([a-z-]+:[0-9][0-9a-z-]+)`");
    private static CampaignInputs inputs;
    private static Judgement judgement;

    @BeforeAll
    static void judge() {
        inputs = Latakia.inputs();
        judgement = Latakia.replay("monitor").judgement();
    }

    static Stream<List<String>> findings() throws IOException {
        return rows("| place | day | finding |");
    }

    static Stream<List<String>> parts() throws IOException {
        return rows("| place | part | day |");
    }

    private static Stream<List<String>> rows(String header) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::trim)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    void theEngineFindsWhatTheReaderFound(List<String> row) {
        Finding finding = judgement.history().of(new PlaceId(row.get(0))).at(LocalDate.parse(row.get(1)));
        String grounds = row.get(3).equals("-") ? "" : row.get(3);
        assertThat(text(finding) + " " + finding.grounds().token())
                .as("%s on %s, %s: %s", row.get(0), row.get(1), row.get(4), row.get(5))
                .isEqualTo(row.get(2) + " " + grounds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void theEngineFindsWhatTheReaderFoundOfParts(List<String> row) {
        PlaceId place = new PlaceId(row.get(0));
        LocalDate day = LocalDate.parse(row.get(2));
        Finding finding = Optional.ofNullable(judgement
                        .parts()
                        .getOrDefault(place, Map.of())
                        .get(Part.find(row.get(1)).orElseThrow()))
                .map(t -> t.at(day))
                .orElseGet(() -> judgement.history().of(place).at(day));
        assertThat(text(finding)).as("%s, %s on %s", place, row.get(1), day).isEqualTo(row.get(3));
    }

    @Test
    void thereAreAsManyHardPlaceDaysAsPromised() throws IOException {
        assertThat(findings().count()).isGreaterThan(60);
        assertThat(parts().count()).isGreaterThan(15);
    }

    @Test
    void everyClaimThatThePageNamesIsInTheRecord() throws IOException {
        Set<String> known = new TreeSet<>();
        inputs.dossier().claims().forEach(c -> known.add(c.id().toString()));
        Matcher named = CLAIM.matcher(Files.readString(PAGE));
        while (named.find()) {
            assertThat(known).contains(named.group(1));
        }
    }

    private static String text(Finding finding) {
        List<String> sides = finding.sides().stream().map(Object::toString).toList();
        return finding.token() + (sides.isEmpty() ? "" : ":" + String.join(";", sides));
    }
}
