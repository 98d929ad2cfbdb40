package salient.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A picture that must come out as it did, to the byte: a file in {@code src/test/resources/golden}. With {@code
 * -Dgolden.update} it is rewritten, and the test still fails, so that somebody looks at it.
 */
public final class GoldenPicture {
    private static final Path FOLDER = salient.testkit.Repository.ROOT.resolve("charts/src/test/resources/golden");

    private GoldenPicture() {}

    /** Compares {@code svg} with the file {@code name}. */
    public static void assertUnchanged(String name, byte[] svg) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FOLDER);
            Files.write(file, svg);
        }
        assertThat(file).exists();
        List<String> was = Files.readAllLines(file);
        List<String> is = List.of(new String(svg, StandardCharsets.UTF_8).split("\n"));
        for (int line = 0; line < Math.min(was.size(), is.size()); line++) {
            assertThat(is.get(line)).as("%s, line %d", name, line + 1).isEqualTo(was.get(line));
        }
        assertThat(svg).as(name).hasSize((int) Files.size(file));
        assertThat(System.getProperty("golden.update"))
                .as("rewritten; look at the picture and run again without golden.update")
                .isNull();
    }
}
