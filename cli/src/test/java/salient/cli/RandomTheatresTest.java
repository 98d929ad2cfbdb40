package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

/**
 * Theatres of a few corners on a coarse grid, drawn by chance: outlines share corners and sides, land sticks out of the
 * study area, and countries keep slivers beside the cells.
 */
class RandomTheatresTest {
    /** Where the name of a country once met a sliver and cost the map; some plain ones; more with -Dtheatres=100. */
    private static final List<Integer> SEEDS = IntStream.concat(
                    IntStream.of(41), IntStream.rangeClosed(1, Integer.getInteger("theatres", 5)))
            .boxed()
            .toList();

    @TempDir
    Path folder;

    @Test
    void everyTheatreThatIsSoundIsDrawnByEveryCommandThatDraws() {
        int drawn = 0;
        for (int seed : SEEDS) {
            Path workspace = folder.resolve("seed-" + seed);
            write(workspace, new Random(seed));
            Terminal terminal = Terminal.in(workspace);
            if (terminal.run("check").status() == 0) {
                drawn++;
                run(seed, terminal, "replay", "--all", "--format", "svg");
                run(seed, terminal, "compare", "d", "e");
                run(seed, terminal, "report", "d");
                run(seed, terminal, "figure", "figure.yaml");
                run(seed, terminal, "animate", "d", "--to", "film.gif");
            }
        }
        assertThat(drawn).as("sound theatres").isGreaterThan(SEEDS.size() / 2);
    }

    private static void run(int seed, Terminal terminal, String... arguments) {
        Outcome outcome;
        try {
            outcome = terminal.run(arguments);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", " + String.join(" ", arguments) + ": " + e.getMessage(), e);
        }
        assertThat(outcome.status())
                .as("seed %d, %s: %s", seed, String.join(" ", arguments), outcome.err())
                .isZero();
    }

    private static void write(Path workspace, Random random) {
        String home = ring(random, 3 + random.nextInt(4), 0.03);
        String away = ring(random, 3 + random.nextInt(3), 0.06);
        String study = random.nextBoolean() ? box(random) : ring(random, 3 + random.nextInt(3), 0.05);
        put(workspace, "data/g/theatre.geojson", "{\"type\": \"Polygon\", \"coordinates\": [" + study + "]}");
        put(
                workspace,
                "data/g/land.geojson",
                "{\"type\": \"FeatureCollection\", \"features\": [" + country("Here", true, home)
                        + (random.nextInt(3) == 0 ? "" : ", " + country("There", false, away)) + "]}");
        StringBuilder places = new StringBuilder(
                "id,name,name_ar,aliases,kind,region,cell,lat,lon,elevation_m,location_accuracy,location_error_m,identification,source,note\n");
        StringBuilder claims = new StringBuilder(
                "id,source,date,date_to,time,after,reported,reported_to,place,part,kind,actor,against,control,answers,basis,credibility,locator,cited,citation_fit,origin,note\n");
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            String id = "p" + i;
            places.append(String.format(
                    Locale.ROOT,
                    "%s,Place %d,,,town,,yes,%.3f,%.3f,,exact,,certain,x,%n",
                    id,
                    i,
                    50 + (random.nextDouble() - 0.5) * 0.03,
                    10 + (random.nextDouble() - 0.5) * 0.03));
            claims.append(claim("s" + i, "2024-02-25", id, random));
            if (random.nextBoolean()) {
                claims.append(claim("t" + i, "2024-02-26", id, random));
            }
        }
        put(workspace, "data/g/places.csv", places.toString());
        put(workspace, "data/g/campaign.yaml", """
                id: g
                name: G
                period: { from: 2024-02-25, to: 2024-02-27 }
                time_zone: UTC
                sides:
                  - { id: red, name: Red, short: Red, opposes: [blue] }
                  - { id: blue, name: Blue, short: Blue, opposes: [red] }
                camps:
                  - { id: monitor, name: Monitor, role: monitor, favours: [] }
                default_scenario: d
                accounts: [a]
                max_reach_km: %d
                """.formatted(List.of(1, 5, 50).get(random.nextInt(3))));
        put(
                workspace,
                "seeds/g/sources.yaml",
                "sources: { m: { name: M, kind: media, camp: monitor, reliability: B, reason: x } }\n");
        put(
                workspace,
                "seeds/g/a/account.yaml",
                "id: a\ntitle: A\npublisher: P\nlanguage: en\npublished: 2024-03-01\nsource: m\nkind: news-article\n");
        put(workspace, "seeds/g/a/claims.csv", claims.toString());
        put(workspace, "scenarios/g/d.yaml", "title: D\naccounts: [a]\n");
        put(workspace, "scenarios/g/e.yaml", "title: E\naccounts: [a]\nas_known_on: 2024-02-25\n");
        put(workspace, "figure.yaml", "number: 1\ntitle: G\nkind: map\nscenario: d\ndate: 2024-02-26\nwidth_mm: 170\n");
    }

    private static String claim(String id, String day, String place, Random random) {
        String side = random.nextBoolean() ? "red" : "blue";
        String kind = List.of("hold", "capture", "contest").get(random.nextInt(3));
        return String.join(
                        ",",
                        id,
                        "m",
                        day,
                        "",
                        "",
                        "",
                        "",
                        "",
                        place,
                        "",
                        kind,
                        side,
                        "",
                        "",
                        "",
                        "explicit",
                        "2",
                        "",
                        "",
                        "",
                        "",
                        "")
                + "\n";
    }

    private static String country(String name, boolean theatre, String ring) {
        return "{\"type\": \"Feature\", \"properties\": {\"theatre\": " + theatre + ", \"name\": \"" + name
                + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}}";
    }

    private static String box(Random random) {
        double half = (1 + random.nextInt(5)) / 100.0;
        return closed(List.of(
                point(10 - half, 50 - half),
                point(10 + half, 50 - half),
                point(10 + half, 50 + half),
                point(10 - half, 50 + half)));
    }

    /** Corners around the middle, one in each of as many sectors, on a grid of a hundredth of a degree. */
    private static String ring(Random random, int corners, double farthest) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / corners;
            double radius = farthest * (0.3 + random.nextDouble());
            points.add(point(10 + radius * Math.cos(angle), 50 + radius * Math.sin(angle)));
        }
        return closed(points);
    }

    private static String point(double lon, double lat) {
        return String.format(Locale.ROOT, "[%.2f, %.2f]", lon, lat);
    }

    private static String closed(List<String> points) {
        return "[" + String.join(", ", points) + ", " + points.get(0) + "]";
    }

    private static void put(Path workspace, String file, String text) {
        try {
            Files.createDirectories(workspace.resolve(file).getParent());
            Files.writeString(workspace.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
