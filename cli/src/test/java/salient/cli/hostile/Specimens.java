package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.cli.Terminal;
import salient.gis.publish.Formats;
import salient.testkit.Repository;

/** Every kind of file that the tool reads, each with commands that read it. */
final class Specimens {
    private static final String FONT = "charts/src/main/resources/salient/charts/fonts/DejaVuSans-Oblique.ttf";

    private final SortedMap<String, byte[]> toy;
    private final Path scratch;

    /** @param scratch an empty folder in which what is needed may be made */
    Specimens(Path scratch) throws IOException {
        this.scratch = scratch;
        toy = MadeSpecimens.filesIn(Terminal.toy(Files.createDirectories(scratch.resolve("toy"))));
        toy.put("workspace.yaml", "default_campaign: toy\n".getBytes(UTF_8));
    }

    /** All. */
    List<Specimen> all() throws IOException {
        List<Specimen> all = new ArrayList<>();
        // What strangers send most often.
        for (int times = 0; times < 3; times++) {
            all.add(Specimen.of("campaign", toy, reading()));
            all.add(Specimen.of("campaign, drawn", toy, drawing()));
            all.add(Specimen.of("campaign, exported", toy, exporting()));
        }
        all.add(cells());
        all.add(figures());
        all.add(fonts());
        all.add(codings());
        all.addAll(new DocFiles("docs/import.md").specimens("import"));
        all.addAll(ForeignFiles.all());
        all.add(archive());
        all.add(packed());
        all.add(first());
        all.addAll(new MadeSpecimens(Files.createDirectories(scratch.resolve("made"))).all());
        all.addAll(new TypedSpecimens(toy).all());
        return all;
    }

    private static List<Typed> reading() {
        return Typed.all(
                "check",
                "list places",
                "claims",
                "explain alder --on 2020-05-05",
                "replay --no-maps",
                "compare plain late --no-maps",
                "sensitivity --no-maps",
                "lint",
                "places ald",
                "add claim --account gazette --date 2020-05-11 --place alder --kind attack --actor red --against blue",
                "replay --all --no-maps --daily-control");
    }

    private static List<Typed> drawing() {
        return Typed.all(
                "replay --from 2020-05-04 --to 2020-05-05",
                "replay --from 2020-05-04 --to 2020-05-05 --format svg",
                "report",
                "compare plain late --every week",
                "animate --from 2020-05-04 --last 2020-05-05 --to film.gif");
    }

    private static List<Typed> exporting() {
        List<Typed> commands = new ArrayList<>();
        Formats.tokens().forEach(format -> commands.add(Typed.of("export --to " + format)));
        commands.addAll(Typed.all("lint --format geojson", "explain alder --on 2020-05-05 --format prov"));
        return commands;
    }

    private Specimen cells() {
        SortedMap<String, byte[]> files = new TreeMap<>(toy);
        files.put("data/toy/cells.geojson", """
                { "type": "FeatureCollection", "features": [
                { "type": "Feature", "properties": { "place": "alder" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.0, 50.0], [10.16, 50.0], [10.16, 50.16], [10.0, 50.16], [10.0, 50.0]]] } },
                { "type": "Feature", "properties": { "place": "birch" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.16, 50.0], [10.4, 50.0], [10.4, 50.16], [10.16, 50.16], [10.16, 50.0]]] } },
                { "type": "Feature", "properties": { "place": "cedar-hill" }, "geometry": { "type": "Polygon",
                  "coordinates": [[[10.0, 50.16], [10.4, 50.16], [10.4, 50.3], [10.0, 50.3], [10.0, 50.16]]] } } ] }
                """.getBytes(UTF_8));
        files.put("data/toy/region.geojson", files.get("data/toy/land.geojson"));
        return new Specimen(
                "outlines",
                files,
                List.of(
                        "data/toy/cells.geojson",
                        "data/toy/land.geojson",
                        "data/toy/region.geojson",
                        "data/toy/theatre.geojson"),
                Typed.all(
                        "check",
                        "replay --no-maps",
                        "replay --from 2020-05-04 --to 2020-05-04",
                        "export --to geojson"));
    }

