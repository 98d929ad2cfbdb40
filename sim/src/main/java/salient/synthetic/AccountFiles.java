package salient.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;
import salient.write.WorkspaceFiles;

/** Writes the accounts of a synthetic campaign, the baseline first, and the table of their sources. */
final class AccountFiles {
    /** The account of the baseline. */
    static final String EVE = "eve";

    private static final String CODER = "coder";
    /** Days after the period by which even the latest report is in print. */
    private static final int PRINT_DAYS = 60;

    private final WorkspaceFiles files;
    private final CampaignFiles names;
    private final DaySpan period;

    AccountFiles(WorkspaceFiles files, CampaignFiles names, DaySpan period) {
        this.files = files;
        this.names = names;
        this.period = period;
    }

    void write(List<Witness> witnesses, Truth truth, List<String> places, long seed) throws IOException {
        sources(witnesses);
        Set<Witness> quoted = new HashSet<>();
        witnesses.forEach(witness -> witness.copying()
                .filter(copying -> copying.manner() == Witness.Manner.NAMED)
                .ifPresent(copying -> quoted.add(copying.of())));
        ClaimsFile claims = new ClaimsFile(truth, period.first(), places, quoted, seed);
        describe(EVE, "Who held what on the eve", CODER, "baseline");
        files.table(names.account(EVE, "claims.csv"), ClaimsFile.COLUMNS, rows -> claims.addEve(CODER, rows));
        for (Witness witness : witnesses) {
            describe(witness.id(), witness.title(), witness.id(), "reports");
            files.table(
                    names.account(witness.id(), "claims.csv"), ClaimsFile.COLUMNS, rows -> claims.addTo(witness, rows));
        }
    }

    private void describe(String account, String title, String source, String kind) throws IOException {
        LocalDate published = period.last().plusDays(PRINT_DAYS);
        files.text(
                names.account(account, "account.yaml"),
                "id: " + account,
                "title: " + title,
                "publisher: Salient",
                "language: en",
                "published: " + published,
                "source: " + source,
                "kind: " + kind);
    }

    private void sources(List<Witness> witnesses) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# truth/sources.csv says how each of them tells of what happens.");
        lines.add("sources:");
        lines.add("  " + CODER
                + ": { name: The coder, kind: coder, camp: independent, reliability: B, reason: Draws the eve. }");
        for (Witness witness : witnesses) {
            lines.add("  " + witness.id() + ": { name: " + witness.title() + ", kind: made-up, camp: "
                    + witness.leaning().camp() + ", reliability: " + witness.reliability()
                    + ", reason: Made up. }");
        }
        files.text(names.sources(), lines.toArray(String[]::new));
    }
}
