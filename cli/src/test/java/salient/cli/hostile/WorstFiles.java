package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The worst that could stand in place of a whole file. */
final class WorstFiles {
    private static final int DEEP = 100_000;

    private WorstFiles() {}

    /** One of them, for a file that is called {@code name} and holds {@code file}. */
    static byte[] any(String name, byte[] file, Random chance) {
        String text = new String(file, UTF_8);
        if (name.endsWith("manifest.json") && chance.nextInt(3) > 0) {
            return bytes(WorstManifests.any(text, chance));
        }
        if (name.endsWith(".xlsx") || name.endsWith(".ods")) {
            return chance.nextInt(5) > 0 ? WorstWorkbooks.any(file, chance) : WorstArchives.any(chance);
        }
        if (name.endsWith(".geojson")) {
            return bytes(geoJson(chance));
        }
        if (name.endsWith(".json")) {
            return bytes(json(text, chance));
        }
        if (name.endsWith(".yaml")) {
            return bytes(yaml(text, chance));
        }
        if (name.endsWith(".lua")) {
            return bytes(lua(text, chance));
        }
        if (name.endsWith(".csv")) {
            return bytes(table(text, chance));
        }
        if (name.endsWith(".zip")) {
            return WorstArchives.any(chance);
        }
        if (name.endsWith(".gz")) {
            return WorstArchives.anyGzip(chance);
        }
        return bytes(anyText(chance));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String anyText(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> "";
            case 1 -> "\u0000".repeat(1_000_000);
            case 2 -> "x".repeat(3_000_000);
            case 3 -> "\n".repeat(500_000);
            case 4 -> "\u202e\u2066".repeat(10_000);
            default -> new String(randomBytes(chance), ISO_8859_1);
        };
    }

    private static byte[] randomBytes(Random chance) {
        byte[] bytes = new byte[chance.nextInt(100_000)];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static String yaml(String text, Random chance) {
        String key = firstKey(text);
        return switch (chance.nextInt(10)) {
            case 0 -> aliasBomb(key);
            case 1 ->
                key
                        + ": !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"file:///\"]]]]\n";
            case 2 -> key + ": !!python/object/apply:os.system [\"touch salientmark\"]\n";
            case 3 -> key + ": " + "[".repeat(DEEP);
            case 4 -> "- ".repeat(DEEP);
            case 5 -> "{a: ".repeat(DEEP);
            case 6 -> key + ": &x [*x]\n" + text;
            case 7 -> text + "---\n" + text;
            case 8 -> text + "? " + "{? ".repeat(5_000);
            default -> anyText(chance);
        };
    }

    private static String firstKey(String text) {
        int colon = text.indexOf(':');
        return colon > 0 ? text.substring(0, colon).strip() : "title";
    }

    private static String aliasBomb(String key) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String before = "*a" + (i - 1);
            bomb.append('a').append(i).append(": &a").append(i).append(" [");
            bomb.append((before + ", ").repeat(9)).append(before).append("]\n");
        }
        return bomb.append(key).append(": *a19\n").toString();
    }

    private static String json(String text, Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> "[".repeat(DEEP);
            case 1 -> "{\"a\":".repeat(DEEP);
            case 2 -> text.replaceAll("[0-9]+(\\.[0-9]+)?", "1e999999999");
            case 3 -> text.replaceAll("[0-9]+(\\.[0-9]+)?", "9".repeat(5_000));
            case 4 -> text.replaceFirst("\\{", "{\"" + "k".repeat(2_000_000) + "\": 1, ");
            default -> anyText(chance);
        };
    }

    private static String lua(String text, Random chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> "return " + "{".repeat(DEEP);
            case 1 -> "return { marks = { " + "mark(".repeat(DEEP);
            case 2 -> "--[[" + text;
            case 3 -> text + "os.execute('touch salientmark')";
            case 4 -> "while true do end\n" + text;
            case 5 -> "return { marks = { { lat = [" + "=".repeat(DEEP) + "[";
            case 6 -> text.replace("label = \"", "label = \"" + "\\".repeat(50_001));
            default -> anyText(chance);
        };
    }

    private static String table(String text, Random chance) {
        int header = Math.max(0, text.indexOf('\n'));
        return switch (chance.nextInt(9)) {
            case 0 -> text + ",".repeat(2_000_000);
            case 1 -> text + "\"" + "x".repeat(3_000_000);
            case 2 -> "x,".repeat(300_000) + "\n" + text;
            case 3 -> text.substring(0, header) + "\n" + "\n".repeat(300_000);
            case 4 -> text.substring(0, header) + "\n" + "x\n".repeat(100_000);
            case 5 -> "\"" + text;
            case 6 -> text.substring(0, header) + "," + text;
            case 7 -> text + text.substring(header).repeat(500);
            default -> anyText(chance);
        };
    }

    private static String geoJson(Random chance) {
        return switch (chance.nextInt(12)) {
            case 0 -> feature("Polygon", "[" + ring(100_000, 0.2, 1) + "]");
            case 1 -> feature("Polygon", "[" + ring(100_001, 0.2, 50_000) + "]");
            case 2 -> feature("Polygon", "[" + ring(1_001, 0.2, 500) + "]");
            case 3 -> feature("Polygon", "[" + ring(7, 0.2, 3) + "]");
            case 4 -> feature("Polygon", "[" + manyRings(3_000) + "]");
            case 5 ->
                feature(
                        "MultiPolygon",
                        "[" + ("[" + ring(40, 0.2, 1) + "],").repeat(500) + "[" + ring(40, 0.2, 1) + "]]");
            case 6 -> feature("Polygon", "[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]");
            case 7 -> feature("Polygon", "[[[1e400,50],[NaN,51],[-1e400,50],[1e400,50]]]");
            case 8 -> feature("Polygon", "[[[10,50],[10,50],[10,50],[10,50]]]");
            case 9 -> "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(DEEP);
            case 10 ->
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + (feature("Polygon", "[" + ring(5, 0.1, 1) + "]") + ",").repeat(5_000) + "null]}";
            default -> json("{}", chance);
        };
    }

    private static String feature(String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"side\":\"Red\",\"theatre\":true,\"name\":\"Here\",\"geonameid\":461727},"
                + "\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}";
    }

    /** A ring of {@code points} about the middle of the toy campaign; with a step other than 1 it crosses itself. */
    private static String ring(int points, double radius, int step) {
        return IntStream.rangeClosed(0, points)
                .mapToObj(i -> 2 * Math.PI * ((long) i * step % points) / points)
                .map(angle -> "[" + (10.15 + radius * Math.cos(angle)) + "," + (50.15 + radius * Math.sin(angle)) + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String manyRings(int rings) {
        return IntStream.range(0, rings)
                .mapToObj(i -> ring(5, 0.2 * (rings - i) / rings, 1))
                .collect(Collectors.joining(","));
    }
}
