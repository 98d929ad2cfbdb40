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
import salient.problem.Problems;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.Table;
import salient.workspace.CampaignFiles;

/**
 * The files of one account. They are opened and the ids of all claims are noted first, so that claims of other accounts
 * can refer to them; the claims are made afterwards.
 */
final class AccountFolder {
    private final AccountId id;
    private final Problems problems;
    private final AccountYaml yaml;
    private final Optional<Table> claims;
    private final Map<ClaimId, Row> rows;
    private final PanelTable panel;
    private final Optional<FootnotesTable> footnotes;

    private AccountFolder(
            AccountId id,
            Problems problems,
            AccountYaml yaml,
            Optional<Table> claims,
            Map<ClaimId, Row> rows,
            PanelTable panel,
            Optional<FootnotesTable> footnotes) {
        this.id = id;
        this.problems = problems;
        this.yaml = yaml;
        this.claims = claims;
        this.rows = rows;
        this.panel = panel;
        this.footnotes = footnotes;
    }

    /** Opens the files of {@code id} and adds the ids of its claims to {@code names}. */
    static AccountFolder open(AccountId id, FilesRead files, CampaignFiles campaign, Known known, ClaimNames names) {
        Problems problems = files.problems();
        AccountYaml yaml = files.yaml(campaign.account(id.value(), "account.yaml"))
                .map(top -> AccountYaml.read(id, top, known.sources()))
                .orElse(AccountYaml.UNREADABLE);
        String claimsFile = campaign.account(id.value(), "claims.csv");
        Names<ClaimId> own = names.of(id, claimsFile);
        Optional<Table> claims = files.table(claimsFile, ClaimsTable.COLUMNS);
        boolean listed = claims.isPresent() || !files.has(claimsFile);
        if (!listed || claims.filter(table -> !table.whole("id")).isPresent()) {
            own.open();
        }
        Optional<FootnotesTable> footnotes = files.table(
                        campaign.account(id.value(), "footnotes.csv"), FootnotesTable.COLUMNS)
                .map(FootnotesTable::new);
        Map<ClaimId, Row> rows = new LinkedHashMap<>();
        claims.ifPresent(table -> register(table, id, own, rows));
        String panelFile = campaign.account(id.value(), "panel.csv");
        PanelTable panel = new PanelTable(panelFile, id, yaml, known, rows.keySet(), own, files);
        panel.read();
        return new AccountFolder(id, problems, yaml, claims, rows, panel, footnotes);
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
        ClaimsTable reader = new ClaimsTable(id, yaml, known, names, footnotes);
        claims.ifPresent(table -> table.rows().forEach(row -> reader.claim(row).ifPresent(made::add)));
        made.addAll(panel.claims(made.size()));
        ReportDates.check(made, yaml, problems);
        return yaml.with(made);
    }

    /** Checks what its footnotes were coded as. */
    void checkFootnotes(ClaimNames names, Names<String> casualties, Names<String> incidents) {
        footnotes.ifPresent(table -> table.check(id, names, casualties, incidents));
    }

    AccountId id() {
        return id;
    }

    /** The row of the claim {@code claim}, if it has one. */
    Optional<Row> row(ClaimId claim) {
        return Optional.ofNullable(rows.get(claim));
    }
}
