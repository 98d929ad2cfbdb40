package salient.charts.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.run.Replay;
import salient.telling.Heard;
import salient.telling.KeyNumbers;
import salient.telling.TurningDays;
import salient.testkit.Latakia;
import salient.time.DaySpan;
import salient.wording.Amounts;

class ScenarioReportTest {
    private static final List<String> SECTIONS = List.of(
            "Summary",
            "Maps of the turning days",
            "Charts",
            "Every change",
            "Where other scenarios part from this one",
            "Sources and methods",
            "Limits");

    private static Replay replay;
    private static Replay other;
    private static byte[] pdf;
    private static String html;

    @BeforeAll
    static void write() {
        replay = Latakia.replay("monitor");
        other = Latakia.replay("government");
        ScenarioReport report = ScenarioReport.of(replay, List.of(other), Optional.empty());
        pdf = report.pdf();
        html = new String(report.html(), StandardCharsets.UTF_8);
    }

    @Test
    void theSameReplayGivesTheSameBytes() {
        ScenarioReport again = ScenarioReport.of(replay, List.of(other), Optional.empty());
        assertThat(new String(again.html(), StandardCharsets.UTF_8).equals(html))
                .isTrue();
        assertThat(java.util.Arrays.equals(again.pdf(), pdf)).isTrue();
    }

    @Test
    void thePdfHasAnOutlineAndPageNumbers() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(8, 30);
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles).containsExactlyElementsOf(SECTIONS);
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(page + " / " + pages);
            }
        }
    }

    @Test
    void thePdfTellsEveryChangeAndEveryAccount() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            long changes = replay.judgement().history().transitions().stream()
                    .filter(t -> !t.from().sameGround(t.to()))
                    .count();
            assertThat(text).contains(changes + " changes of ground, by day and place");
            assertThat(text).contains("Observatory 45").contains("OpenStreetMap contributors");
            replay.inputs().dossier().accounts().stream()
                    .filter(account -> replay.judgement()
                                    .scenario()
                                    .admissible()
                                    .accounts()
                                    .contains(account.id())
                            && !account.claims().isEmpty())
                    .forEach(
                            account -> assertThat(text).contains(account.title().split(",")[0]));
        }
    }

    @Test
    void everySourceThatIsHeardStandsThereWithItsCampAndItsReliability() {
        Heard heard = Heard.by(List.of(replay.judgement()));
        assertThat(html)
                .contains(heard.sources().size()
                        + " sources whose claims are admitted, with the camp and the reliability");
        heard.sources().stream()
                .map(id -> replay.inputs().dossier().sources().get(id))
                .forEach(source -> assertThat(html)
                        .containsPattern("<td>" + Pattern.quote(escaped(source.name())) + "</td><td>[^<]+</td><td>"
                                + source.reliability() + ", "
                                + source.reliability().meaning()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&#39;");
    }

    @Test
    void placesAreNamedInTheCountrysOwnLettersToo() {
        String local = replay.inputs()
                .dossier()
                .gazetteer()
                .get(new salient.place.PlaceId("kasab"))
                .toponym()
                .local();
        assertThat(local).isNotEmpty();
        assertThat(html).contains("Kasab (" + local + "): ").contains("Kasab (" + local + ")</");
    }

    @Test
    void thePageRunsAndFetchesNothing() throws NoSuchAlgorithmException {
        assertThat(html).doesNotContain("<script").doesNotContain("http://").doesNotContain("https://");
        assertThat(html).contains("default-src 'none'; img-src data:;");
        Matcher style = Pattern.compile("(?s)<style>(.*?)</style>").matcher(html);
        assertThat(style.find()).isTrue();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(style.group(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(html).contains("style-src 'sha256-" + digest + "'").doesNotContain(" style=");
    }

    @Test
    void thePageCanBeReadWithoutSeeingIt() {
        assertThat(html).startsWith("<!doctype html>\n<html lang=\"en\">");
        Matcher heading = Pattern.compile("<h([1-6])[^>]*>([^<]+)</h[1-6]>").matcher(html);
        int before = 0;
        List<String> sections = new ArrayList<>();
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).as(heading.group(2)).isLessThanOrEqualTo(before + 1);
            before = level;
            if (level == 2) {
                sections.add(heading.group(2));
            }
        }
        assertThat(sections).containsExactlyElementsOf(SECTIONS);
        Matcher image = Pattern.compile("<img ([^>]{0,4000}?)src=\"data:image/png;base64,")
                .matcher(html);
        int images = 0;
        while (image.find()) {
            images++;
            assertThat(image.group(1)).containsPattern("alt=\"[^\"]{20,}\"");
        }
        assertThat(images).isGreaterThan(15);
        assertThat(html.split("<table>", -1)).hasSameSizeAs(html.split("<caption>", -1));
        assertThat(html).doesNotContain("<th>");
    }

    private static KeyNumbers numbers() {
        return new KeyNumbers(replay.judgement().history(), replay.ground(), replay.coverage());
    }

    @Test
    void theTurningDaysAreThoseOnWhichMostGroundChanged() {
        KeyNumbers numbers = numbers();
        SortedSet<LocalDate> days = TurningDays.of(replay.judgement().history(), numbers);
        var period = replay.judgement().history().period();
        assertThat(days).hasSize(TurningDays.MOST + 2).contains(period.first(), period.last());
        double least = days.stream()
                .filter(day -> !day.equals(period.first()) && !day.equals(period.last()))
                .mapToDouble(numbers::changedKm2)
                .min()
                .orElseThrow();
        assertThat(least).isPositive();
        assertThat(period.stream().filter(day -> !days.contains(day)))
                .allSatisfy(day -> assertThat(numbers.changedKm2(day)).isLessThanOrEqualTo(least));
    }

    @Test
    void theKeyNumbersAreThoseOfTheGround() {
        KeyNumbers numbers = numbers();
        DaySpan period = replay.judgement().history().period();
        LocalDate last = period.last();
        for (Side side : replay.inputs().dossier().campaign().sides()) {
            double held = replay.ground().shares(last).stream()
                    .filter(share -> share.holder().equals(Optional.of(Holder.of(side.id()))))
                    .mapToDouble(share -> share.areaKm2())
                    .sum();
            assertThat(numbers.heldKm2(Holder.of(side.id()), last)).isCloseTo(held, within(1e-9));
            assertThat(html).contains(Amounts.fineKm2(held));
        }
        assertThat(period.stream().mapToDouble(numbers::inDoubtKm2).max())
                .hasValue(numbers.inDoubtKm2(numbers.mostInDoubt()));
    }

    @Test
    void markupInNamesIsText() {
        assertThat(HtmlReport.escaped("<b onclick='x'>&\u202E\""))
                .isEqualTo("&lt;b onclick=&#39;x&#39;&gt;&amp; &quot;");
    }
}
