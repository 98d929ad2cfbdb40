package salient.cli.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import salient.testkit.OtherProgram;

/** What can stand where a file is expected and is none: links that lead anywhere, folders, devices, pipes. */
final class StrangeThings {
    /** What a file holds that lies outside of all that a command may look at. */
    static final String SECRET = "salientmark-secret";

    private StrangeThings() {}

    /** Puts one of them in the place of {@code file}. */
    static void put(Path file, Path outside, Random chance) throws IOException {
        Files.delete(file);
        switch (chance.nextInt(8)) {
            case 0, 1 -> Files.createSymbolicLink(file, outside);
            case 2 -> Files.createSymbolicLink(file, file.getFileName());
            case 3 -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
            case 4 -> Files.createSymbolicLink(file, Path.of("nowhere"));
            case 5 -> Files.createSymbolicLink(file, file.toAbsolutePath().getParent());
            case 6 -> Files.createDirectories(file.resolve("a/b"));
            default -> OtherProgram.printed(java.util.List.of("mkfifo", file.toString()));
        }
    }

    /** Whether {@code file} holds what lies outside. */
    static boolean tells(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) < 10_000_000
                    && new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .contains(SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
