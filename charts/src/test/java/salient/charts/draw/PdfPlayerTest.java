package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPlayerTest {
    private static DisplayList list(Mark... marks) {
        return new DisplayList(200, 100, "A & B", "Sources: none.", List.of(marks));
    }

    private static Mark.Text text(String words, Type type) {
        return Mark.Text.of("label", words, 10, 50, type, Ink.TEXT);
    }

    private static PDDocument read(DisplayList list) throws IOException {
        return Loader.loadPDF(new PdfPlayer().play(list));
    }

    private static String words(DisplayList list) throws IOException {
        try (PDDocument document = read(list)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    /** The page at one pixel to a unit. */
    private static BufferedImage seen(DisplayList list) throws IOException {
        return seen(list, 1);
    }

    private static BufferedImage seen(DisplayList list, int zoom) throws IOException {
        try (PDDocument document = read(list)) {
            PDPage page = document.getPage(0);
            // The renderer rounds the size of its picture down.
            float scale = (float)
                    (1.00001 * zoom * list.widthPx() / page.getMediaBox().getWidth());
            return new PDFRenderer(document).renderImage(0, scale);
        }
    }

    @Test
    void theSameListGivesTheSameBytes() {
        DisplayList list = list(text("Kasab", Type.bold(14)), text("كسب", Type.regular(14)));
        assertThat(new PdfPlayer().play(list)).isEqualTo(new PdfPlayer().play(list));
    }

    @Test
    void thePageIsAsWideAsAskedAndHasNoDates() throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfPlayer(100).play(list()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(100, within(0.01));
            assertThat(document.getPage(0).getMediaBox().getHeight() / 72 * 25.4)
                    .isCloseTo(50, within(0.01));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A & B");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Sources: none.");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
    }

    @Test
    void aWidthThatNoPageCanHaveIsRefused() {
        assertThatThrownBy(() -> new PdfPlayer(0)).hasMessage("a page is 10 to 5000 mm wide, got 0.0");
        assertThatThrownBy(() -> new PdfPlayer(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Fonts.Cut.class)
    void latinWordsAreFoundOnceHaloOrNot(Fonts.Cut cut) throws IOException {
        Type type = new Type(cut, 14, Type.Setting.CONDENSED, 0);
        Mark.Text plain = text("Offices Šamra 45°", type);
        assertThat(words(list(plain))).isEqualTo("Offices Šamra 45°");
        assertThat(words(list(plain.with(new Mark.Halo(Ink.HALO, 2))))).isEqualTo("Offices Šamra 45°");
    }

    @Test
    void theTypefaceIsEmbedded() throws IOException {
        try (PDDocument document = read(list(text("Kasab", Type.bold(14)), text("Kasab", Type.regular(14))))) {
            List<String> fonts = new ArrayList<>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                fonts.add(font.getName().replaceAll("^.*\\+", ""));
            }
            assertThat(fonts).containsExactlyInAnyOrder("DejaVuSans", "DejaVuSans-Bold");
        }
    }

    @Test
    void wordsAreAsWideAsTheyWereLaidOut() throws IOException {
        for (Type type : List.of(
                Type.regular(14),
                Type.oblique(14).condensed(),
                Type.regular(20).tracked(0.35),
                Type.bold(13).condensed().tracked(0.2))) {
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            try (PDDocument document = read(list(text("afflicted", type)))) {
                stripper.getText(document);
                double unit = document.getPage(0).getMediaBox().getWidth() / 200;
                TextPosition last = letters.get(letters.size() - 1);
                double width = last.getX() + last.getWidth() - letters.get(0).getX();
                double spaced = type.widthPx("afflicted")
                        - type.trackingEm() * type.sizePx() * (type.setting() == Type.Setting.NORMAL ? 1 : 0.9);
                assertThat(letters).hasSize(9);
                assertThat(width / unit).as(type.toString()).isCloseTo(spaced, within(0.2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"كسب", "المرصد 45", "Kasab (السلام): 45", "كَسَب"})
    void arabicLooksAsOnPixels(String words) throws IOException {
        DisplayList arabic = list(text(words, Type.bold(18).condensed()));
        BufferedImage vectors = seen(arabic);
        BufferedImage pixels = new PngPlayer(200).image(arabic);
        for (int x = 0; x < 200; x += 10) {
            double drawn = dark(pixels.getSubimage(x, 0, 10, 100));
            assertThat(dark(vectors.getSubimage(x, 0, 10, 100)))
                    .as(words + " from " + x)
                    .isCloseTo(drawn, within(3 + 0.1 * drawn));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"كسب", "السلام", "Kasab (كسب): held"})
    void arabicIsFoundOnceHaloOrNot(String words) throws IOException {
        Mark.Text plain = text(words, Type.regular(14));
        assertThat(words(list(plain))).isEqualTo(words);
        assertThat(words(list(plain.with(new Mark.Halo(Ink.HALO, 2))))).isEqualTo(words);
    }

    @Test
    void lettersWithMarksAboveThemBecomeOutlines() throws IOException {
        assertThat(words(list(text("كَسَب", Type.regular(14))))).isEmpty();
    }

    private static double dark(BufferedImage image) {
        double dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += 1 - new Color(image.getRGB(x, y)).getGreen() / 255.0;
            }
        }
        return dark;
    }

    @ParameterizedTest
    @EnumSource(Hatch.Run.class)
    void patternsLookAsOnPixels(Hatch.Run run) throws IOException {
        Hatch hatch = new Hatch(10, Optional.of(Ink.VACANT), List.of(new Hatch.Stroke(run, Ink.CHANGED, 4, 0.5)));
        DisplayList list = list(new Mark.Path("", "", Outline.of(new Box(23, 17, 131, 61)), Style.fill(hatch)));
        BufferedImage vectors = seen(list, 4);
        BufferedImage pixels = new PngPlayer(800).image(list);
        double apart = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 800; x++) {
                Color a = new Color(vectors.getRGB(x, y));
                Color b = new Color(pixels.getRGB(x, y));
                apart += Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen());
            }
        }
        assertThat(apart / 320_000).isLessThan(12);
    }

    @Test
    void nothingIsDrawnOutsideAClipAndOpacityThins() throws IOException {
        Mark.Path black = new Mark.Path(
                "",
                "",
                Outline.of(new Box(0, 0, 200, 100)),
                Style.fill(Ink.TEXT).faded(0.5));
        BufferedImage image = seen(list(new Mark.Group("", "", Optional.of(new Box(50, 20, 100, 60)), List.of(black))));
        assertThat(image.getRGB(20, 50)).isEqualTo(Color.WHITE.getRGB());
        assertThat(new Color(image.getRGB(100, 50)).getRed()).isBetween(139, 144);
    }

    @Test
    void turnedTextRunsTheSameWayAsOnPixels() throws IOException {
        DisplayList list = list(text("upward", Type.bold(16)).turned(-90));
        BufferedImage vectors = seen(list);
        BufferedImage pixels = new PngPlayer(200).image(list);
        for (Box part : List.of(new Box(0, 0, 12, 30), new Box(0, 30, 12, 25), new Box(20, 0, 180, 100))) {
            assertThat(dark(vectors.getSubimage(
                            (int) part.x(), (int) part.y(), (int) part.width(), (int) part.height())))
                    .isCloseTo(
                            dark(pixels.getSubimage(
                                    (int) part.x(), (int) part.y(), (int) part.width(), (int) part.height())),
                            within(8.0));
        }
    }
}
