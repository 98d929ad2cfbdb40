package salient.gis.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import salient.testkit.OtherProgram;

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
        return OtherProgram.printed(
                Stream.concat(Stream.of(needed()), Stream.of(arguments)).toList());
    }

    /** What {@code command} prints, line by line. */
    public List<String> program(String... command) {
        needed();
        return OtherProgram.printed(List.of(command));
    }

    private String needed() {
        Optional<String> python = FOUND.computeIfAbsent(this, Peer::find);
        OtherProgram.need(name(), "for Python", python.isPresent());
        return python.orElseThrow();
    }

    private static Optional<String> find(Peer peer) {
        return PYTHONS.stream()
                .filter(python -> OtherProgram.runs(List.of(python, "-c", "import " + peer.packageName)))
                .findFirst();
    }
}
