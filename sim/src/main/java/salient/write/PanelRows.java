package salient.write;

import java.io.IOException;
import java.util.List;
import salient.account.Account;
import salient.account.Claim;
import salient.account.Panel;
import salient.account.Statement;
import salient.table.Cell;
import salient.table.Rows;

/** The rows of the {@code panel.csv} of one account: a row for each claim that speaks throughout its days. */
final class PanelRows {
    static final List<String> COLUMNS = List.of("place", "from", "until", "control", "sides");

    private final Account account;
    private final Panel panel;

    /** @param file the table, relative to the workspace */
    PanelRows(Account account, String file) {
        this.account = account;
        this.panel = new Panel(
                account.id(), file, account.source(), account.publication().published());
    }

    void add(Rows rows) throws IOException {
        for (Claim claim : account.claims()) {
            if (claim.throughout() && claim.statement() instanceof Statement.State state) {
                check(claim, state);
                rows.add(
                        Cell.of(claim.place()),
                        Cell.date(claim.valid().from()),
                        Cell.date(claim.valid().until()),
                        Cell.text(state.control().token()),
                        Cell.list(state.control().sides()));
            }
        }
    }

    /** A row of a panel has room for a place, days and control: the rest of its claim follows from the account. */
    private void check(Claim claim, Statement.State state) {
        int line = claim.provenance().row().line();
        int ordinal = claim.provenance().row().ordinal();
        Claim stated = panel.claim(claim.place(), claim.valid(), state, line, ordinal);
        if (!claim.equals(stated)) {
            throw new IllegalArgumentException("no row of a panel states " + claim + " but " + stated);
        }
    }
}
