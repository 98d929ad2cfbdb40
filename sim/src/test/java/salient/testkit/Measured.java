package salient.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Figures that a test measures besides judging them, for {@code docs/reliability.md}. */
public final class Measured {
    private Measured() {}

    /** Adds a line to the file that {@code -Dsalient.measured} names; does nothing if it names none. */
    public static void tell(String what, double figure) {
        String file = System.getProperty("salient.measured");
        if (file != null) {
            try {
                Files.writeString(
                        Path.of(file),
                        String.format(Locale.ROOT, "%s,%.6g%n", what, figure),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
