package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.Json;

class DescribedRunTest {
    @TempDir
    Path folder;

    private Path run;

    @BeforeEach
    void aRun() {
        assertThat(Terminal.in(Terminal.toy(folder)).run("replay", "--no-maps").status())
                .isZero();
        run = folder.resolve("runs/toy/plain");
    }

    private Map<String, Object> read(String file) throws IOException {
        return Json.map(Json.read(Files.readString(run.resolve(file))));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theDataPackageHasEveryTableWithItsDigestAndItsColumns() throws IOException {
        Map<String, Object> described = read("datapackage.json");
        List<String> tables = new ArrayList<>();
        for (Map<String, Object> resource : Json.maps(described.get("resources"))) {
            Path file = run.resolve(resource.get("path").toString());
            tables.add(file.getFileName().toString());
            assertThat(resource).containsEntry("hash", "sha256:" + sha256(file)).containsEntry("bytes", (int)
                    Files.size(file));
            assertThat(Json.maps(Json.map(resource.get("schema")).get("fields")).stream()
                            .map(field -> field.get("name")))
                    .containsExactly((Object[]) Files.readAllLines(file).get(0).split(","));
        }
        try (Stream<Path> files = Files.list(run)) {
            assertThat(tables)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".csv"))
                                    .toList());
        }
        assertThat(described)
                .containsEntry("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .containsEntry("name", "toy-plain");
    }

    @Test
    void theCrateDescribesEveryFileThatWasWrittenBeforeIt() throws IOException {
        List<Map<String, Object>> graph =
                Json.maps(read("ro-crate-metadata.json").get("@graph"));
        Set<String> described = new TreeSet<>();
        for (Map<String, Object> entity : graph) {
            if (entity.get("@type").equals("File")) {
                Path file = run.resolve(entity.get("@id").toString());
                assertThat(entity).containsEntry("sha256", sha256(file));
                described.add(entity.get("@id").toString());
            }
        }
        try (Stream<Path> files = Files.walk(run)) {
            Set<String> there = new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> run.relativize(file).toString().replace('\\', '/'))
                    .toList());
            there.removeAll(List.of("ro-crate-metadata.json", "manifest.json"));
            assertThat(described).isEqualTo(there);
        }
    }

    @Test
    void whateverTheCrateRefersToIsInIt() throws IOException {
        List<Map<String, Object>> graph =
                Json.maps(read("ro-crate-metadata.json").get("@graph"));
        Set<String> ids = new TreeSet<>();
        graph.forEach(entity -> assertThat(ids.add(entity.get("@id").toString()))
                .as(entity.toString())
                .isTrue());
        Set<String> referred = new TreeSet<>();
        graph.forEach(entity -> entity.values().forEach(value -> collect(value, referred)));
        referred.remove("https://w3id.org/ro/crate/1.3");
        assertThat(ids).containsAll(referred);
        assertThat(graph)
                .filteredOn(entity -> entity.get("@id").equals("./"))
                .singleElement()
                .satisfies(root -> assertThat(root).containsKeys("name", "description", "datePublished", "license"));
    }

    private static void collect(Object value, Set<String> into) {
        if (value instanceof Map<?, ?> reference && reference.containsKey("@id")) {
            into.add(reference.get("@id").toString());
        } else if (value instanceof List<?> all) {
            all.forEach(each -> collect(each, into));
        }
    }
}
