package salient.cli.hostile;

import java.nio.file.Path;
import java.util.List;
import salient.testkit.ToyWorkspace;

/** The toy campaign, a figure and a plan with markup, formulas and expressions wherever somebody may write what they like. */
final class LiveCampaign {
    private static final String CAMPAIGN = "data/toy/campaign.yaml";
    private static final String PLACES = "data/toy/places.csv";
    private static final String CLAIMS = "seeds/toy/gazette/claims.csv";
    private static final String SOURCES = "seeds/toy/sources.yaml";

    private final ToyWorkspace toy;
    private int next;

    /** @param first which value comes first; the others follow in their order, round about */
    private LiveCampaign(Path folder, int first) {
        this.toy = ToyWorkspace.in(folder);
        this.next = first;
    }

    /** Writes it into {@code folder}. */
    static void in(Path folder, int first) {
        LiveCampaign live = new LiveCampaign(folder, first);
        live.yaml(CAMPAIGN, "The toy valley, 2020");
        live.yaml(CAMPAIGN, "Red army");
        live.yaml(CAMPAIGN, "short: Blue", "Blue");
        live.yaml(CAMPAIGN, "name: Press", "Press");
        live.yaml(CAMPAIGN, "\"Drawn by hand\"", "\"Drawn by hand\"");
        live.table(PLACES, "alder,Alder,", "Alder");
        live.table(PLACES, "birch,Birch,,", "Birch");
        live.table(PLACES, "Old Alder;Alderton", "Old Alder;Alderton");
        live.table(PLACES, "cedar-hill,Cedar hill", "Cedar hill");
        live.table(PLACES, "\"A town, the only one\"", "\"A town, the only one\"");
        live.table(PLACES, "certain,map,", "map");
        live.table(CLAIMS, "page 1,1,match,,", "page 1");
        live.table(CLAIMS, "\"Taken, it is said\"", "\"Taken, it is said\"");
        live.table(CLAIMS, "page 2,2,mismatch", "page 2");
        live.table(CLAIMS, "page 3,,,,", "page 3");
        live.yaml("seeds/toy/gazette/account.yaml", "title: The Gazette, May 2020", "The Gazette, May 2020");
        live.yaml("seeds/toy/gazette/account.yaml", "publisher: The Gazette", "The Gazette");
        live.yaml("seeds/toy/eve/account.yaml", "Made up.");
        live.yaml(SOURCES, "Valley Observer");
        live.yaml(SOURCES, "Counts both sides.");
        live.yaml(SOURCES, "Red radio");
        live.yaml(SOURCES, "name: The Gazette", "The Gazette");
        live.yaml("scenarios/toy/plain.yaml", "Plain reading");
        live.yaml("scenarios/toy/late.yaml", "As known in early May, without the worst");
        live.yaml("scenarios/toy/late.yaml", "Builds on the plain reading.");
        live.table("data/toy/casualties.csv", "no,no,c-all,page 2", "page 2");
        live.table("data/toy/incidents.csv", "visit,,3,page 2", "page 2");
        live.yaml("data/toy/land.geojson", "\"Abroad\"", "\"Abroad\"");
        live.yaml("data/toy/theatre.geojson", "\"Valley\"", "\"Valley\"");
        live.toy.write("figure.yaml", """
                title: %s
                kind: map
                scenario: plain
                date: 2020-05-05
                width_mm: 120
                dpi: 72
                caption: file
                formats: [svg, pdf]
                note: %s
                """.formatted(live.quoted(), live.quoted()));
        live.toy.write("plan.yaml", """
                title: %s
                campaigns: { toy: [plain] }
                sweeps:
                  - { name: days, options: { dispute_days: [1, 5] } }
                  - { name: game, shares: sources }
                  - { name: histories, options: { combine: [posterior] }, members: 20 }
                """.formatted(live.quoted()));
    }

    private String value() {
        List<String> all = NastyValues.LIVE;
        // Told apart, since names must be; what is at the beginning stays there.
        return all.get(next % all.size()) + " " + next++;
    }

    private String quoted() {
        return "\"" + value().replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    private void yaml(String file, String then) {
        yaml(file, then, then);
    }

    /** Exchanges {@code then}, which stands within {@code around}. */
    private void yaml(String file, String around, String then) {
        toy.replace(file, around, around.replace(then, quoted()));
    }

    private void table(String file, String around, String then) {
        toy.replace(file, around, around.replace(then, "\"" + value().replace("\"", "\"\"") + "\""));
    }
}
