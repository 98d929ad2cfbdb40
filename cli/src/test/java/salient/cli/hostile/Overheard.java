package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** What one thread prints to the process's own standard error, past the terminal that it was given; others print as ever. */
final class Overheard implements AutoCloseable {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    /** Listens to the calling thread. */
    Overheard() {
        Thread own = Thread.currentThread();
        System.setErr(new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        if (Thread.currentThread().equals(own)) {
                            heard.write(b);
                        } else {
                            before.write(b);
                        }
                    }
                },
                true,
                UTF_8));
    }

    String text() {
        return heard.toString(UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
    }
}
