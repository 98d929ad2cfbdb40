package salient.run;

import java.util.Optional;
import java.util.SortedMap;

/** A file of a run that states digests of others, beside the manifest. */
public interface DigestRecord {
    /** Its name within the run. */
    String file();

    /** SHA-256 of the files that {@code bytes} state one for, by name; empty if that cannot be read. */
    Optional<SortedMap<String, String>> read(byte[] bytes);
}
