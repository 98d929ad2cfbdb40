package salient.dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the build has made, and how it runs where it was unpacked. */
final class Release {
    static final String VERSION = System.getProperty("salient.version");
    static final Path FOLDER = Path.of(System.getProperty("salient.release"));

    private Release() {}

    /** A file that was made. */
    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    /** The archive, opened; it knows who may run a file. */
    static FileSystem zip() throws IOException {
        return FileSystems.newFileSystem(
                file("salient-" + VERSION + ".zip"), Map.of("enablePosixFileAttributes", "true"));
    }

    /** Unpacks the archive below {@code folder}; gives the folder that is then there. */
    static Path unpack(Path folder) throws IOException {
        try (FileSystem zip = zip();
                Stream<Path> entries = Files.walk(zip.getPath("/"))) {
            entries.forEach(entry -> {
                try {
                    Path to = folder.resolve(entry.toString().substring(1));
                    if (Files.isDirectory(entry)) {
                        Files.createDirectories(to);
                    } else {
                        Files.copy(entry, to);
                        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(entry));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return folder.resolve("salient-" + VERSION);
    }

    /** How a command ended. */
    record Outcome(int status, String out, String err) {}

    /** Runs {@code command} in {@code folder}, with nothing that the one who builds may have set. */
    static Outcome run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("salient", "out");
        Path err = Files.createTempFile("salient", "err");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("_?JAVA_(?!HOME).*|JDK_JAVA.*|SALIENT_.*|LC_.*"));
        builder.environment().putAll(new TreeMap<>(environment));
        Process process = builder.start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " does not end");
        }
        Outcome outcome = new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }
}
