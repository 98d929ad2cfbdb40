package salient.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.account.AccountId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Field;
import salient.text.LineEnds;
import salient.text.SourceFile;
import salient.text.YamlParser;

/** The list of accounts in a {@code campaign.yaml}, to which others are added; nothing else of the text changes. */
public final class ListedAccounts {
    private final String file;
    private final String text;

    public ListedAccounts(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The text with {@code accounts} at the end of the list; empty, with a problem filed, if that cannot be done. */
    public Optional<String> with(List<AccountId> accounts, Problems problems) {
        String others = accounts.stream().map(AccountId::value).collect(Collectors.joining(", "));
        Optional<List<Field>> listed =
                YamlParser.read(SourceFile.of(file, text), problems).map(top -> top.requiredList("accounts"));
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> edited = listed.get().isEmpty()
                ? Optional.empty()
                : after(listed.get().get(listed.get().size() - 1), accounts);
        if (edited.isEmpty()) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(file),
                    "the list of accounts is not written so that " + others + " can be added to it",
                    "write it as accounts: [one, two], or one below the other with a hyphen before each, in " + file);
        }
        return edited;
    }

    private Optional<String> after(Field last, List<AccountId> accounts) {
        Origin at = last.origin();
        int line = startOf(at.line());
        int begin = line + at.column() - 1;
        String quote =
                text.startsWith("\"", begin) || text.startsWith("'", begin) ? text.substring(begin, begin + 1) : "";
        String written = quote + last.text() + quote;
        if (!text.startsWith(written, begin)) {
            return Optional.empty();
        }
        int end = begin + written.length();
        String before = text.substring(line, begin);
        boolean below = before.strip().equals("-");
        int place = below ? LineEnds.next(text, end) : end;
        String added = accounts.stream()
                .map(account -> below ? LineEnds.of(text) + before + account : ", " + account)
                .collect(Collectors.joining());
        return Optional.of(text.substring(0, place) + added + text.substring(place));
    }

    private int startOf(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
