package salient.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and ends with its exit status. */
    public static void main(String... arguments) {
        setUp();
        Printing printing =
                new Printing(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        MemoryWatch.begin(() -> {
            int status = printing.end(OutOfMemory.tell(printing.err()));
            // The command goes on until the process has ended, and would say so too.
            printing.err().close();
            return status;
        });
        int status = run(printing.out(), printing.err(), arguments);
        System.exit(printing.end(status));
    }

    /** Sets what is the same for every command of this process. */
    static void setUp() {
        // Before anything can touch AWT: no screen is wanted, and none may be there.
        System.setProperty("java.awt.headless", "true");
        // Named, not called: most commands log nothing, and setting the log up takes time.
        System.setProperty("java.util.logging.config.class", QuietLog.class.getName());
        // What a command says and in which order is the same everywhere; the parser sorts by the rules of the locale.
        Locale.setDefault(Locale.ROOT);
    }

    /** Runs the command that {@code arguments} name in the surroundings of this process; gives its exit status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        boolean reads = arguments.length > 0
                && CommandLines.READING.contains(arguments[0])
                && Stream.of(arguments).noneMatch(argument -> argument.startsWith("--campaign"));
        return CommandLines.run(reads ? surroundings.readingAhead() : surroundings, out, err, arguments);
    }
}
