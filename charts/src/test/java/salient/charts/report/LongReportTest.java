package salient.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.charts.map.Every;
import salient.read.CampaignInputs;
import salient.run.Replayer;
import salient.testkit.GeneratedCampaign;

/** A report on 900 days and more changes than anybody reads. */
class LongReportTest {
    private static String html;
    private static List<String> pages;

    @BeforeAll
    static void write() throws IOException {
        CampaignInputs inputs = GeneratedCampaign.of(150, 900, 5);
        ScenarioReport report = ScenarioReport.of(
                new Replayer(inputs).replay(inputs.scenarios().get("all")), List.of(), Every.find("400"));
        html = new String(report.html(), StandardCharsets.UTF_8);
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
    }

    @Test
    void manyChangesAreCountedByMonth() {
        assertThat(html)
                .contains("<h2 id=\"section-4\">Changes by month</h2>")
                .contains("transitions.csv of a run has each")
                .containsPattern("<tr><td>January 2001</td><td>\\d+</td><td>\\d+</td><td>Blue [\\d.,]+ km²")
                .contains("<td>June 2003</td>")
                .doesNotContain("Every change");
        assertThat(pages).hasSizeLessThan(25);
    }

    @Test
    void mapsFollowTheStepThatIsAskedFor() {
        assertThat(html)
                .contains(">Maps</h2>")
                .contains("The first day and the last, and between them one in 400 days.")
                .contains("<h3>1 January 2001: the first day</h3>")
                .contains("<h3>5 February 2002: ")
                .contains("<h3>12 March 2003: ")
                .contains("<h3>19 June 2003: ");
        assertThat(html.split("Control at the close of", -1)).hasSize(5);
    }

    @Test
    void aChartAsHighAsAPageStandsThereWithItsHeadingAndItsCaption() {
        String page = pages.stream()
                .filter(text -> text.contains("Control, place by place"))
                .findFirst()
                .orElseThrow();
        assertThat(page).contains("The 60 places").contains("A bar begins on the day a finding takes effect");
    }

    @Test
    void noNumberThatMattersIsCutShort() {
        assertThat(pages.get(0)).doesNotContain("…");
    }
}
