package salient.gis.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The coding guide in short, as a sheet of two columns. */
final class Guide {
    static final String NAME = "guide";

    private Guide() {}

    static Sheet sheet() {
        try (InputStream in = Guide.class.getResourceAsStream("guide.txt")) {
            if (in == null) {
                throw new IllegalStateException("the guide is missing");
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                rows.add(List.of(line.split("\t", 2)));
            }
            return new Sheet(NAME, List.of("word", "meaning"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException("the guide cannot be read", e);
        }
    }
}
