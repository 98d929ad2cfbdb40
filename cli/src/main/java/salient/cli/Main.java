package salient.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and ends with its exit status. */
    public static void main(String... arguments) {
        // Before anything can touch AWT: no screen is wanted, and none may be there.
        System.setProperty("java.awt.headless", "true");
        // Named, not called: most commands log nothing, and setting the log up takes time.
        System.setProperty("java.util.logging.config.class", QuietLog.class.getName());
        // What a command says and in which order is the same everywhere; the parser sorts by the rules of the locale.
        Locale.setDefault(Locale.ROOT);
        Printing printing =
                new Printing(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        Surroundings surroundings = Surroundings.ofProcess();
        boolean reads = arguments.length > 0 && CommandLines.READING.contains(arguments[0]);
        int status = CommandLines.run(
                reads ? surroundings.readingAhead() : surroundings, printing.out(), printing.err(), arguments);
        System.exit(printing.end(status));
    }
}
