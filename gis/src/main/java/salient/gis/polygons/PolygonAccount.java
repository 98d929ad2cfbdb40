package salient.gis.polygons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.Panel;
import salient.account.Publication;
import salient.account.SourceId;
import salient.account.StatedSpans;
import salient.account.Statement;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/** Makes the account of an archive. */
final class PolygonAccount {
    private PolygonAccount() {}

    /**
     * The account {@code id}, whose own voice is a source of the same id.
     *
     * @param what it is, as its title
     * @param period the days of which claims are made
     */
    static Account of(StatedGround ground, String id, CampaignFiles names, String what, DaySpan period) {
        AccountId account = new AccountId(id);
        SourceId source = new SourceId(id);
        LocalDate published = period.last();
        Panel table = new Panel(account, names.account(id, "panel.csv"), source, published);
        List<Statement.State> statements = ground.controls().stream()
                .map(control -> new Statement.State(control, true))
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < ground.places().size(); i++) {
            StatedSpans spans = ground.of(i);
            for (int j = 0; j < spans.size(); j++) {
                Optional<DaySpan> days = new DaySpan(
                                LocalDate.ofEpochDay(spans.from(j)), LocalDate.ofEpochDay(spans.until(j)))
                        .within(period);
                if (days.isPresent()) {
                    // Rows begin below a header.
                    claims.add(table.claim(
                            ground.places().get(i).id(),
                            days.get(),
                            statements.get(spans.stated(j)),
                            claims.size() + 2,
                            claims.size()));
                }
            }
        }
        return new Account(
                account,
                new Publication(what, "unknown", "und", published, List.of()),
                source,
                "panel",
                Optional.of(period),
                what + ": places by the polygons in which they lie.",
                claims);
    }
}
