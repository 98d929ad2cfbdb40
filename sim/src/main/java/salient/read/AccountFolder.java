package salient.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.problem.ProblemCode;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.Table;

/**
 * The files of one account. They are opened and the ids of all claims are noted first, so that claims of other accounts
 * can refer to them; the claims are made afterwards.
 */
final class AccountFolder {
    private final FoundFolder found;
    private final Optional<Table> claims;
    private final Map<ClaimId, Row> rows;
    private final PanelTable panel;
    private final Optional<FootnotesTable> footnotes;

    private AccountFolder(
            FoundFolder found,
            Optional<Table> claims,
            Map<ClaimId, Row> rows,
            PanelTable panel,
            Optional<FootnotesTable> footnotes) {
        this.found = found;
        this.claims = claims;
        this.rows = rows;
        this.panel = panel;
        this.footnotes = footnotes;
    }

    /** Opens what {@code found} has, and adds the ids of its claims to the names of them. */
    static AccountFolder open(FoundFolder found, Known known) {
        FilesRead files = found.files();
        Names<ClaimId> own = found.names();
        Optional<Table> claims = found.claims().flatMap(file -> files.read(file, ClaimsTable.COLUMNS));
        if (claims.isPresent() ? !claims.get().whole("id") : found.hasClaims()) {
            own.open();
        }
        Optional<FootnotesTable> footnotes = found.footnotes()
                .flatMap(file -> files.read(file, FootnotesTable.COLUMNS))
                .map(FootnotesTable::new);
        Map<ClaimId, Row> rows = new LinkedHashMap<>();
        claims.ifPresent(table -> register(table, found.id(), own, rows));
        PanelTable panel = new PanelTable(found, known, rows.keySet());
        panel.read();
        return new AccountFolder(found, claims, rows, panel, footnotes);
    }

    private static void register(Table table, AccountId id, Names<ClaimId> own, Map<ClaimId, Row> rows) {
        table.misshapen().forEach(row -> own.tolerate(row.text("id")));
        for (Row row : table.rows()) {
            Optional<Field> field = row.required("id");
            Optional<String> local = field.flatMap(Field::id);
            if (local.isEmpty()) {
                field.ifPresent(f -> own.tolerate(f.text()));
                continue;
            }
            ClaimId claim = new ClaimId(id, local.get());
            Row first = rows.putIfAbsent(claim, row);
            if (first == null) {
                own.add(local.get(), claim);
            } else {
                field.get()
                        .error(
                                ProblemCode.DUPLICATE_ID,
                                "claim \"" + local.get() + "\" is also in line " + first.line(),
                                "give each claim an id of its own in " + table.name());
            }
        }
    }

    /** The account with its claims, all of them checked; empty if any file of it has errors. */
    Optional<Account> read(Known known, ClaimNames names) {
        List<Claim> made = new ArrayList<>();
        ClaimsTable reader = new ClaimsTable(found.id(), found.yaml(), known, names, footnotes);
        claims.ifPresent(table -> table.rows().forEach(row -> reader.claim(row).ifPresent(made::add)));
        made.addAll(panel.claims(made.size()));
        ReportDates.check(made, found.yaml(), found.files().problems());
        return found.yaml().with(made);
    }

    /** Checks what its footnotes were coded as. */
    void checkFootnotes(ClaimNames names, Names<String> casualties, Names<String> incidents) {
        footnotes.ifPresent(table -> table.check(id(), names, casualties, incidents));
    }

    AccountId id() {
        return found.id();
    }

    /** The row of the claim {@code claim}, if it has one. */
    Optional<Row> row(ClaimId claim) {
        return Optional.ofNullable(rows.get(claim));
    }
}
