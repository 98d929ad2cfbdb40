package salient.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is made of the archive: the package for Debian, the container image, the list of what ships, the descriptors. */
@EnabledOnOs(OS.LINUX)
class PackagesTest {
    @TempDir
    Path folder;

    @Test
    void thePackageForDebianRunsWithItsOwnJavaAndNoOther() throws IOException, InterruptedException {
        Path deb;
        try (Stream<Path> files = Files.list(Release.FOLDER)) {
            deb = files.filter(file -> file.toString().endsWith(".deb"))
                    .findAny()
                    .orElse(Path.of(""));
        }
        assumeTrue(Files.isRegularFile(deb), "SKIPPED: dpkg-deb was not found, so there is no package for Debian");
        assertThat(Release.run(folder, Map.of(), "dpkg-deb", "-x", deb.toString(), folder.toString())
                        .status())
                .isZero();
        Path program = folder.resolve("usr/bin/salient");

        assertThat(program).isSymbolicLink();
        Release.Outcome first = runs(program, "check");
        Release.Outcome second = runs(program, "check");

        assertThat(first.err()).contains("noting which classes Java loads");
        assertThat(second.err()).doesNotContain("noting which classes Java loads");
        assertThat(folder.resolve("usr/share/man/man1/salient.1.gz")).isNotEmptyFile();
        assertThat(folder.resolve("usr/share/bash-completion/completions/salient"))
                .isNotEmptyFile();
        assertThat(folder.resolve("usr/share/doc/salient/copyright")).isNotEmptyFile();
    }

    private Release.Outcome runs(Path program, String command) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                "JAVA_HOME",
                "/nowhere",
                "HOME",
                folder.toString(),
                "SALIENT_WORKSPACE",
                folder.resolve("usr/lib/salient").toString());
        Release.Outcome outcome = Release.run(folder, environment, program.toString(), command);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }

    @Test
    void theContainerImageHoldsAllThatTheProgramIsLinkedTo() throws IOException, InterruptedException {
        Path image = Release.file("salient-" + Release.VERSION + "-image.tar");
        unpack(image, folder.resolve("image"));
        Path root = Files.createDirectories(folder.resolve("root"));
        try (Stream<Path> layers = Files.list(folder.resolve("image"))) {
            for (Path layer :
                    layers.filter(file -> file.toString().endsWith(".tar.gz")).toList()) {
                unpack(layer, root);
            }
        }
        List<String> entrypoint = strings(folder.resolve("image/config.json"), "Entrypoint");

        assertThat(entrypoint).startsWith("/usr/lib/salient/runtime/bin/java").endsWith("salient.cli.Main");
        assertThat(root.resolve("app/jib-classpath-file")).content().contains("/app/libs/salient-sim-");
        Set<String> linked = new TreeSet<>(Files.readAllLines(libraries(root)));
        assertThat(linked)
                .isNotEmpty()
                .allSatisfy(library -> assertThat(Path.of(root + library)).isNotEmptyFile());
        if ("root".equals(System.getProperty("user.name"))) {
            runsInside(root, entrypoint);
        }
    }

    /** Nothing of this machine is within reach there. */
    private void runsInside(Path root, List<String> entrypoint) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("chroot", root.toString()));
        command.addAll(entrypoint);
        command.addAll(List.of("replay", "--campaign", "latakia-2014", "--every", "month", "--runs", "/work"));
        command.addAll(List.of("--workspace", "/usr/lib/salient"));

        // A container has /proc, by which Java finds its libraries; where only the root is another, there is none.
        Map<String, String> environment = Map.of("LD_LIBRARY_PATH", "/usr/lib/salient/runtime/lib");
        Release.Outcome outcome = Release.run(folder, environment, command.toArray(String[]::new));

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(root.resolve("work/latakia-2014/monitor/control.gpkg")).isNotEmptyFile();
        assertThat(root.resolve("work/latakia-2014/monitor/maps")).isDirectoryContaining("glob:**.png");
    }

    private Path libraries(Path root) throws IOException, InterruptedException {
        Release.Outcome found = Release.run(
                folder,
                Map.of(),
                Path.of("src/packages/libraries").toAbsolutePath().toString(),
                root + "/usr/lib/salient/runtime");
        return Files.writeString(folder.resolve("libraries"), found.out());
    }

    private void unpack(Path tar, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to);
        assertThat(Release.run(folder, Map.of(), "tar", "-xf", tar.toString(), "-C", to.toString())
                        .status())
                .isZero();
    }

    @Test
    void theListOfWhatShipsNamesEveryLibraryOfTheArchive() throws IOException {
        List<String> names = strings(Release.file("salient-" + Release.VERSION + ".cdx.json"), "name");
        Path release = Release.unpack(folder);

        try (Stream<Path> jars = Files.list(release.resolve("app/lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                            .toList())
                    .isNotEmpty()
                    .isSubsetOf(names);
        }
        assertThat(names).contains("picocli");
    }

    @Test
    void descriptorsNameTheArchiveAndItsDigest() throws IOException, NoSuchAlgorithmException {
        String zip = "salient-" + Release.VERSION + ".zip";
        String digest = digest(Release.file(zip));

        for (String file : List.of("salient.rb", "salient.json", "sdkman-release.json")) {
            assertThat(Release.file(file)).content().contains(digest, zip).doesNotContainPattern("@\\w+@");
        }
        for (String file : List.of("salient.json", "sdkman-release.json", "jbang-catalog.json")) {
            assertThat(strings(Release.file(file), "version")).as(file).allMatch(Release.VERSION::equals);
        }
        assertThat(strings(Release.file("jbang-catalog.json"), "script-ref"))
                .containsExactly("salient:salient-cli:" + Release.VERSION);
    }

    @Test
    void theDigestsAreThoseOfAllFilesBesideThem() throws IOException, NoSuchAlgorithmException {
        Set<String> told = new TreeSet<>(Files.readAllLines(Release.file("SHA256SUMS")));
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Release.FOLDER)) {
            for (Path file : files.filter(one -> !one.endsWith("SHA256SUMS")).toList()) {
                found.add(digest(file) + "  " + file.getFileName());
            }
        }

        assertThat(told).isEqualTo(found);
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** The values of {@code key}, wherever it stands in {@code json}: texts, and texts in a list. */
    private static List<String> strings(Path json, String key) throws IOException {
        List<String> found = new java.util.ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && key.equals(named(parser))) {
                    found.add(parser.getText());
                }
            }
        }
        return found;
    }

    private static String named(JsonParser parser) throws IOException {
        return parser.getParsingContext().inArray()
                ? parser.getParsingContext().getParent().getCurrentName()
                : parser.currentName();
    }
}
