package salient.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import salient.testkit.OtherProgram;

/**
 * Areas and lengths by the programs of PROJ: areas on an equal-area cylinder, which has nothing in common with the plane that
 * Salient measures on, and lengths by {@code geod}.
 */
public final class ProjMeasures implements PeerMeasures {
    private final Path folder;

    /** @param folder for what the programs read */
    public ProjMeasures(Path folder) {
        this.folder = folder;
    }

    /** Leaves a test out that has no PROJ. */
    public static void need() {
        OtherProgram.need(
                "PROJ",
                "as proj and geod on the path",
                OtherProgram.runs(List.of("proj", "-lp")) && OtherProgram.runs(List.of("geod", "-lu")));
    }

    @Override
    public double[] km2(List<Polygon> polygons) {
        double middle = polygons.get(0).getEnvelopeInternal().centre().x;
        List<List<LineString>> rings =
                polygons.stream().map(ProjMeasures::rings).toList();
        List<String> points = new ArrayList<>();
        for (List<LineString> ofPolygon : rings) {
            for (LineString ring : ofPolygon) {
                for (Coordinate point : ring.getCoordinates()) {
                    points.add(point.x + " " + point.y);
                }
            }
        }
        Iterator<String> projected = asked(
                        points, "proj", "-f", "%.4f", "+proj=cea", "+ellps=WGS84", "+lon_0=" + middle)
                .iterator();
        return rings.stream()
                .mapToDouble(ofPolygon -> km2(ofPolygon, projected))
                .toArray();
    }

    private static List<LineString> rings(Polygon polygon) {
        Polygon fine = (Polygon) Densifier.densify(polygon, GeographicLibMeasures.FINE);
        List<LineString> rings = new ArrayList<>(List.of(fine.getExteriorRing()));
        for (int hole = 0; hole < fine.getNumInteriorRing(); hole++) {
            rings.add(fine.getInteriorRingN(hole));
        }
        return rings;
    }

    private static double km2(List<LineString> rings, Iterator<String> projected) {
        double km2 = 0;
        for (int i = 0; i < rings.size(); i++) {
            double ofRing = Math.abs(twiceM2(rings.get(i).getNumPoints(), projected)) / 2e6;
            km2 += i == 0 ? ofRing : -ofRing;
        }
        return km2;
    }

    private static double twiceM2(int points, Iterator<String> projected) {
        double[] first = numbers(projected.next());
        double[] before = {0, 0};
        double twice = 0;
        for (int i = 1; i < points; i++) {
            double[] now = numbers(projected.next());
            double x = now[0] - first[0];
            double y = now[1] - first[1];
            twice += before[0] * y - x * before[1];
            before = new double[] {x, y};
        }
        return twice;
    }

    @Override
    public double[] km(List<Coordinate[]> lines) {
        List<String> pairs = new ArrayList<>();
        for (Coordinate[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                pairs.add(line[i - 1].y + " " + line[i - 1].x + " " + line[i].y + " " + line[i].x);
            }
        }
        Iterator<String> measured =
                asked(pairs, "geod", "-I", "-F", "%.5f", "+ellps=WGS84").iterator();
        return lines.stream()
                .mapToDouble(line -> {
                    double m = 0;
                    for (int i = 1; i < line.length; i++) {
                        m += numbers(measured.next())[2];
                    }
                    return m / 1000;
                })
                .toArray();
    }

    private List<String> asked(List<String> lines, String... command) {
        try {
            Path file = Files.write(folder.resolve("asked.txt"), lines);
            List<String> words = new ArrayList<>(List.of(command));
            words.add(file.toString());
            return OtherProgram.printed(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String line) {
        String[] words = line.strip().split("\\s+");
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            // Azimuths have degrees, minutes and seconds, which nobody asks for here.
            numbers[i] = words[i].matches("-?[0-9.]+") ? Double.parseDouble(words[i]) : Double.NaN;
        }
        return numbers;
    }
}
