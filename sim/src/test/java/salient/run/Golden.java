package salient.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salient.testkit.Repository;

/**
 * Compares a folder with one that is kept, byte for byte. With {@code -Dgolden.update=true} the kept one is rewritten,
 * and the test fails all the same: somebody must look at the difference.
 */
final class Golden {
    /** A run of tables alone. */
    static final RunOptions TABLES = new RunOptions(Optional.empty(), Set.of());

    private Golden() {}

    static void check(String name, Path actual) throws IOException {
        Path kept = Repository.RESOURCES.resolve("golden").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            rewrite(kept, actual);
            fail("rewrote " + kept + ": look at the difference, then run without -Dgolden.update");
        }
        assertThat(files(actual)).as("files of the run").isEqualTo(files(kept));
        for (String file : files(kept)) {
            assertThat(Files.readString(actual.resolve(file)))
                    .as(name + "/" + file + " (mvn test -Dgolden.update=true rewrites it)")
                    .isEqualTo(Files.readString(kept.resolve(file)));
        }
    }

    private static void rewrite(Path kept, Path actual) throws IOException {
        if (Files.exists(kept)) {
            for (String file : files(kept)) {
                Files.delete(kept.resolve(file));
            }
        }
        for (String file : files(actual)) {
            Path to = kept.resolve(file);
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readString(actual.resolve(file)).getBytes(StandardCharsets.UTF_8));
        }
    }

    static List<String> files(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> walked = Files.walk(folder)) {
            walked.filter(Files::isRegularFile)
                    .forEach(
                            path -> files.add(folder.relativize(path).toString().replace('\\', '/')));
        }
        files.sort(null);
        return files;
    }
}
