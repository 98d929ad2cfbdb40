package salient.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and ends with its exit status. */
    public static void main(String... arguments) {
        // Before anything can touch AWT: no screen is wanted, and none may be there.
        System.setProperty("java.awt.headless", "true");
        quietLogging();
        int status = CommandLines.of(Surroundings.ofProcess(), writer(FileDescriptor.out), writer(FileDescriptor.err))
                .execute(arguments);
        System.exit(status);
    }

    /** Libraries log what users cannot act on: only what they call severe is shown. */
    private static void quietLogging() {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.SEVERE);
        java.util.logging.ConsoleHandler console = new java.util.logging.ConsoleHandler();
        console.setLevel(Level.SEVERE);
        root.addHandler(console);
    }

    /** UTF-8 whatever the locale: Arabic names are printed as they are. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
    }
}
