package salient.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;

/** What a folder that this tool wrote is, what it was made from and what is in it: its {@code manifest.json}. */
public interface Inventory {
    /**
     * Writes it, keys in order.
     *
     * @param files digest of every other file in the folder, by name
     */
    void writeTo(OutputStream out, SortedMap<String, String> files) throws IOException;
}
