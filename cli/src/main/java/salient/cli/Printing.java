package salient.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import salient.folder.WriteFailure;

/** What the process prints, and whether all of it could be. UTF-8 whatever the locale: Arabic names stay as they are. */
final class Printing {
    private final Watched printed;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * @param out where results go
     * @param err where problems and progress go
     */
    Printing(OutputStream out, OutputStream err) {
        this.printed = new Watched(out);
        this.out = new PrintWriter(new OutputStreamWriter(printed, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** The exit status of a command that ended with {@code status}: results that nobody got are no success. */
    int end(int status) {
        out.flush();
        if (printed.failure.isPresent()) {
            err.println(
                    "salient: not all of the output could be printed: " + WriteFailure.reason(printed.failure.get()));
        }
        err.flush();
        boolean lost = printed.failure.isPresent() || err.checkError();
        return lost && status == ExitStatus.FINE ? ExitStatus.PROBLEMS : status;
    }

    /** Remembers why something could not be written; a writer that prints forgets. */
    private static final class Watched extends FilterOutputStream {
        private Optional<IOException> failure = Optional.empty();

        private Watched(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }
    }
}