    private Specimen figures() {
        SortedMap<String, byte[]> files = new TreeMap<>(toy);
        files.put("map.yaml", """
                number: 1
                title: A map
                kind: map
                scenario: plain
                date: 2020-05-05
                frame: place
                place: alder
                radius_km: 10
                width_mm: 100
                height_mm: 90
                dpi: 72
                labels: both
                caption: file
                note: A note.
                formats: [png, svg, pdf]
                output: a-map
                """.getBytes(UTF_8));
        files.put("series.yaml", """
                title: Some days
                kind: series
                scenarios: [plain, late]
                dates: [2020-05-02]
                columns: 2
                width_mm: 150
                dpi: 72
                theme: grey
                """.getBytes(UTF_8));
        files.put("chart.yaml", """
                title: A chart
                kind: chart
                chart: control-timeline
                width_mm: 150
                dpi: 72
                formats: [svg]
                """.getBytes(UTF_8));
        files.put("difference.yaml", """
                title: A difference
                kind: difference
                scenarios: [plain, late]
                date: 2020-05-05
                width_mm: 150
                dpi: 72
                """.getBytes(UTF_8));
        List<String> specifications = List.of("map.yaml", "series.yaml", "chart.yaml", "difference.yaml");
        List<Typed> commands = new ArrayList<>();
        specifications.forEach(file -> commands.add(Typed.of("figure " + file)));
        commands.add(Typed.of("figure map.yaml series.yaml chart.yaml difference.yaml"));
        return new Specimen("figures", files, specifications, commands);
    }

    private Specimen fonts() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(toy);
        files.put("data/toy/fonts/Oblique.ttf", Files.readAllBytes(Repository.ROOT.resolve(FONT)));
        files.put("data/toy/fonts/LICENCE.txt", "A licence.\n".getBytes(UTF_8));
        return new Specimen(
                "fonts",
                files,
                List.of("data/toy/fonts/Oblique.ttf"),
                Typed.all("check", "replay --from 2020-05-04 --to 2020-05-04"));
    }

    private Specimen codings() {
        SortedMap<String, byte[]> files = new TreeMap<>(toy);
        files.put("first.csv", toy.get("seeds/toy/gazette/claims.csv"));
        files.put("second.csv", toy.get("seeds/toy/gazette/claims.csv"));
        return new Specimen(
                "codings",
                files,
                List.of("first.csv", "second.csv"),
                Typed.all("agreement first.csv second.csv", "agreement first.csv second.csv --format json"));
    }

    private static Specimen first() {
        SortedMap<String, byte[]> shown = new DocFiles("docs/import.md").files();
        SortedMap<String, byte[]> files = new TreeMap<>(shown);
        files.keySet().retainAll(List.of("settlements.csv", "survey.csv", "area.geojson"));
        return Specimen.of(
                "first campaign",
                files,
                Typed.all(
                        "init war --places settlements.csv --sides red,blue",
                        "init war --places survey.csv --columns id=CODE,name=SETTLEMENT,lat=Y,lon=X --theatre area.geojson --from 2020-05-01"));
    }

    private static Specimen packed() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "places.csv.gz",
                Packed.gzip("id,name,lat,lon\na,Alder,50.1,10.1\nb,Birch,50.2,10.2\n".getBytes(UTF_8)));
        return Specimen.of(
                "packed",
                files,
                Typed.all(
                        "init war --places places.csv.gz",
                        "import gazetteer places.csv.gz --campaign made --period 2020-05-01/2020-05-14 --workspace made"));
    }

    private static Specimen archive() throws IOException {
        SortedMap<String, byte[]> shown = new DocFiles("docs/import.md").files();
        SortedMap<String, byte[]> inside = new TreeMap<>(shown);
        inside.keySet().retainAll(List.of("2022-03-01.geojson", "2022-03-04.geojson"));
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("archive.zip", Packed.zip(inside));
        files.put("settlements.csv", shown.get("settlements.csv"));
        return new Specimen(
                "archive",
                files,
                List.of("archive.zip"),
                Typed.all(
                        "lint archive.zip",
                        "import polygons archive.zip --places settlements.csv --carry 3 --campaign drawn --workspace out",
                        "import polygons archive.zip --places settlements.csv --carry 3 --damaged-files leave-out --campaign drawn --workspace out"));
    }
}
