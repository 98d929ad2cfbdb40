package salient.gis.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Statements in SQL that ship with the program. */
final class Script {
    private Script() {}

    /** The statements of the file {@code name}, which have an empty line between them. */
    static List<String> read(String name) throws IOException {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " ships with this");
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n"));
        }
    }
}
