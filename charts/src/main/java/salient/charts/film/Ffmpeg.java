package salient.charts.film;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of the program ffmpeg, which is fed through its standard input. It ends with this process at the latest. */
final class Ffmpeg implements AutoCloseable {
    private static final int MOST_WORDS = 4000;

    private final Process process;
    private final int patienceSeconds;
    private final OutputStream input;
    private final StringBuffer words = new StringBuffer();
    private final Thread listener;
    private final Thread onExit;
    private final ExecutorService feeder = Executors.newSingleThreadExecutor(task -> daemon(task, "feeding ffmpeg"));

    /**
     * Starts it.
     *
     * @param command the program and its arguments, which no shell sees
     * @param patienceSeconds how long it may take over anything before it is given up
     */
    Ffmpeg(List<String> command, int patienceSeconds) throws IOException {
        this.patienceSeconds = patienceSeconds;
        this.process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        this.input = process.getOutputStream();
        this.onExit = new Thread(process::destroyForcibly, "end ffmpeg");
        Runtime.getRuntime().addShutdownHook(onExit);
        this.listener = daemon(this::listen, "listening to ffmpeg");
        listener.start();
    }

    /** The program, if it is in a folder that {@code searchPath} lists; relative folders are not searched. */
    static Optional<Path> find(String searchPath) {
        for (String folder : searchPath.split(java.io.File.pathSeparator, -1)) {
            for (String name : List.of("ffmpeg", "ffmpeg.exe")) {
                try {
                    Path program = Path.of(folder, name);
                    if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                        return Optional.of(program);
                    }
                } catch (InvalidPathException e) {
                    // No folder of this system is called that: the next may be.
                }
            }
        }
        return Optional.empty();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Keeps the first of what it says and lets the rest go by, so that it never waits to be heard. */
    private void listen() {
        byte[] some = new byte[1024];
        try (InputStream from = process.getErrorStream()) {
            for (int length = from.read(some); length >= 0; length = from.read(some)) {
                if (words.length() < MOST_WORDS) {
                    words.append(new String(some, 0, length, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            // It has ended: what was heard is all there is.
            return;
        }
    }

    /** Gives it {@code bytes}, which must not change meanwhile. */
    void feed(byte[] bytes) throws IOException {
        try {
            feeder.submit(() -> {
                        input.write(bytes);
                        return null;
                    })
                    .get(patienceSeconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            // It has closed its input: it says why.
            throw failure();
        } catch (TimeoutException e) {
            throw tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        }
    }

    /** Ends its input and waits until it is done. */
    void finish() throws IOException {
        try {
            feeder.submit(() -> {
                        input.close();
                        return null;
                    })
                    .get(patienceSeconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failure();
        } catch (TimeoutException e) {
            throw tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        }
        if (end() != 0) {
            throw failure();
        }
    }

    private int end() throws IOException {
        try {
            if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
                throw tooSlow();
            }
            listener.join(1000L * patienceSeconds);
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        }
    }

    private FfmpegException failure() throws IOException {
        int status = end();
        String first = words.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        return new FfmpegException(first.isEmpty() ? "it ended with status " + status : first);
    }

    private FfmpegException tooSlow() {
        return new FfmpegException("it did nothing for " + patienceSeconds + " seconds");
    }

    /** Ends it, whatever it is doing. */
    @Override
    public void close() {
        process.destroyForcibly();
        feeder.shutdownNow();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook has run or will.
            return;
        }
    }
}
