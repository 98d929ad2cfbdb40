package salient.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/**
 * The least that each file of a campaign may hold: together they are a campaign. Messages show them, or a line of them, where
 * something is missing.
 */
public final class Skeletons {
    private static final String EVE = "eve";

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
        if (file.startsWith("scenarios/") && file.endsWith(".yaml")) {
            return Optional.of(SCENARIO);
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        return switch (name) {
            case "account.yaml" -> Optional.of(account(file, Optional.empty(), Optional.empty()));
            case "sources.yaml" -> Optional.of(sources(Optional.empty()));
            default -> Optional.ofNullable(BY_NAME.get(name));
        };
    }

    /**
     * The least that an {@code account.yaml} may hold.
     *
     * @param file relative to the workspace; its folder names the account
     * @param published the last day of the campaign's period, where that is known
     * @param source one of the campaign's, where there is any
     */
    public static String account(String file, Optional<LocalDate> published, Optional<String> source) {
        String[] path = file.split("/");
        String id = path.length > 1 ? path[path.length - 2] : EVE;
        return """
                id: %s
                title: %s
                publisher: %s
                language: en
                published: %s
                source: %s
                kind: %s
                """.formatted(
                        id,
                        id.equals(EVE) ? "Who held what on the eve" : "What the document is called",
                        id.equals(EVE) ? "The coder" : "Who published it",
                        published.map(LocalDate::toString).orElse("2020-05-14"),
                        source.orElse("coder"),
                        id.equals(EVE) ? "baseline" : "news-article");
    }

    /** The least that a {@code sources.yaml} may hold; {@code camp} is one of the campaign's, where there is any. */
    public static String sources(Optional<String> camp) {
        return """
                sources:
                  coder: { name: The coder, kind: coder, camp: %s, reliability: F }
                """.formatted(camp.orElse("press"));
    }

    /** Files that {@code file} is not there, and shows the {@code least} that it may hold, if that is known. */
    public static void tellMissing(String file, Optional<String> least, Problems problems) {
        problems.error(
                ProblemCode.MISSING_FILE,
                Origin.of(file),
                "the file is not there",
                "add the file " + file
                        + least.map(text -> ", with at least what stands here" + indented(text))
                                .orElse(""));
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
