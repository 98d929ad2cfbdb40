package salient.gis.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A program of others that reads what we write. Tests that need one are left out where it is not found, and fail where the
 * variable {@code SALIENT_REQUIRE_GDAL} or {@code SALIENT_REQUIRE_QGIS} asks for it.
 */
public enum Peer {
    /** GDAL: its programs, and its package for Python. */
    GDAL("osgeo.gdal"),
    /** QGIS as a package for Python. */
    QGIS("qgis.core");

    /** The one on the path may be another than that of the system, which has the packages. */
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    private static final Map<Peer, Optional<String>> FOUND = new ConcurrentHashMap<>();

    private final String packageName;

    Peer(String packageName) {
        this.packageName = packageName;
    }

    /** What {@code arguments}, a script and what it is given, print under the Python that has the peer, line by line. */
    public List<String> python(String... arguments) {
        return printed(Stream.concat(Stream.of(needed()), Stream.of(arguments)).toList());
    }

    /** What {@code command} prints, line by line. */
    public List<String> program(String... command) {
        needed();
        return printed(List.of(command));
    }

    private String needed() {
        Optional<String> python = FOUND.computeIfAbsent(this, Peer::find);
        boolean required = "1".equals(System.getenv("SALIENT_REQUIRE_" + name()));
        if (python.isEmpty() && required) {
            throw new AssertionError(
                    "no " + name() + " was found for Python, and SALIENT_REQUIRE_" + name() + " asks for it");
        }
        assumeTrue(python.isPresent(), "no " + name() + " was found");
        return python.orElseThrow();
    }

    private static Optional<String> find(Peer peer) {
        return PYTHONS.stream()
                .filter(python -> ends(List.of(python, "-c", "import " + peer.packageName)) == 0)
                .findFirst();
    }

    private static int ends(List<String> command) {
        try {
            return started(command).waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        return builder.start();
    }

    private static List<String> printed(List<String> command) {
        try {
            Process process = started(command);
            List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .toList();
            int status = process.waitFor();
            if (status != 0) {
                throw new AssertionError(command + " ended with " + status + ":\n" + String.join("\n", lines));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
