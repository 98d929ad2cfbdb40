package salient.gis.out;

import java.io.IOException;
import java.nio.file.Path;
import salient.run.Content;

/** Takes files, which stand in their place only when all are written. */
public interface OutputFiles {
    /** Adds the file {@code name} with forward slashes, of what {@code content} writes. */
    void write(String name, Content content) throws IOException;

    /** Adds the file {@code name} that {@code maker} makes at the path that it is given, where nothing stands yet. */
    void make(String name, Maker maker) throws IOException;

    /**
     * A path at which nothing stands and which is none of the files, for what is put aside while they are made, such as
     * {@link Pieces}. Each call gives another one; whatever is left there goes with the draft.
     */
    Path aside() throws IOException;

    /** Makes a file that cannot be written from its beginning to its end. */
    @FunctionalInterface
    interface Maker {
        void makeAt(Path path) throws IOException;
    }
}
