package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgPlayerTest {
    private static DisplayList list(Mark... marks) {
        return new DisplayList(200, 100, "A & B", List.of(marks));
    }

    private static Document parsed(DisplayList list) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(new SvgPlayer().play(list)));
    }

    private static Mark.Text text(String words) {
        return Mark.Text.of("label", words, 10, 20, Type.regular(14), Ink.TEXT);
    }

    @Test
    void markupInANameStaysText() throws Exception {
        String name = "</text><script>alert(1)</script> & \"Hill\" '60' <b>";
        Document svg = parsed(list(text(name)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(name);
    }

    @Test
    void markupInIdsAndKindsStaysInTheirAttributes() throws Exception {
        Mark odd = new Mark.Path("x\" onload=\"y", "a<b", Outline.line(0, 0, 1, 1), Style.line(Ink.TEXT, 1));
        Element path = (Element) parsed(list(odd)).getElementsByTagName("path").item(0);
        assertThat(path.getAttribute("class")).isEqualTo("x\" onload=\"y");
        assertThat(path.getAttribute("id")).isEqualTo("a<b");
        assertThat(path.hasAttribute("onload")).isFalse();
    }

    @Test
    void controlCharactersAndReorderingMarksBecomeSpaces() throws Exception {
        Document svg = parsed(list(text("a\u0000b\u202Ec\uFFFEd\uD800e\nf")));
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("a b c d e f");
    }

    @Test
    void arabicStaysText() throws Exception {
        assertThat(parsed(list(text("كسب")))
                        .getElementsByTagName("text")
                        .item(0)
                        .getTextContent())
                .isEqualTo("كسب");
    }

    @Test
    void textCarriesTheWidthItWasLaidOutWith() throws Exception {
        Element text = (Element)
                parsed(list(text("Kasab"))).getElementsByTagName("text").item(0);
        double width = Double.parseDouble(text.getAttribute("textLength"));
        assertThat(width).isCloseTo(Type.regular(14).widthPx("Kasab"), org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void marksKeepTheirNamesAndTheListItsTitle() throws Exception {
        Document svg = parsed(list(
                Mark.Group.of("frame", "main", List.of(text("x").named("label-x"))),
                new Mark.Path("held side-a", "face-1", Outline.circle(5, 5, 2), Style.fill(Ink.CHANGED))));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B");
        assertThat(((Element) svg.getElementsByTagName("g").item(0)).getAttribute("id"))
                .isEqualTo("main");
        assertThat(((Element) svg.getElementsByTagName("text").item(0)).getAttribute("id"))
                .isEqualTo("label-x");
    }

    @Test
    void numbersHaveTwoDecimalsAtMost() {
        String path = Outline.line(1 / 3.0, -2 / 3.0, 1e-9, 123456.789).svg();
        assertThat(path).isEqualTo("M0.33 -0.67L0 123456.79");
    }

    @Test
    void aHatchIsDefinedOnceHoweverOftenItIsUsed() throws Exception {
        Hatch hatch =
                new Hatch(8, Optional.of(Ink.PAPER), List.of(new Hatch.Stroke(Hatch.Run.RISING, Ink.FRONT, 2, 0.5)));
        Mark one = new Mark.Path("", "", Outline.circle(5, 5, 2), Style.fill(hatch));
        Mark two = new Mark.Path("", "", Outline.circle(9, 5, 2), Style.fill(hatch));
        Document svg = parsed(list(one, two));
        assertThat(svg.getElementsByTagName("pattern").getLength()).isEqualTo(1);
        assertThat(new SvgPlayer().write(list(one, two))).contains("fill=\"url(#hatch-1)\"");
    }

    @Test
    void theSameListGivesTheSameText() {
        assertThat(new SvgPlayer().write(list(text("x")))).isEqualTo(new SvgPlayer().write(list(text("x"))));
    }
}
