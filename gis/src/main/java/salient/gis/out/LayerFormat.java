package salient.gis.out;

import java.io.IOException;

/** One format in which layers are written. */
public interface LayerFormat {
    /** The word for it on the command line. */
    String token();

    /** Whether it can be in other coordinates than WGS 84. */
    boolean takesOtherCoordinates();

    /** Whether it is one for gazetteers: it takes the places alone, all of them, with more said of each. */
    default boolean isForGazetteers() {
        return false;
    }

    /**
     * Writes {@code dataset}. The same dataset gives the same bytes.
     *
     * @throws IOException if {@code files} cannot be written
     */
    void write(Dataset dataset, OutputFiles files) throws IOException;
}
