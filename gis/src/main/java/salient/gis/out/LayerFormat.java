package salient.gis.out;

import java.io.IOException;

/** One format in which layers are written. */
public interface LayerFormat {
    /** The word for it on the command line. */
    String token();

    /** Whether it can be in other coordinates than WGS 84. */
    boolean takesOtherCoordinates();

    /**
     * Writes {@code dataset}. The same dataset gives the same bytes.
     *
     * @throws IOException if {@code files} cannot be written
     */
    void write(Dataset dataset, OutputFiles files) throws IOException;
}
