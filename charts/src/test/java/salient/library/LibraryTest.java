package salient.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;

/** What other programs do through the door that stays as it is. */
class LibraryTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 25);

    @TempDir
    Path folder;

    /** The example of docs/library.md, word for word. */
    static List<String> study(Path folder, Path map) throws IOException {
        OpenCampaign campaign = Salient.open(folder).campaign("latakia-2014");
        Replayed monitor = campaign.replay("monitor");
        LocalDate day = LocalDate.of(2014, 3, 25);

        List<String> lines = new ArrayList<>();
        Found samra = monitor.finding("samra", day);
        lines.add("al-Samra is " + samra.control() + " by " + String.join(", ", samra.sides()));
        for (Why.Bearing claim : monitor.why("samra", day).claims()) {
            lines.add(claim.source() + " " + claim.bearing() + ": " + claim.says());
        }
        for (GroundPolygons ground : monitor.ground(day)) {
            lines.add(ground.control() + " " + ground.sides() + ": " + Math.round(ground.areaKm2()) + " km2 in "
                    + ground.polygons().getNumGeometries() + " pieces");
        }
        for (FrontPart front : monitor.front(day)) {
            lines.add(front.kind() + " front: " + Math.round(front.lengthKm()) + " km");
        }
        for (Difference parted : monitor.compare(campaign.replay("government"))) {
            lines.add(parted.place() + ": " + parted.a().control() + " or "
                    + parted.b().control() + " from " + parted.from());
        }
        monitor.draw(day, map);
        return lines;
    }

    @Test
    void theExampleOfTheDocumentationAnswers() throws IOException {
        Path map = folder.resolve("map.svg");

        assertThat(study(Repository.ROOT, map))
                .contains("al-Samra is disputed by government, opposition")
                .anyMatch(line -> line.contains(" decides: "))
                .anyMatch(line -> line.startsWith("held [opposition]: "))
                .anyMatch(line -> line.matches("direct front: \\d+ km"))
                .anyMatch(line -> line.matches("[\\w-]+: \\w+ or \\w+ from 2014-.*"));
        assertThat(map).content().startsWith("<?xml");
    }

    @Test
    void theDocumentationShowsThatExample() {
        Matcher example = Pattern.compile("(?ms)^```java\\n(.*?)^```").matcher(Repository.text("docs/library.md"));
        assertThat(example.find()).isTrue();
        assertThat(plain(Repository.text("charts/src/test/java/salient/library/LibraryTest.java")))
                .contains(plain(example.group(1)));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theVersionThatTheDocumentationTellsIsThatOfTheCode() {
        assertThat(Repository.text("docs/library.md")).contains("version " + Salient.VERSION);
    }

    @Test
    void answersAreThoseOfTheTablesOfTheRunThatIsWritten() throws IOException {
        ToyWorkspace.in(folder);
        OpenCampaign toy = Salient.open(folder).campaign("toy");
        Replayed plain = toy.replay("plain");
        Path run = plain.write();

        assertThat(run).isEqualTo(folder.toRealPath().resolve("runs/toy/plain"));
        assertThat(run.resolve("replay.html")).isNotEmptyFile();
        List<String> daily = Files.readAllLines(run.resolve("daily.csv"));
        List<String> control = Files.readAllLines(run.resolve("control.csv"));
        LocalDate last = toy.lastDay();
        assertThat(plain.ground(last))
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(daily)
                        .anyMatch(row -> row.startsWith(
                                        last + "," + ground.control() + "," + String.join(";", ground.sides()))
                                && row.contains(String.format(java.util.Locale.ROOT, ",%.3f,", ground.areaKm2()))));
        assertThat(plain.findings(last))
                .hasSameSizeAs(plain.findings(toy.firstDay()))
                .allSatisfy((place, found) -> assertThat(control)
                        .anyMatch(row -> row.startsWith(place + ",") && row.contains("," + found.control())));
    }

    @Test
    void linesOfTheFrontAreAsLongAsItsFigure() {
        Replayed monitor =
                Salient.open(Repository.ROOT).campaign("latakia-2014").replay();

        assertThat(monitor.scenario()).isEqualTo("monitor");
        assertThat(monitor.front(DAY)).isNotEmpty().allSatisfy(part -> {
            double kmPerDegree = 111.2;
            assertThat(part.lines().getLength() * kmPerDegree)
                    .isCloseTo(part.lengthKm(), within(0.2 * part.lengthKm()));
            assertThat(part.presumedKm()).isBetween(0.0, part.lengthKm());
        });
        assertThat(monitor.compare(monitor)).isEmpty();
    }

    @Test
    void polygonsAreCopies() {
        Replayed monitor =
                Salient.open(Repository.ROOT).campaign("latakia-2014").replay();
        GroundPolygons first = monitor.ground(DAY).get(0);
        double before = first.polygons().getArea();

        first.polygons().apply((org.locationtech.jts.geom.Coordinate c) -> c.setX(0));

        assertThat(monitor.ground(DAY).get(0).polygons().getArea()).isEqualTo(before);
    }

    @Test
    void everyErrorOfTheInputIsToldAtOnce() throws IOException {
        ToyWorkspace.in(folder);
        Files.writeString(folder.resolve("data/toy/places.csv"), "nonsense\n");

        Salient workspace = Salient.open(folder);

        assertThat(workspace.campaigns()).containsExactly("toy");
        assertThatThrownBy(() -> workspace.campaign("toy"))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refused -> assertThat(refused.errors())
                                .isNotEmpty()
                                .anyMatch(error ->
                                        error.startsWith("data/toy/places.csv:1") && error.contains("\n    fix: ")));
        assertThatThrownBy(() -> Salient.open(folder.resolve("data"))).isInstanceOf(InputException.class);
    }

    @Test
    void namesThatThereAreNotAreToldWithThoseThatThereAre() {
        ToyWorkspace.in(folder);
        OpenCampaign toy = Salient.open(folder).campaign("toy");
        Replayed plain = toy.replay("plain");

        assertThatThrownBy(() -> toy.replay("plian"))
                .hasMessage("no scenario is called \"plian\"; did you mean \"plain\"?");
        assertThatThrownBy(() -> plain.finding("Nowhere", toy.firstDay()))
                .hasMessage("no place is called \"Nowhere\"; places are named by their ids");
        assertThatThrownBy(() -> plain.findings(toy.firstDay().minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-");
        assertThatThrownBy(() -> plain.draw(toy.firstDay(), folder.resolve("map.doc")))
                .hasMessage("pictures are png, svg or pdf; map.doc is none");
        assertThatThrownBy(
                        () -> plain.compare(Salient.open(folder).campaign("toy").replay("plain")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatCannotBeWrittenLeavesWhatStands() throws IOException {
        ToyWorkspace.in(folder);
        Files.createDirectories(folder.resolve("runs/toy/plain/mine"));

        assertThatThrownBy(() ->
                        Salient.open(folder).campaign("toy").replay("plain").write())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("runs/toy/plain");
        assertThat(folder.resolve("runs/toy/plain")).isDirectoryContaining("glob:**/mine");
    }
}
