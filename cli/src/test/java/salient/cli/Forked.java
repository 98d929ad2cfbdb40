package salient.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. */
final class Forked {
    private Forked() {}

    /** Starts a command in {@code folder}; what it prints goes to the files {@code out} and {@code err} there. */
    static Process start(Path folder, List<String> javaOptions, String... arguments) throws IOException {
        return new ProcessBuilder(line(javaOptions, arguments))
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /** The command line of it. */
    static List<String> line(List<String> javaOptions, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As the launcher starts it: soon over, and not in the way of what else runs.
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-XX:+UseSerialGC");
        line.addAll(javaOptions);
        line.add("-cp");
        line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        line.add("salient.cli.Main");
        line.addAll(List.of(arguments));
        return line;
    }

    /** What a command prints that ends with 0. */
    static String printed(Path folder, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(folder, javaOptions, arguments);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(Files.readString(folder.resolve("err")));
        }
        return Files.readString(folder.resolve("out"));
    }
}
