package salient.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salient.cli.Pages;

/** A campaign that has only what it must: three sides, two places, one account, and nothing that may be left out. */
final class Bare {
    static final String LONG_NAME = "قوات الدفاع الشعبي في المنطقة الشمالية الشرقية";

    private static final String HEADER =
            "id,source,date,date_to,time,after,reported,reported_to,place,part,kind,actor,against,control,answers,basis,"
                    + "credibility,locator,cited,citation_fit,origin,note\n";
    private static final String GROUND =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":%s,"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%2$s,%3$s],[%4$s,%3$s],[%4$s,%5$s],[%2$s,%5$s],"
                    + "[%2$s,%3$s]]]}}]}";

    private Bare() {}

    /** The page of a campaign over these days, with {@code claims}: a date, a place and a side that took it. */
    static Path page(Path folder, String first, String last, String... claims) throws IOException {
        write(folder, "data/bare/campaign.yaml", """
                id: bare
                name: Bare
                period: { from: %s, to: %s }
                time_zone: Asia/Damascus
                sides:
                  - { id: red, name: Red, short: Red, opposes: [blue, green] }
                  - { id: blue, name: Blue, short: Blue, opposes: [red, green] }
                  - { id: green, name: "%s", short: الدفاع, opposes: [red, blue] }
                camps:
                  - { id: press, name: Press, role: unaligned, favours: [] }
                default_scenario: plain
                accounts: [news]
                max_reach_km: 8
                """.formatted(first, last, LONG_NAME));
        write(folder, "data/bare/places.csv", """
                id,name,name_ar,aliases,kind,region,cell,lat,lon,elevation_m,location_accuracy,location_error_m,identification,source,note
                east,East,東村,,village,,yes,50.1,10.2,,exact,,certain,made,
                west,West,,,village,,yes,50.1,10.1,,exact,,certain,made,
                """);
        write(folder, "data/bare/theatre.geojson", GROUND.formatted("{\"name\":\"Area\"}", 10.0, 50.0, 10.4, 50.4));
        write(
                folder,
                "data/bare/land.geojson",
                GROUND.formatted("{\"name\":\"Home\",\"theatre\":true}", 9.8, 49.8, 10.6, 50.6));
        write(folder, "seeds/bare/sources.yaml", """
                sources:
                  press: { name: The press, kind: media, camp: press, reliability: C, reason: made up }
                """);
        write(folder, "seeds/bare/news/account.yaml", """
                id: news
                title: News
                publisher: Nobody
                language: en
                published: %s
                source: press
                kind: news-article
                """.formatted(last));
        StringBuilder rows = new StringBuilder(HEADER);
        for (String claim : claims) {
            String[] said = claim.split(" ");
            rows.append("c%d,press,%s,,,,,,%s,,capture,%s,,,,explicit,3,,,,,\n"
                    .formatted(rows.length(), said[0], said[1], said[2]));
        }
        write(folder, "seeds/bare/news/claims.csv", rows.toString());
        write(folder, "scenarios/bare/plain.yaml", "title: Plain reading\naccounts: [news]\n");
        write(folder, "scenarios/bare/slow.yaml", "title: Slow reading\naccounts: [news]\nrules: { fresh_days: 3 }\n");
        return Browsing.written("bare-" + first + "-" + last + ".html", Pages.ofAllReadings(folder, "bare"));
    }

    /** The page of the same campaign, whose two places have one name. */
    static Path ofNamesakes(Path folder) throws IOException {
        page(folder, "2022-05-01", "2022-05-20", "2022-05-03 east green");
        Path places = folder.resolve("data/bare/places.csv");
        Files.writeString(
                places, Files.readString(places).replace(",East,東村", ",Twin,").replace(",West,", ",Twin,"));
        return Browsing.written("bare-namesakes.html", Pages.ofAllReadings(folder, "bare"));
    }

    /** The page of the same campaign with {@code count} sides, each of which takes a place on a day of its own. */
    static Path ofManySides(Path folder, int count) throws IOException {
        List<String> ids = IntStream.range(0, count).mapToObj(i -> "s" + i).toList();
        page(folder, "2021-05-01", "2021-06-30", "2021-05-01 east green");
        Path campaign = folder.resolve("data/bare/campaign.yaml");
        StringBuilder sides = new StringBuilder("sides:\n");
        StringBuilder claims = new StringBuilder(HEADER);
        for (String id : ids) {
            String others = ids.stream().filter(each -> !each.equals(id)).collect(Collectors.joining(", "));
            sides.append("  - { id: %s, name: \"Armed forces of side %s\", short: Side %s, opposes: [%s] }\n"
                    .formatted(id, id, id, others));
            claims.append("c%s,press,2021-05-%02d,,,,,,east,,capture,%s,,,,explicit,3,,,,,\n"
                    .formatted(id, ids.indexOf(id) + 1, id));
        }
        String text = Files.readString(campaign).replaceFirst("(?s)sides:.*?(?=camps:)", sides.toString());
        Files.writeString(campaign, text);
        Files.writeString(folder.resolve("seeds/bare/news/claims.csv"), claims);
        return Browsing.written("bare-" + count + "-sides.html", Pages.ofAllReadings(folder, "bare"));
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
