package salient.charts.page;

import java.io.IOException;
import salient.account.Account;
import salient.account.Dossier;
import salient.account.Source;

/** Everything that was said, by whom and where: sources, accounts and every claim, whoever believes it. */
final class DossierSection {
    private final Dossier dossier;
    private final Numbers numbers;
    private final Phrasing phrasing;

    DossierSection(Dossier dossier, Numbers numbers, Phrasing phrasing) {
        this.dossier = dossier;
        this.numbers = numbers;
        this.phrasing = phrasing;
    }

    /** Writes sources and accounts to the record, and claims to the evidence. */
    void write(RecordJson json, RecordJson evidence) throws IOException {
        json.list("sources");
        for (Source source : dossier.sources().values()) {
            json.object().text("id", source.id().value()).text("name", source.name());
            json.text("camp", source.camp().value())
                    .text("grade", source.reliability().name());
            json.text("why", source.reason()).end();
        }
        json.end().list("accounts");
        for (Account account : dossier.accounts()) {
            json.object().text("id", account.id().value()).text("title", account.title());
            json.text("publisher", account.publication().publisher())
                    .text("language", account.publication().language());
            json.text("published", account.publication().published().toString());
            if (!account.publication().addresses().isEmpty()) {
                json.texts("addresses", account.publication().addresses());
            }
            json.end();
        }
        json.end();
        ClaimColumns claims = new ClaimColumns(numbers, phrasing);
        dossier.accounts().forEach(account -> account.claims().forEach(claims::add));
        claims.write(evidence);
    }
}
