package salient.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The digest that the manifest of a run calls its result, for what is made of a run that is not written. */
public final class ResultDigest {
    private ResultDigest() {}

    /** The digest of the tables of {@code excerpt}: 64 hexadecimal digits. */
    public static String of(Excerpt excerpt) {
        SortedMap<String, String> files = new TreeMap<>();
        for (RunTable table : RunTables.of(excerpt, List.of(), Set.of())) {
            try (DigestOutputStream digested = Sha256.through(OutputStream.nullOutputStream())) {
                table.writeTo(digested);
                digested.flush();
                files.put(table.file(), Sha256.of(digested));
            } catch (IOException e) {
                throw new UncheckedIOException("nothing is written, and still it failed", e);
            }
        }
        return Manifest.result(files);
    }
}
