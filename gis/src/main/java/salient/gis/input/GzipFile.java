package salient.gis.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.SourceFile;

/** The file within a gz. How large it is can only be learnt by unpacking it, which is done once with nothing held. */
final class GzipFile {
    private static final int CHUNK = 1 << 16;

    private GzipFile() {}

    /** The file within {@code packed}; empty, with a problem filed, if it is damaged or meant to do harm. */
    static Optional<SourceFile> of(SourceFile packed, Problems problems) {
        String name = packed.name();
        try {
            long bytes = count(packed);
            if (Unpacking.isBomb(packed.size(), bytes)) {
                problems.error(
                        ProblemCode.OVERSIZED_FILE,
                        Origin.of(name),
                        "more than " + bytes + " bytes come out of the " + packed.size()
                                + " of this file, as of one that is meant to fill a disk",
                        "unpack it yourself if you trust it, and name the file");
                return Optional.empty();
            }
            String within = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            return Optional.of(SourceFile.within(within, bytes, () -> new GZIPInputStream(packed.open())));
        } catch (IOException e) {
            problems.error(
                    ProblemCode.MALFORMED_FILE,
                    Origin.of(name),
                    "the gz file is damaged or was cut short",
                    "fetch " + name + " again");
            return Optional.empty();
        }
    }

    /** How many bytes come out of {@code packed}, as far as that is bearable. */
    private static long count(SourceFile packed) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = new GZIPInputStream(packed.open())) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                bytes += read;
                if (Unpacking.isBomb(packed.size(), bytes)) {
                    return bytes;
                }
            }
        }
        return bytes;
    }
}
