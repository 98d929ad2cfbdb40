package salient.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.testkit.Latakia;

/** The report on the reading of the first campaign by a model. */
class ModelledReportTest {
    private static String html(String scenario) {
        return new String(
                ScenarioReport.of(Latakia.replay(scenario), List.of(), Optional.empty())
                        .html(),
                StandardCharsets.UTF_8);
    }

    @Test
    void heldAndContestedGroundHaveTheirBandsThroughTheSilence() {
        String html = html("posterior");
        assertThat(html)
                .contains(
                        "Model: how much ground, and how sure",
                        "Held by Government",
                        "Held by Opposition",
                        "Contested",
                        "a model alone says what may have been on those days")
                .doesNotContain("is presumed on the last day", "findings of those days are carried on");
        for (String day : List.of("10 April", "1 May", "15 May", "29 May", "12 June")) {
            assertThat(html).containsPattern(">" + day + "<");
        }
        assertThat(html).containsPattern("\\d+\\.\\d; \\d+\\.\\d to \\d+\\.\\d; \\d+\\.\\d to \\d+\\.\\d<");
    }

    @Test
    void theReportOnAnotherReadingHasNoSuchSection() {
        assertThat(html("monitor")).doesNotContain("Model:");
    }
}
