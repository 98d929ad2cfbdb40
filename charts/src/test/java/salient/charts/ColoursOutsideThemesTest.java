package salient.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every colour of pictures, page and report stands in a theme. */
class ColoursOutsideThemesTest {
    /** Those that make colours of what a theme says. */
    private static final Set<String> MAKERS = Set.of("Lab.java", "Theme.java", "ThemeFile.java");

    /** A constructor, a constant of Java2D, or six digits that are no mask. */
    private static final Pattern JAVA = Pattern.compile(
            "new Color\\(|Color::new|\\bColor\\.[A-Z]|Color\\.decode|0x(?!FFFFFF)[0-9A-Fa-f]{6}\\b|\"#[0-9a-fA-F]{3,8}\"");

    private static final Pattern ANYWHERE =
            Pattern.compile("#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b|\\b(?:rgb|hsl|lab|color)a?\\(");

    private static List<Path> sources(String... roots) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> found = Files.walk(Path.of("").toAbsolutePath().resolve(root))) {
                found.filter(path -> path.toString().matches(".*\\.(java|js|css|html)"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void noSourceButThemesNamesAColour() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources("src/main", "../cli/src/main")) {
            String text = Files.readString(source);
            boolean java = source.toString().endsWith(".java");
            if (!MAKERS.contains(source.getFileName().toString())) {
                (java ? JAVA : ANYWHERE)
                        .matcher(text)
                        .results()
                        .forEach(result -> found.add(source.getFileName() + ": " + result.group()));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatTheSearchForbidsIsFound() {
        assertThat("new Color(0x6B4A2B)").containsPattern(JAVA);
        assertThat("case DECISIVE -> Color.BLACK;").containsPattern(JAVA);
        assertThat("int paper = 0x1B1C20;").containsPattern(JAVA);
        assertThat("rgb & 0xFFFFFF").doesNotContainPattern(JAVA);
        assertThat("background:#fff").containsPattern(ANYWHERE);
        assertThat("--shadow:rgba(0,0,0,.6)").containsPattern(ANYWHERE);
    }
}
