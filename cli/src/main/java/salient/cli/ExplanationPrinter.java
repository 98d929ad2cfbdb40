package salient.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import salient.account.Claim;
import salient.account.Dossier;
import salient.gis.provenance.ExplainedFinding;
import salient.gis.provenance.FindingJson;
import salient.gis.provenance.ProvDocument;
import salient.run.ClaimsLedger;
import salient.table.Listing;
import salient.telling.Testimony;
import salient.wording.Wording;

/** Prints why a finding is what it is for other programs. */
final class ExplanationPrinter {
    /** PROV-JSON. */
    static final String PROV = "prov";

    private final ExplainedFinding explained;
    private final PrintWriter out;

    ExplanationPrinter(ExplainedFinding explained, PrintWriter out) {
        this.explained = explained;
        this.out = out;
    }

    /** In {@code format}: the whole as json or prov; the claims of the case as csv. */
    void print(String format) throws IOException {
        switch (format) {
            case FormatOption.JSON -> new FindingJson(explained).write(out);
            case PROV -> new ProvDocument(explained).write(out);
            default -> listing().writeCsv(out);
        }
        out.flush();
    }

    private Listing listing() {
        return explained
                .modelled()
                .map(modelled -> ClaimsLedger.weighed(lines(), modelled))
                .orElseGet(() -> ClaimsLedger.of(lines()));
    }

    private List<ClaimsLedger.Line> lines() {
        Dossier dossier = explained.dossier();
        Wording wording = new Wording(dossier);
        List<ClaimsLedger.Line> lines = new ArrayList<>();
        for (Testimony testimony : explained.made().testimonies()) {
            Claim claim = dossier.claim(testimony.claim());
            testimony
                    .verdict()
                    .ifPresent(verdict -> lines.add(
                            new ClaimsLedger.Line(claim, dossier.campOf(claim).id(), verdict, wording.says(claim))));
        }
        return lines;
    }
}
