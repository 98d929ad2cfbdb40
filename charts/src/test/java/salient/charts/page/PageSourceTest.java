package salient.charts.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parts of the page and how they are put together. */
class PageSourceTest {
    @Test
    void everyModuleIsInThePageOnceAndAfterThoseItImports() throws IOException, URISyntaxException {
        List<String> order = List.copyOf(PageSource.modules().keySet());
        assertThat(order).doesNotHaveDuplicates().endsWith(PageSource.MAIN);
        assertThat(order).containsExactlyInAnyOrderElementsOf(onDisk(".js"));
        for (String name : order) {
            PageSource.part(name + ".js")
                    .lines()
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replaceAll(".*\"\\./([a-z]+)\\.js\";$", "$1"))
                    .forEach(imported ->
                            assertThat(order.indexOf(imported)).as(name).isBetween(0, order.indexOf(name) - 1));
        }
    }

    @Test
    void nothingOfAModuleIsLeftThatOnlyModulesMaySay() {
        assertThat(PageSource.script().lines())
                .noneMatch(line -> line.startsWith("import ") || line.startsWith("export "));
    }

    @Test
    void aModuleHandsOutWhatItExports() {
        assertThat(PageSource.modules().get("paths"))
                .startsWith("const pathsModule = await (async () => {\n")
                .endsWith("return { lineText, areaText };\n})();\n");
        assertThat(PageSource.modules().get("terrain")).contains("const { areaText, lineText } = pathsModule;\n");
    }

    @Test
    void scriptsMakeNoMarkupRunNoTextAndAskNothingOfANetwork() {
        assertThat(PageSource.script())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(")
                .doesNotContain("fetch(", "XMLHttpRequest", "WebSocket", "import(", "localStorage", "</");
        assertThat(PageSource.script().replace("\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http");
        assertThat(PageSource.style()).doesNotContain("url(", "@import", "</");
    }

    @Test
    void modulesAreSmall() throws IOException, URISyntaxException {
        for (String name : onDisk(".js")) {
            assertThat(PageSource.part(name + ".js").lines().count()).as(name).isLessThan(250);
        }
    }

    @Test
    void whatFillsASlotIsNotLookedAtAgain() {
        Map<String, String> parts = Map.of(
                "title", "@{record} $1 \\",
                "script-digest", "",
                "style-digest", "",
                "style", "",
                "record", "the record",
                "evidence", "",
                "script", "");
        assertThat(PageSource.fill(parts))
                .contains("<title>@{record} $1 \\</title>")
                .contains(">the record<");
    }

    @Test
    void aSlotWithNothingToFillItIsABug() {
        assertThatThrownBy(() -> PageSource.fill(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@{");
    }

    private static List<String> onDisk(String ending) throws IOException, URISyntaxException {
        Path folder = Path.of(PageSource.class.getResource("main.js").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        }
    }
}
