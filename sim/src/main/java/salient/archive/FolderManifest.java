package salient.archive;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the manifest of a folder that was written as a whole says of its files: of a run, a comparison, an export and the
 * like.
 *
 * @param result of a run, the digest of the tables that tell what its scenario concludes
 * @param files SHA-256 of every other file of the folder, by name
 */
public record FolderManifest(Optional<String> result, SortedMap<String, String> files) {
    public FolderManifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
