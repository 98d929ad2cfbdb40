package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import salient.testkit.Repository;

/** The file NOTICE lists every library that ships, in the version that ships, with its licence. */
class NoticeTest {
    private static final Pattern ROW = Pattern.compile("\\| ([\\w-]+) \\([^|]*\\) \\| ([\\w.-]+) \\| [^|]+ \\|");

    /** Artifacts that tests bring along and users never get. */
    private static final Set<String> OF_TESTS = Set.of(
            "apiguardian-api",
            "archunit",
            "archunit-junit5",
            "archunit-junit5-api",
            "archunit-junit5-engine",
            "archunit-junit5-engine-api",
            "assertj-core",
            "byte-buddy",
            "junit-jupiter",
            "junit-jupiter-api",
            "junit-jupiter-engine",
            "junit-jupiter-params",
            "junit-platform-commons",
            "junit-platform-engine",
            "junit-platform-launcher",
            "opentest4j");

    @Test
    void everyLibraryThatShipsIsListedAndNoOther() throws IOException {
        assertThat(listed()).isEqualTo(shipped());
    }

    private static Set<String> listed() throws IOException {
        Path notice = Repository.ROOT.resolve("NOTICE");
        Set<String> rows = new TreeSet<>();
        for (String line : Files.readAllLines(notice)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(row.group(1) + "-" + row.group(2));
            }
        }
        return rows;
    }

    @Test
    void theTextOfEachLicenceShips() throws IOException {
        Pattern licence = Pattern.compile("\\| [^|]+ \\| [\\w.-]+ \\| ([\\w.-]+)[^|]* \\|");
        Set<String> licences = new TreeSet<>();
        for (String line : Files.readAllLines(Repository.ROOT.resolve("NOTICE"))) {
            Matcher row = licence.matcher(line);
            if (row.matches()) {
                licences.add(row.group(1));
            }
        }
        licences.removeAll(Set.of("Apache-2.0", "licence"));

        assertThat(licences)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Repository.ROOT.resolve("licenses/" + name + ".txt"))
                        .isNotEmptyFile());
    }

    private static Set<String> shipped() {
        return Stream.concat(libraries(), Stream.of("picocli-" + CommandLine.VERSION))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that ship as they come; picocli ships in an archive of the build's own making. */
    private static Stream<String> libraries() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(Pattern.quote(java.io.File.pathSeparator)))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(file -> file.endsWith(".jar") && !file.startsWith("salient-") && !file.startsWith("surefire"))
                .map(file -> file.substring(0, file.length() - ".jar".length()))
                .filter(jar -> OF_TESTS.stream().noneMatch(of -> jar.matches(Pattern.quote(of) + "-\\d.*")));
    }
}
