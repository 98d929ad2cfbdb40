package salient.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The least that each file of a campaign may hold: together they are a campaign. Messages show them, or a line of them, where
 * something is missing.
 */
public final class Skeletons {
    private static final String SCENARIO = """
            title: All accounts
            accounts: [eve]
            """;

    private static final Map<String, String> BY_NAME = Map.of(
            "campaign.yaml",
            """
            id: hill
            name: The battle for the hill
            period: { from: 2020-05-01, to: 2020-05-14 }
            time_zone: Europe/Athens
            sides: [{ id: red, name: Red army, short: Red, opposes: [blue] }, { id: blue, name: Blue army, short: Blue, opposes: [red] }]
            camps: [{ id: press, name: Press, role: unaligned }]
            default_scenario: all
            accounts: [eve]
            """,
            "places.csv",
            """
            id,name,kind,cell,lat,lon,location_accuracy,identification
            alder,Alder,village,yes,50.10,10.10,exact,certain
            """,
            "theatre.geojson",
            """
            { "type": "Feature", "properties": {}, "geometry": { "type": "Polygon",
              "coordinates": [[[10.0, 50.0], [10.4, 50.0], [10.4, 50.4], [10.0, 50.4], [10.0, 50.0]]] } }
            """,
            "land.geojson",
            """
            { "type": "Feature", "properties": { "theatre": true }, "geometry": { "type": "Polygon",
              "coordinates": [[[10.0, 50.0], [10.4, 50.0], [10.4, 50.4], [10.0, 50.4], [10.0, 50.0]]] } }
            """,
            "sources.yaml",
            """
            sources:
              coder: { name: The coder, kind: coder, camp: press, reliability: F }
            """,
            "account.yaml",
            """
            id: eve
            title: Who held what on the eve
            publisher: The coder
            language: en
            published: 2020-05-14
            source: coder
            kind: baseline
            """,
            "claims.csv",
            """
            id,source,date,place,kind,actor,control,basis,credibility
            alder-red,coder,2020-05-01,alder,state,red,held,baseline,2
            """,
            "panel.csv",
            """
            place,from,control,sides
            alder,2020-05-08,held,blue
            """);

    private Skeletons() {}

    /** The least that {@code file}, relative to the workspace, may hold, lines ended by LF; empty if nothing reads it. */
    public static Optional<String> of(String file) {
        return file.startsWith("scenarios/") && file.endsWith(".yaml")
                ? Optional.of(SCENARIO)
                : Optional.ofNullable(BY_NAME.get(file.substring(file.lastIndexOf('/') + 1)));
    }

    /** What tells the whole of it, to follow a sentence that names {@code file}; nothing if nothing reads it. */
    static String shown(String file) {
        return of(file).map(text -> ", with at least what stands here" + indented(text))
                .orElse("");
    }

    /** What tells its header and a row, to follow a sentence that names the table {@code file}. */
    static String header(String file) {
        return of(file).map(text -> "; what must be there, with a row of it" + indented(text))
                .orElse("");
    }

    /** What tells the line of {@code key}, to follow a sentence that names {@code file}; nothing if none is needed. */
    static String key(String file, String key) {
        Pattern inList = Pattern.compile(
                "(?:^|[{ ])(" + Pattern.quote(key) + ": (?:\\[.*\\]|\\{[^}]*\\}|[^,}\\n]+))", Pattern.MULTILINE);
        Optional<String> line = of(file).flatMap(text -> first(inList.matcher(text)));
        return line.map(found -> ", as in " + found).orElse("");
    }

    private static Optional<String> first(Matcher found) {
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private static String indented(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append("\n        ").append(line));
        return lines.toString();
    }
}
