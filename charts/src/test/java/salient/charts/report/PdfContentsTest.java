package salient.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Type;
import salient.charts.figure.FigureDrawing;

class PdfContentsTest {
    @Test
    void theReportBeginsWithItsSectionsAndTheirPages() throws IOException {
        List<Block> blocks = new java.util.ArrayList<>();
        blocks.add(new Block.Heading(1, "Beginning"));
        blocks.addAll(Collections.nCopies(80, new Block.Paragraph("A line of text.")));
        blocks.add(new Block.Heading(1, "Middle"));
        blocks.addAll(Collections.nCopies(80, new Block.Paragraph("A line of text.")));
        blocks.add(new Block.Heading(1, "End"));
        blocks.add(new Block.Paragraph("A line of text."));
        byte[] pdf = PdfReport.write(new Report("A campaign", "A reading", blocks, "A foot"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (String section : List.of("Beginning", "Middle", "End")) {
                int page = 0;
                for (int i = 1; i <= document.getNumberOfPages(); i++) {
                    String text = page(document, i);
                    if (text.lines()
                            .filter(line -> line.strip().equals(section))
                            .findAny()
                            .isPresent()) {
                        page = i;
                    }
                }
                assertThat(page(document, 1)).containsPattern(section + "\\s+" + page + "\\s");
            }
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
        }
    }

    @Test
    void aListLongerThanItsPictureGoesOnUnderItAndLeavesNoPageHalfEmpty() throws IOException {
        List<Block> blocks = new java.util.ArrayList<>();
        blocks.add(new Block.Heading(1, "Beginning"));
        blocks.addAll(Collections.nCopies(15, new Block.Paragraph("A line of text.")));
        List<String> items = new java.util.ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            items.add("Item " + i
                    + " tells of a place at such length that it takes three lines beside a picture, or more.");
        }
        FigureDrawing picture = new FigureDrawing(
                new DisplayList(100, 80, "", List.of(Mark.Text.of("", "Pictured", 10, 40, Type.regular(10), Ink.TEXT))),
                106);
        blocks.add(new Block.Beside(new Block.Picture(picture, "A caption.", ""), new Block.Bullets(items)));
        byte[] pdf = PdfReport.write(new Report("A campaign", "A reading", blocks, "A foot"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(page(document, 1)).contains("Pictured", "Item 1 ");
            String all = new PDFTextStripper().getText(document);
            for (int i = 1; i <= 14; i++) {
                assertThat(all).containsOnlyOnce("Item " + i + " tells");
            }
        }
    }

    @Test
    void whereAPictureFindsNoRoomALaterOneThatDoesIsPutBeforeIt() throws IOException {
        List<Block> blocks = new java.util.ArrayList<>();
        blocks.add(new Block.Heading(1, "Beginning"));
        for (String height : List.of("50", "100", "50", "30")) {
            int number = blocks.size() / 2 + 1;
            blocks.add(new Block.Heading(2, "Chart " + number));
            DisplayList list = new DisplayList(
                    100,
                    Double.parseDouble(height),
                    "",
                    List.of(Mark.Text.of("", "Drawn " + number, 10, 20, Type.regular(5), Ink.TEXT)));
            blocks.add(new Block.Picture(new FigureDrawing(list, 170), "", ""));
        }
        byte[] pdf = PdfReport.write(new Report("A campaign", "A reading", blocks, "A foot"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1)).contains("Drawn 1", "Drawn 3").doesNotContain("Drawn 2");
            assertThat(page(document, 2)).contains("Drawn 2", "Drawn 4");
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
