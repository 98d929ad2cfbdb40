package salient.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the program begins. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and ends with its exit status. */
    public static void main(String... arguments) {
        // Before anything can touch AWT: no screen is wanted, and none may be there.
        System.setProperty("java.awt.headless", "true");
        // Named, not called: most commands log nothing, and setting the log up takes time.
        System.setProperty("java.util.logging.config.class", QuietLog.class.getName());
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Surroundings surroundings = Surroundings.ofProcess();
        boolean reads = arguments.length > 0 && CommandLines.READING.contains(arguments[0]);
        int status = CommandLines.run(reads ? surroundings.readingAhead() : surroundings, out, err, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** UTF-8 whatever the locale: Arabic names are printed as they are. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
    }
}
