package salient.charts.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.testkit.ToyCampaign;
import salient.text.SourceFile;

/** Specifications that are spoilt are read, or refused with problems; nothing worse comes of them. */
class SpoiltFigureTest {
    private static final String FIGURE = """
            campaign: toy
            number: 3
            title: A map
            kind: series
            scenarios: [plain, late]
            dates: [2020-05-04, 2020-05-05]
            columns: 2
            frame: place
            place: alder
            radius_km: 2.5
            width_mm: 120
            height_mm: 100
            dpi: 72
            labels: both
            theme: grey
            caption: below
            note: Alder
            formats: [png, svg]
            output: three
            """;

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "0",
            "-1",
            "-0",
            "1e309",
            "NaN",
            "99999999999999999999",
            "0000-01-01",
            "2020-02-30",
            "-999999999-01-01",
            "true",
            "[]",
            "{}",
            "[[[]]]",
            "[2020-05-04, 2020-05-04]",
            "&a [*a]",
            "!!int x",
            "\"",
            "|",
            "map",
            "chart",
            "difference",
            "comparison-chart",
            "changing",
            "\u0000",
            "\u202e",
            "\ud800",
            "كسب",
            "ab".repeat(2_000),
            "../../x");

    private final CampaignInputs toy = ToyCampaign.inputs();

    /** Whether it is refused. */
    private boolean isRefused(String text) {
        Problems problems = new Problems();
        Optional<ReadFigure> figure;
        try {
            figure = FigureReader.read(SourceFile.of("figure.yaml", text), toy, problems);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(text, e);
        }
        assertThat(figure.isEmpty()).as(text).isEqualTo(problems.hasErrors());
        return figure.isEmpty();
    }

    @Test
    void aSpecificationThatBreaksOffIsReadOrRefused() {
        assertThat(isRefused(FIGURE)).isFalse();
        int refused = 0;
        for (int end = 0; end < FIGURE.length(); end++) {
            refused += isRefused(FIGURE.substring(0, end)) ? 1 : 0;
        }
        assertThat(refused).isBetween(1, FIGURE.length() - 1);
    }

    @Test
    void everyValueMayBeAnything() {
        List<String> lines = FIGURE.lines().toList();
        int refused = 0;
        for (int at = 0; at < lines.size(); at++) {
            String key = lines.get(at).substring(0, lines.get(at).indexOf(':') + 2);
            for (String value : VALUES) {
                List<String> spoilt = new ArrayList<>(lines);
                spoilt.set(at, key + value);
                refused += isRefused(String.join("\n", spoilt)) ? 1 : 0;
            }
        }
        assertThat(refused).isBetween(1, lines.size() * VALUES.size() - 1);
    }

    @Test
    void everyKeyMayBeMissingOrThereTwice() {
        List<String> lines = FIGURE.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(at);
            isRefused(String.join("\n", without));
            List<String> twice = new ArrayList<>(lines);
            twice.add(lines.get(at));
            assertThat(isRefused(String.join("\n", twice))).isTrue();
        }
    }
}
