package salient.run;

import java.io.IOException;
import java.io.UncheckedIOException;
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
            if (!table.hasItsPlace()) {
                continue;
            }
            try (DigestedOutput digested = DigestedOutput.toNowhere()) {
                table.writeTo(digested);
                files.put(table.file(), digested.sha256());
            } catch (IOException e) {
                throw new UncheckedIOException("nothing is written, and still it failed", e);
            }
        }
        return Manifest.result(files);
    }
}
