package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.charts.map.Toy.GRID;
import static salient.charts.map.Toy.day;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.run.Replay;

/** What must be so of the file of every map, read as those read it who style it or script it. */
class MapStructureTest {
    private static final Replay REPLAY = Toy.campaign().replay();
    private static final DayMaps MAPS = DayMaps.of(REPLAY, MapOptions.DEFAULT);

    private static Document svg(LocalDate day) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(MAPS.svg(day)));
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** What the class of {@code face} must say, from the history alone. */
    private static String due(int face, LocalDate day) {
        Optional<PlaceId> place = GRID.place(face);
        if (place.isEmpty()) {
            return "face unassigned";
        }
        ControlHistory history = REPLAY.judgement().history();
        Finding finding = history.of(place.get()).at(day);
        String side =
                finding.kind() == Finding.Kind.HELD ? " side-" + finding.sides().first() : "";
        String current = finding.presumed() ? "presumed" : history.fresh(place.get(), day) ? "fresh" : "stale";
        return "face " + finding.token().toLowerCase(Locale.ROOT) + side + " " + current;
    }

    @Test
    void everyPolygonIsThereOnceWithItsClassAndItsId() throws Exception {
        for (LocalDate day : Toy.PERIOD.stream().toList()) {
            Map<String, String> classes = new TreeMap<>();
            for (Element path : elements(svg(day), "path")) {
                if (path.getAttribute("id").matches("main-face-[0-9]+")) {
                    assertThat(classes.put(path.getAttribute("id"), path.getAttribute("class")))
                            .isNull();
                    assertThat(path.getAttribute("d")).startsWith("M").endsWith("Z");
                }
            }
            Map<String, String> due = new TreeMap<>();
            for (int face = 0; face < GRID.faces(); face++) {
                due.put("main-face-" + face, due(face, day));
            }
            assertThat(classes).as(day.toString()).isEqualTo(due);
        }
    }

    @Test
    void noIdOccursTwice() throws Exception {
        for (LocalDate day : List.of(day(0), day(3), day(20))) {
            assertThat(elements(svg(day), "*").stream()
                            .map(e -> e.getAttribute("id"))
                            .filter(id -> !id.isEmpty()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsPaintedWithAPatternFindsItInTheFile() throws Exception {
        Document svg = svg(day(20));
        List<String> ids =
                elements(svg, "*").stream().map(e -> e.getAttribute("id")).toList();
        for (Element element : elements(svg, "*")) {
            for (String attribute : List.of("fill", "clip-path")) {
                String value = element.getAttribute(attribute);
                if (value.startsWith("url(#")) {
                    assertThat(ids).contains(value.substring(5, value.length() - 1));
                }
            }
        }
    }

    @Test
    void levelTextLiesWithinThePicture() throws Exception {
        for (Element text : elements(svg(day(3)), "text")) {
            if (text.hasAttribute("transform")) {
                continue;
            }
            double width = Double.parseDouble(text.getAttribute("textLength"));
            double x = Double.parseDouble(text.getAttribute("x"));
            double before = switch (text.getAttribute("text-anchor")) {
                case "middle" -> width / 2;
                case "end" -> width;
                default -> 0;
            };
            assertThat(x - before).as(text.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(x - before + width).as(text.getTextContent()).isLessThanOrEqualTo(Sheet.WIDTH);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, Sheet.HEIGHT);
        }
    }
}
