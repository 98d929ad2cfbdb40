package salient.gis.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import salient.gis.workbook.ReadSheet.ReadRow;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** The rows of a sheet by the accounts that they say they are of. */
final class RowsByAccount {
    private static final int MOST_NAMED = 20;

    private final Map<String, List<ReadRow>> rows = new LinkedHashMap<>();
    private final Problems problems;
    private int faults;

    /** @param accounts those that there are */
    RowsByAccount(Collection<String> accounts, Problems problems) {
        accounts.forEach(account -> rows.put(account, new ArrayList<>()));
        this.problems = problems;
    }

    /**
     * Puts each row of {@code sheet} to its account. One that names none that there is gets a problem, and is put to the
     * account that it is most likely of, so that what else is wrong with it and with others can be told.
     *
     * @param column which says the account; -1 if all rows are of the one that there is
     */
    void put(ReadSheet sheet, int column, Function<ReadRow, Origin> origin) {
        String above = rows.keySet().stream().findFirst().orElse("");
        for (ReadRow row : sheet.rows().subList(1, sheet.rows().size())) {
            String account = column < 0 ? above : row.cell(column).strip();
            if (!rows.containsKey(account)) {
                faults++;
                Optional<String> nearest = NearestName.find(account, rows.keySet());
                fault(account, nearest, origin.apply(row));
                account = nearest.orElse(above);
            }
            if (rows.containsKey(account)) {
                rows.get(account).add(row);
                above = account;
            }
        }
    }

    private void fault(String account, Optional<String> nearest, Origin origin) {
        if (account.isEmpty() && !rows.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    origin,
                    "account is empty",
                    "fill it in: "
                            + (rows.size() > MOST_NAMED
                                    ? "one of those in the sheet " + CampaignSheets.ACCOUNTS
                                    : (rows.size() > 1 ? "one of " : "") + String.join(", ", rows.keySet())));
        } else {
            problems.error(
                    ProblemCode.UNKNOWN_ACCOUNT,
                    origin,
                    account.isEmpty()
                            ? "account is empty, and the campaign has none"
                            : "account " + Quoted.text(account) + " is not one of the campaign's",
                    nearest.map(near -> "did you mean \"" + near + "\"? otherwise ")
                                    .orElse("")
                            + "add it with 'salient add account' first");
        }
    }

    /** The rows of each account, those without any included. */
    Map<String, List<ReadRow>> rows() {
        return rows;
    }

    /** How many rows name no account that there is. */
    int faults() {
        return faults;
    }
}
