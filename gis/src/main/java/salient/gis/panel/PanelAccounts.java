package salient.gis.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.Panel;
import salient.account.Publication;
import salient.account.Source;
import salient.account.SourceId;
import salient.account.StatedSpans;
import salient.account.Statement;
import salient.campaign.CampId;
import salient.gis.intake.Grades;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/** Makes an account of each column of a panel, whose own voice is a source of its own. */
final class PanelAccounts {
    private static final String VOTE = "vote";

    private final StatedPanel panel;
    private final CampaignFiles names;
    private final Optional<String> prefix;
    private final CampId camp;
    private final String from;
    private final List<Statement.State> statements = new ArrayList<>();

    /**
     * @param prefix the id of the account; where there are several columns, what their ids begin with
     * @param camp of their sources
     * @param from the files, in words
     */
    PanelAccounts(StatedPanel panel, CampaignFiles names, Optional<String> prefix, CampId camp, String from) {
        this.panel = panel;
        this.names = names;
        this.prefix = prefix;
        this.camp = camp;
        this.from = from;
    }

    /** The id of the account, and of the source, that is made of {@code column}. */
    String id(String column) {
        String own = PanelHeader.shortName(column);
        return prefix.map(id -> columns().size() == 1 ? id : id + "-" + own).orElse(own);
    }

    /** The id of the scenario that counts votes. */
    String vote() {
        return prefix.map(id -> id + "-" + VOTE).orElseGet(() -> voteOf(panel));
    }

    /** The id of the scenario that counts the votes of {@code panel}; a column may have its usual name. */
    static String voteOf(StatedPanel panel) {
        boolean taken = panel.columns().stream().map(PanelHeader::shortName).anyMatch(VOTE::equals);
        return taken ? VOTE + "-of-columns" : VOTE;
    }

    /** The columns of which accounts are made. */
    List<String> columns() {
        return panel.stating().stream().map(panel.columns()::get).toList();
    }

    /** The sources, by id. */
    Map<SourceId, Source> sources() {
        Map<SourceId, Source> sources = new TreeMap<>();
        for (String column : columns()) {
            SourceId id = new SourceId(id(column));
            sources.put(id, Grades.toFillIn(id, "Column " + column, "panel", camp));
        }
        return sources;
    }

    /** The accounts, in the order of columns. */
    List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        DaySpan period = panel.period().orElseThrow();
        panel.stating().forEach(column -> accounts.add(account(column, period)));
        return accounts;
    }

    private Account account(int column, DaySpan period) {
        String name = panel.columns().get(column);
        AccountId id = new AccountId(id(name));
        SourceId source = new SourceId(id.value());
        LocalDate published = period.last();
        Panel table = new Panel(id, names.account(id.value(), "panel.csv"), source, published);
        return new Account(
                id,
                new Publication(name + " of " + from, "unknown", "und", published, List.of()),
                source,
                "panel",
                Optional.of(period),
                "Imported from " + from + ": column " + name + ".",
                claims(column, table));
    }

    /** A claim for each span, by place and then by day. */
    private List<Claim> claims(int column, Panel table) {
        List<Claim> claims = new ArrayList<>();
        for (StatedPlace place : panel.places()) {
            StatedSpans spans = place.column(column);
            for (int i = 0; i < spans.size(); i++) {
                DaySpan days = new DaySpan(LocalDate.ofEpochDay(spans.from(i)), LocalDate.ofEpochDay(spans.until(i)));
                // Rows begin below a header.
                claims.add(table.claim(place.id(), days, statement(spans.stated(i)), claims.size() + 2, claims.size()));
            }
        }
        return claims;
    }

    private Statement.State statement(int number) {
        while (statements.size() <= number) {
            statements.add(new Statement.State(panel.control(statements.size()), true));
        }
        return statements.get(number);
    }
}
