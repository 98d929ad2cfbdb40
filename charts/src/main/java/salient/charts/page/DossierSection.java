package salient.charts.page;

import java.io.IOException;
import salient.account.Account;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Source;
import salient.wording.PlainDays;

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

    void write(RecordJson json) throws IOException {
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
        json.end().list("claims");
        for (Account account : dossier.accounts()) {
            for (Claim claim : account.claims()) {
                write(json, claim);
            }
        }
        json.end();
    }

    private void write(RecordJson json, Claim claim) throws IOException {
        json.object()
                .text("id", claim.id().local())
                .number("account", numbers.of(claim.id().account()));
        json.number("source", numbers.of(claim.source()));
        json.number("from", numbers.of(claim.valid().first()))
                .number("to", numbers.of(claim.valid().last()));
        if (claim.dating().time().isPresent()) {
            json.text("time", claim.dating().time().get().inWords());
        }
        if (claim.basis() != Basis.BASELINE && !claim.reported().equals(claim.valid())) {
            json.text("reported", PlainDays.full(claim.reported()));
        }
        json.text("says", phrasing.says(claim));
        json.number("credibility", claim.provenance().credibility().grade());
        json.text("locator", claim.provenance().citation().locator());
        if (claim.provenance().citation().fit().isPresent()) {
            json.text("fit", claim.provenance().citation().fit().get().token());
        }
        json.text("note", claim.provenance().note());
        json.end();
    }
}
