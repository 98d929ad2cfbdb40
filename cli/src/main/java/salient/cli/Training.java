package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Runs commands one after the other in one Java and prints nothing, so that Java can note which classes they load: the
 * launcher makes its archive of classes of that.
 */
public final class Training {
    private static final String BLANK = " ";

    private Training() {}

    /** Runs {@code commands}, each a command line whose words have a blank between them; how they end does not matter. */
    public static void main(String... commands) {
        Main.setUp();
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
        for (String command : commands) {
            Main.run(nowhere, nowhere, command.split(BLANK));
        }
    }
}
