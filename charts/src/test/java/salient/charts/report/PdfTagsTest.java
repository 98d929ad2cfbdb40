package salient.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Type;
import salient.charts.figure.FigureDrawing;

/** What somebody hears who has the PDF read out. */
class PdfTagsTest {
    private static final FigureDrawing PICTURE = new FigureDrawing(
            new DisplayList(100, 50, "", List.of(Mark.Text.of("", "Drawn", 10, 20, Type.regular(10), Ink.TEXT))), 170);

    private static byte[] pdf(Block... blocks) {
        return PdfReport.write(new Report("A <campaign>", "A reading", List.of(blocks), "A foot"));
    }

    private static List<String> heard(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDMarkedContent> pieces = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().stream()
                        .filter(piece -> piece.getMCID() >= 0)
                        .forEach(piece -> pieces.put(key(document, page, piece.getMCID()), piece));
            }
            List<String> heard = new ArrayList<>();
            walk(document, document.getDocumentCatalog().getStructureTreeRoot(), pieces, heard);
            assertThat(pieces).as("pieces outside the tree").isEmpty();
            return heard;
        }
    }

    private static String key(PDDocument document, PDPage page, int number) {
        return document.getPages().indexOf(page) + "/" + number;
    }

    /** Every element that says something itself, and what it says; pieces that are said are taken away. */
    private static void walk(
            PDDocument document, PDStructureNode node, Map<String, PDMarkedContent> pieces, List<String> heard) {
        StringBuilder said = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDMarkedContentReference piece) {
                said.append(said(pieces.remove(key(document, piece.getPage(), piece.getMCID()))));
            } else if (kid instanceof PDObjectReference link) {
                said.append(" -> ").append(link.getReferencedObject().getClass().getSimpleName());
            }
        }
        if (node instanceof PDStructureElement element && said.length() > 0) {
            String alt =
                    element.getAlternateDescription() == null ? "" : " (" + element.getAlternateDescription() + ")";
            heard.add(element.getStructureType() + alt + ": " + said.toString().strip());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(document, element, pieces, heard);
            }
        }
    }

    private static String said(PDMarkedContent piece) {
        return piece.getActualText() != null
                ? piece.getActualText()
                : piece.getContents().stream()
                        .map(letter -> ((TextPosition) letter).getUnicode())
                        .collect(Collectors.joining());
    }

    @Test
    void everyKindOfBlockIsReadOutAsWhatItIsAndInItsOrder() throws IOException {
        byte[] pdf = pdf(
                new Block.Heading(1, "Section"),
                new Block.Facts(List.of(new Block.Fact("4", "places"), new Block.Fact("5", "days"))),
                new Block.Heading(2, "Part"),
                new Block.Paragraph("Running text."),
                new Block.Picture(PICTURE, "A caption.", "What it shows."),
                new Block.Beside(
                        new Block.Picture(new FigureDrawing(PICTURE.list(), 100), "Another.", "It shows that."),
                        new Block.Bullets(List.of("Beside it."))),
                new Block.Bullets(List.of("An item.")),
                new Block.Table("Of what", List.of("Day", "Place"), List.of(1.0, 2.0), List.of(List.of("1", "Kasab"))));
        assertThat(heard(pdf))
                .containsExactly(
                        "H1: A <campaign>",
                        "P: A reading",
                        "Link: Section 1 -> PDAnnotationLink",
                        "H2: Section",
                        "LBody: 4 places",
                        "LBody: 5 days",
                        "H3: Part",
                        "P: Running text.",
                        "Figure (What it shows.): Drawn",
                        "P: A caption.",
                        "Figure (It shows that.): Drawn",
                        "P: Another.",
                        "LBody: Beside it.",
                        "Lbl: •",
                        "LBody: An item.",
                        "Caption: Of what",
                        "TH: Day",
                        "TH: Place",
                        "TD: 1",
                        "TD: Kasab");
    }

    @Test
    void wordsOfTwoLinesStayApart() throws IOException {
        String text =
                "Some forty words that take more than one line. ".repeat(6).strip();
        assertThat(heard(pdf(new Block.Paragraph(text)))).contains("P: " + text);
    }

    @Test
    void aTableThatGoesOnHasOneHead() throws IOException {
        byte[] pdf = pdf(new Block.Table(
                "Of what", List.of("Day", "Place"), List.of(1.0, 1.0), Collections.nCopies(90, List.of("1", "Kasab"))));
        List<String> heard = heard(pdf);
        assertThat(heard.stream().filter(line -> line.startsWith("TH"))).containsExactly("TH: Day", "TH: Place");
        assertThat(heard.stream().filter("TD: Kasab"::equals)).hasSize(90);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void arabicNamesAreReadOutInTheOrderOfTheirLettersEvenWhereALineBeginsWithinThem() throws IOException {
        String text = "Words to fill a line, ".repeat(5) + "Kaslajuq Turkuman (كسلاجوك تركمان 45): held by a side";
        for (int more = 0; more < 40; more++) {
            String longer = "x".repeat(more) + " " + text;
            assertThat(heard(pdf(new Block.Paragraph(longer))).stream().map(line -> line.replace("\u200E", "")))
                    .contains("P: " + longer.strip());
        }
    }

    @Test
    void theContentsLeadToTheirSections() throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Beginning"));
        blocks.addAll(Collections.nCopies(80, new Block.Paragraph("A line of text.")));
        blocks.add(new Block.Heading(1, "End"));
        try (PDDocument document = Loader.loadPDF(pdf(blocks.toArray(Block[]::new)))) {
            List<String> links = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                links.add(link.getContents() + " " + ((PDPageDestination) link.getDestination()).retrievePageNumber());
            }
            assertThat(links).containsExactly("Beginning 0", "End 2");
        }
    }

    @Test
    void theFileSaysThatItIsTaggedAndInWhichLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(new Block.Heading(1, "Section")))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getPage(0).getCOSObject().getCOSName(COSName.getPDFName("Tabs")))
                    .isEqualTo(COSName.S);
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "A &lt;campaign&gt;")
                    .doesNotContain("Date");
        }
    }
}
