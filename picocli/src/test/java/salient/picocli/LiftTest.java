package salient.picocli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;

/** picocli's classes as the build of this module leaves them. */
class LiftTest {
    /** The oldest version whose classes Java archives: that of Java 6. */
    private static final int OLDEST_ARCHIVED = 50;

    private List<String> classes;

    @BeforeEach
    void whatTheLibraryHolds() throws IOException {
        try (JarFile library = new JarFile(library().toFile())) {
            classes = Lift.classes(library).stream().map(ZipEntry::getName).toList();
        }
        assertThat(classes).hasSizeGreaterThan(180).contains("picocli/CommandLine.class");
    }

    private static Path library() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(Pattern.quote(java.io.File.pathSeparator)))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().startsWith("picocli-"))
                .findFirst()
                .orElseThrow();
    }

    private static int version(byte[] classFile) {
        return (classFile[6] & 0xff) << 8 | (classFile[7] & 0xff);
    }

    @Test
    void everyClassOfTheLibraryIsThereInAVersionThatIsArchived() throws IOException, URISyntaxException {
        Path lifted = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertThat(lifted).isNotEqualTo(library()).isDirectory();
        for (String name : classes) {
            assertThat(version(Files.readAllBytes(lifted.resolve(name))))
                    .as(name)
                    .isEqualTo(Lift.VERSION)
                    .isGreaterThanOrEqualTo(OLDEST_ARCHIVED);
        }
    }

    /** Initializing a class verifies it first, by the tables of stack frames from version 51 on. */
    @Test
    void everyLiftedClassVerifies() throws ClassNotFoundException {
        for (String name : classes) {
            String binary = name.substring(0, name.length() - ".class".length()).replace('/', '.');
            assertThat(Class.forName(binary, true, CommandLine.class.getClassLoader()))
                    .as(name)
                    .isNotNull();
        }
    }

    @CommandLine.Command(name = "greet", mixinStandardHelpOptions = true, description = "Greets.")
    private static final class Greet {
        @CommandLine.Option(names = "--name", description = "Whom.")
        private String name = "";
    }

    @Test
    void theLiftedParserParsesAndHelps() {
        CommandLine line = new CommandLine(new Greet());

        line.parseArgs("--name", "world");

        assertThat(line.<Greet>getCommand().name).isEqualTo("world");
        assertThat(line.getUsageMessage()).contains("Usage: greet [-hV] [--name=<name>]");
        assertThat(AutoComplete.bash("greet", line)).contains("complete -F _complete_greet");
    }

    /** A class that is not there is only known to be missing when every archive of the class path has been opened. */
    @Test
    void theLiftedParserAsksForNoClassThatIsNotThere() throws ReflectiveOperationException {
        URL lifted = CommandLine.class.getProtectionDomain().getCodeSource().getLocation();
        List<String> missing = new ArrayList<>();
        ClassLoader counting = new URLClassLoader(new URL[] {lifted}, ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try {
                    return super.findClass(name);
                } catch (ClassNotFoundException e) {
                    missing.add(name);
                    throw e;
                }
            }
        };

        Object command = counting.loadClass("picocli.CommandLine$Model$CommandSpec")
                .getMethod("create")
                .invoke(null);
        Object parser = counting.loadClass("picocli.CommandLine")
                .getConstructor(Object.class)
                .newInstance(command);
        parser.getClass().getMethod("parseArgs", String[].class).invoke(parser, (Object) new String[0]);

        assertThat(missing).isEmpty();
    }
}
