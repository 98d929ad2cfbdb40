package salient.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A program of others, which a test needs. Without it the test is left out; where a variable asks for the program, it fails.
 */
public final class OtherProgram {
    private OtherProgram() {}

    /**
     * Leaves the test out if a program is not {@code found}.
     *
     * @param name of the program, as in the variable {@code SALIENT_REQUIRE_NAME}, which asks for it
     * @param where it was looked for, in words
     */
    public static void need(String name, String where, boolean found) {
        if (!found && "1".equals(System.getenv("SALIENT_REQUIRE_" + name))) {
            throw new AssertionError(
                    "no " + name + " was found " + where + ", and SALIENT_REQUIRE_" + name + " asks for it");
        }
        assumeTrue(found, "no " + name + " was found");
    }

    /** Whether {@code command} can be run and ends well. */
    public static boolean runs(List<String> command) {
        try {
            Process process = started(command);
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code command}, which ends well, prints, line by line. */
    public static List<String> printed(List<String> command) {
        try {
            Process process = started(command);
            List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .toList();
            int status = process.waitFor();
            if (status != 0) {
                throw new AssertionError(command + " ended with " + status + ":\n" + String.join("\n", lines));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        return builder.start();
    }
}
