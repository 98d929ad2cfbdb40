package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.testkit.ToyWorkspace;

/** What is large is loaded only by commands that need it. */
class LoadedClassesTest {
    private static final String GEOTOOLS = "org.geotools.";
    private static final String CELLS = "salient.geo.Faces";

    @TempDir
    Path folder;

    /** Loads every class anew and keeps the names of those that are not Java's. */
    private static final class Watching extends URLClassLoader {
        private final Set<String> loaded = new ConcurrentSkipListSet<>();

        Watching() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            return Stream.of(entries.split(Pattern.quote(File.pathSeparator)))
                    .map(entry -> url(Path.of(entry)))
                    .toArray(URL[]::new);
        }

        private static URL url(Path entry) {
            try {
                return entry.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }

        boolean hasLoaded(String library) {
            return loaded.stream().anyMatch(name -> name.startsWith(library));
        }
    }

    /** Whether anything of {@code library} is loaded when {@code command} runs and ends well. */
    private boolean loads(String library, String command) throws IOException, ReflectiveOperationException {
        try (Watching watching = new Watching()) {
            Class<?> terminal = watching.loadClass(Terminal.class.getName());
            Method in = terminal.getDeclaredMethod("in", Path.class);
            Method run = terminal.getDeclaredMethod("run", String[].class);
            in.setAccessible(true);
            run.setAccessible(true);
            Object outcome = run.invoke(in.invoke(null, folder), (Object) command.split(" "));
            assertThat(outcome.toString()).startsWith("Outcome[status=0,");
            return watching.hasLoaded(library);
        }
    }

    private ToyWorkspace toy;

    @BeforeEach
    void copyToy() {
        toy = ToyWorkspace.in(folder);
    }

    /** Whether cells leap over the water is for {@code check} and {@code replay} to tell. */
    @Test
    void aTheatreOfIslandsIsListedWithoutCuttingItIntoCells() throws IOException, ReflectiveOperationException {
        toy.replace("data/toy/land.geojson", """
                "Polygon", "coordinates": [[[9.9, 49.9], [10.5, 49.9], [10.5, 50.25], [9.9, 50.25], [9.9, 49.9]]]""", """
                "MultiPolygon", "coordinates": [
                  [[[9.9, 49.9], [10.5, 49.9], [10.5, 50.13], [9.9, 50.13], [9.9, 49.9]]],
                  [[[9.9, 50.155], [10.4, 50.155], [10.4, 50.25], [9.9, 50.25], [9.9, 50.155]]]]""");

        assertThat(loads(CELLS, "list")).isFalse();
        assertThat(loads(CELLS, "check")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "replay --help",
                "list",
                "check",
                "agreement seeds/toy/gazette/claims.csv seeds/toy/gazette/claims.csv",
                "explain alder --on 2020-05-06"
            })
    void commandsThatNeedNoGroundCutNone(String command) throws IOException, ReflectiveOperationException {
        assertThat(loads(CELLS, command)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "replay --no-maps --runs runs"})
    void commandsThatNeedGroundCutIt(String command) throws IOException, ReflectiveOperationException {
        assertThat(loads(CELLS, command)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "claims", "explain alder --on 2020-05-06", "replay --runs runs"})
    void nothingOfGeotoolsIsLoadedToReadJudgeAndDraw(String command) throws IOException, ReflectiveOperationException {
        assertThat(loads(GEOTOOLS, command)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "claims", "explain alder --on 2020-05-06"})
    void formatsOfOthersAreLoadedForThoseWhoAskForThem(String command)
            throws IOException, ReflectiveOperationException {
        assertThat(loads("salient.gis.", command)).isFalse();
        assertThat(loads("org.sqlite.", command)).isFalse();
    }
}
