package salient.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import salient.account.Reliability;
import salient.workspace.CampaignFiles;
import salient.write.WorkspaceFiles;

/** Writes what a synthetic campaign says of itself, and its readings. */
final class CampaignFile {
    private static final String EVERYBODY = "all";
    private static final Set<Reliability> STRICTLY_HEARD = EnumSet.of(Reliability.A, Reliability.B, Reliability.C);

    private final WorkspaceFiles files;
    private final CampaignFiles names;

    CampaignFile(WorkspaceFiles files, CampaignFiles names) {
        this.files = files;
        this.names = names;
    }

    void write(Recipe recipe, List<Witness> witnesses) throws IOException {
        List<String> accounts = new ArrayList<>(List.of(AccountFiles.EVE));
        witnesses.forEach(witness -> accounts.add(witness.id()));
        files.text(
                names.data("campaign.yaml"),
                "id: " + recipe.id(),
                "name: A made-up war of " + recipe.war().days() + " days",
                "period: { from: " + recipe.period().first() + ", to: "
                        + recipe.period().last() + " }",
                "time_zone: UTC",
                "sides:",
                side(Belligerent.BLUE),
                side(Belligerent.ORANGE),
                "camps:",
                "  - { id: monitor, name: Monitor, role: monitor }",
                "  - { id: independent, name: Independent, role: unaligned }",
                "  - { id: blue-camp, name: Blue camp, role: partisan, favours: [blue] }",
                "  - { id: orange-camp, name: Orange camp, role: partisan, favours: [orange] }",
                "default_scenario: " + EVERYBODY,
                "accounts: [" + String.join(", ", accounts) + "]",
                "max_reach_km: 12",
                "attribution: Made up by Salient");
        scenario(
                EVERYBODY,
                "title: Everybody is heard",
                "description: All accounts, by weight and newest word.",
                "accounts: [" + String.join(", ", accounts) + "]",
                "rules: { combine: ranked, believe: none }");
        inheriting(
                "consensus", "Consensus", "Held only where no camp says otherwise.", "rules: { combine: consensus }");
        if (witnesses.stream().anyMatch(witness -> STRICTLY_HEARD.contains(witness.reliability()))) {
            inheriting(
                    "strict",
                    "Strict",
                    "Sources graded A to C, claims graded 1 to 3.",
                    "admit: { reliability: [A, B, C], credibility: [1, 2, 3] }");
        }
        for (Leaning leaning : List.of(Leaning.FOR_BLUE, Leaning.FOR_ORANGE)) {
            if (witnesses.stream().anyMatch(witness -> witness.leaning() == leaning)) {
                Belligerent side = leaning.favours().orElseThrow();
                inheriting(
                        side.id(),
                        "As " + side.title() + " has it",
                        "The " + side.id() + " camp is believed wherever it speaks.",
                        "rules: { believe: " + leaning.camp() + " }");
            }
        }
    }

    private static String side(Belligerent side) {
        return "  - { id: " + side.id() + ", name: " + side.title() + " army, short: " + side.title() + ", opposes: ["
                + side.enemy().id() + "] }";
    }

    private void inheriting(String id, String title, String description, String change) throws IOException {
        scenario(id, "title: " + title, "description: " + description, "inherits: " + EVERYBODY, change);
    }

    private void scenario(String id, String... lines) throws IOException {
        files.text(names.scenario(id), lines);
    }
}
