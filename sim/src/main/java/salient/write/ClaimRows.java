package salient.write;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import salient.account.Account;
import salient.account.Citation;
import salient.account.CitationFit;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.DayTime;
import salient.account.Provenance;
import salient.account.Statement;
import salient.table.Cell;
import salient.table.Rows;
import salient.time.DaySpan;

/** The rows of the {@code claims.csv} of one account. */
final class ClaimRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "source",
            "date",
            "date_to",
            "time",
            "after",
            "reported",
            "reported_to",
            "place",
            "part",
            "kind",
            "actor",
            "against",
            "control",
            "answers",
            "basis",
            "credibility",
            "locator",
            "cited",
            "citation_fit",
            "origin",
            "note");

    private final Account account;
    private final ZoneId zone;

    /** @param zone the local time of the campaign */
    ClaimRows(Account account, ZoneId zone) {
        this.account = account;
        this.zone = zone;
    }

    void add(List<Claim> claims, Rows rows) throws IOException {
        for (Claim claim : claims) {
            add(claim, rows);
        }
    }

    private void add(Claim claim, Rows rows) throws IOException {
        WrittenTime when = WrittenTime.of(claim.valid(), claim.dating().time().map(DayTime::stated), zone);
        Said said = Said.of(claim.statement());
        Provenance provenance = claim.provenance();
        Citation citation = provenance.citation();
        boolean onPublication =
                claim.reported().equals(DaySpan.ofDay(account.publication().published()));
        rows.add(
                Cell.text(claim.id().local()),
                Cell.of(claim.source()),
                Cell.date(when.days().first()),
                last(when.days()),
                Cell.text(when.time()),
                Cell.list(claim.dating().after().stream().map(ClaimId::local).toList()),
                onPublication ? Cell.EMPTY : Cell.date(claim.reported().first()),
                onPublication ? Cell.EMPTY : last(claim.reported()),
                Cell.of(claim.place()),
                Cell.text(claim.part().token()),
                Cell.text(claim.kind().token()),
                Cell.list(claim.statement().actors()),
                Cell.list(said.against()),
                Cell.text(said.control()),
                Cell.list(said.answered().stream().map(this::written).toList()),
                Cell.text(provenance.basis().token()),
                Cell.count(provenance.credibility().grade()),
                Cell.text(citation.locator()),
                Cell.list(citation.cited()),
                Cell.of(citation.fit().map(CitationFit::token)),
                Cell.text(provenance.origin()),
                Cell.text(provenance.note()));
    }

    private static Cell last(DaySpan days) {
        return days.days() == 1 ? Cell.EMPTY : Cell.date(days.last());
    }

    private String written(ClaimId claim) {
        return claim.account().equals(account.id()) ? claim.local() : claim.toString();
    }

    /** What the columns of a statement hold beside its kind and its actors. */
    private record Said(Collection<?> against, String control, List<ClaimId> answered) {
        static Said of(Statement statement) {
            if (statement instanceof Statement.Act act) {
                return new Said(
                        act.against(), act.detail().map(Statement.Detail::token).orElse(""), List.of());
            }
            if (statement instanceof Statement.State state) {
                return new Said(List.of(), state.control().token(), List.of());
            }
            if (statement instanceof Statement.Answer answer) {
                return new Said(List.of(), "", answer.answered());
            }
            return new Said(List.of(), "", List.of());
        }
    }
}
