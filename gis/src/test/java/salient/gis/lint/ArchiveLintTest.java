package salient.gis.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.gis.polygons.Archive;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.text.SourceFile;

/** A made-up archive of twenty days in which red takes a strip from blue each day, sound or with a fault. */
class ArchiveLintTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 5, 1);

    private final List<SourceFile> files = new ArrayList<>();
    private final Problems problems = new Problems();

    private static String box(String properties, double west, double east) {
        return "{\"type\": \"Feature\", \"properties\": {" + properties + "}, \"geometry\": {\"type\": \"Polygon\","
                + " \"coordinates\": [[[" + west + ",50],[" + east + ",50],[" + east + ",50.1],[" + west + ",50.1],["
                + west + ",50]]]}}";
    }

    private void file(String name, String... features) {
        files.removeIf(file -> file.name().equals(name));
        files.add(SourceFile.of(
                name, "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}"));
    }

    private static String name(int day) {
        return "held_" + FIRST.plusDays(day) + ".geojson";
    }

    /** It moves by another distance each day, as fronts do. */
    private static double front(int day) {
        return 10.5 + 0.01 * day + 0.003 * (day * day % 7);
    }

    private static String red(int day) {
        return box("\"side\": \"red\"", 10, front(day));
    }

    private static String blue(int day) {
        return box("\"side\": \"blue\"", front(day), 11);
    }

    private void soundDays() {
        IntStream.range(0, 20).forEach(day -> file(name(day), red(day), blue(day)));
    }

    private List<String> found(OptionalDouble theatreKm2) {
        return ArchiveLint.of("archive", Archive.of(files, Optional.empty()), theatreKm2, problems).stream()
                .map(each -> each.code().token() + " "
                        + each.days().orElseThrow().first() + " " + each.subject() + ": " + each.evidence())
                .toList();
    }

    private List<String> found() {
        return found(OptionalDouble.empty());
    }

    @Test
    void aSoundArchiveIsNotSuspected() {
        soundDays();
        assertThat(found(OptionalDouble.of(800))).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void plantedFaultsAreFoundEachOnItsDay() {
        soundDays();
        files.removeIf(file -> file.name().equals(name(15)));
        file(name(4), red(4), box("\"side\": \"blue\"", front(4) - 0.05, 11));
        file(
                name(7),
                box("\"side\": \"red\", \"from\": \"2020-05-08\", \"to\": \"2020-05-14\"", 10, front(7)),
                blue(7));
        file(name(10), box("\"side\": \"red\"", 10, 10.1), box("\"side\": \"blue\"", 10.1, 11));
        file("lost_" + FIRST.plusDays(12) + ".geojson", box("\"side\": \"blue\"", 10.2, front(12)));
        assertThat(found(OptionalDouble.of(800)))
                .containsExactly(
                        "above-theatre 2020-05-05 archive: all sides together are given up to 834 km²,"
                                + " and the theatre has 800 km², on 1 day",
                        "jump 2020-05-11 held, blue: the area grows by 399 km² from one day to the next;"
                                + " it mostly changes by −9 km², and 8 times the median absolute deviation of that"
                                + " is 71 km²",
                        "jump 2020-05-12 held, blue: the area shrinks by 410 km² from one day to the"
                                + " next; it mostly changes by −9 km², and 8 times the median absolute deviation"
                                + " of that is 71 km²",
                        "jump 2020-05-11 held, red: the area shrinks by 399 km² from one day to the"
                                + " next; it mostly changes by 9 km², and 8 times the median absolute deviation of"
                                + " that is 57 km²",
                        "jump 2020-05-12 held, red: the area grows by 410 km² from one day to the next;"
                                + " it mostly changes by 9 km², and 8 times the median absolute deviation of that"
                                + " is 57 km²",
                        "missing-days 2020-05-16 archive: nothing for 1 day; there is mostly something" + " every day",
                        "many-days 2020-05-08 held: held_2020-05-08.geojson, feature 1 is of"
                                + " 2020-05-08..2020-05-14, 7 days, in a file of 2020-05-08",
                        "lost-beyond-held 2020-05-13 lost: lost_2020-05-13.geojson, feature 1: blue"
                                + " loses 343 km², of which 330 km² was not its own on 2020-05-12",
                        "overlap 2020-05-05 held: held_2020-05-05.geojson, feature 1, of red, and"
                                + " feature 2, of blue, both have 39.7 km²");
    }

    @Test
    void groundOfOneDayMayStandInSeveralFiles() {
        file("red_2020-05-01.geojson", box("", 10, 10.5));
        file("blue_2020-05-01.geojson", box("", 10.4, 11));
        assertThat(found())
                .containsExactly("overlap 2020-05-01 held: red_2020-05-01.geojson, feature 1, of red, and"
                        + " blue_2020-05-01.geojson, feature 1, of blue, both have 79.4 km²");
    }

    @Test
    void filesThatCannotBeReadAreToldAndTheOthersLookedThrough() {
        soundDays();
        files.add(SourceFile.of("held_2020-05-30.geojson", "{\"type\": "));
        assertThat(found()).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::origin)
                .extracting(origin -> origin.file())
                .containsExactly("held_2020-05-30.geojson");
    }
}
