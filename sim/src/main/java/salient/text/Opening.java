package salient.text;

import java.io.IOException;
import java.io.InputStream;

/** Opens what is stored somewhere, each time anew. */
@FunctionalInterface
public interface Opening {
    /** The bytes, from the first on. */
    InputStream open() throws IOException;
}
