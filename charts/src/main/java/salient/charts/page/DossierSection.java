package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import salient.account.Account;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Source;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.time.DaySpan;
import salient.wording.PlainDays;

/** Everything that was said, by whom and where: sources, accounts and every claim, whoever believes it. */
final class DossierSection {
    private final Dossier dossier;
    private final DaySpan days;
    private final Numbers numbers;
    private final Phrasing phrasing;

    DossierSection(Dossier dossier, DaySpan days, Numbers numbers, Phrasing phrasing) {
        this.dossier = dossier;
        this.days = days;
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
        json.number("source", numbers.of(claim.source())).number("place", numbers.of(claim.place()));
        json.text("part", claim.part().token());
        json.number("from", day(claim.valid().first()))
                .number("to", day(claim.valid().last()));
        if (claim.dating().time().isPresent()) {
            json.text("time", claim.dating().time().get().inWords());
        }
        if (claim.basis() != Basis.BASELINE && !claim.reported().equals(claim.valid())) {
            json.text("reported", PlainDays.full(claim.reported()));
        }
        json.text("kind", claim.kind().token()).text("says", phrasing.says(claim));
        json.numbers("actors", numbers.ofSides(actors(claim)));
        json.text("basis", claim.basis().token());
        json.number("credibility", claim.provenance().credibility().grade());
        json.text("locator", claim.provenance().citation().locator());
        json.text("cited", String.join(", ", claim.provenance().citation().cited()));
        if (claim.provenance().citation().fit().isPresent()) {
            json.text("fit", claim.provenance().citation().fit().get().token());
        }
        json.text("note", claim.provenance().note());
        List<ClaimId> answered = answered(claim);
        if (!answered.isEmpty()) {
            json.numbers("answers", numbers.ofClaims(answered));
        }
        json.end();
    }

    /** Who did it: of an attack that was beaten off, the side it was beaten off from. */
    private static Set<SideId> actors(Claim claim) {
        return claim.kind() == Kind.REPEL && claim.statement() instanceof Statement.Act act
                ? act.against()
                : claim.statement().actors();
    }

    private static List<ClaimId> answered(Claim claim) {
        return claim.statement() instanceof Statement.Answer answer ? answer.answered() : List.of();
    }

    private long day(LocalDate date) {
        return ChronoUnit.DAYS.between(days.first(), date);
    }
}
