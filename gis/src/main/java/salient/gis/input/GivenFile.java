package salient.gis.input;

import java.nio.file.Path;
import salient.problem.Unseen;

/**
 * A file or folder as somebody named it.
 *
 * @param path where it is
 * @param shown what messages call it: as it was named
 */
public record GivenFile(Path path, String shown) {
    /** Its own name without the folders above it: what outputs call it. */
    public String name() {
        return Unseen.shown(
                path.getFileName() == null ? shown : path.getFileName().toString());
    }
}
