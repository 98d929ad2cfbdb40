package salient.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import salient.coding.Form.Added;
import salient.problem.Origin;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignTable;
import salient.text.SourceFile;
import salient.text.TableText;

/** Adds a row to a table of a campaign. */
final class TableRows {
    private final Amendment amendment;

    TableRows(Amendment amendment) {
        this.amendment = amendment;
    }

    /**
     * Adds a row to {@code file}, a {@code table} that is made with all columns if it is not there.
     *
     * @param filled what stands in which column
     * @param what what the row is called
     */
    Optional<Added> add(String file, CampaignTable table, Map<String, String> filled, String what, Problems problems) {
        boolean there = Files.exists(amendment.root().resolve(file));
        Optional<String> text =
                there ? amendment.text(file, problems) : Optional.of(String.join(",", table.names()) + "\n");
        Map<String, String> row = new LinkedHashMap<>(filled);
        row.keySet().retainAll(table.names());
        Optional<TableText> after = text.flatMap(
                        before -> TableText.of(SourceFile.of(file, before), table.columns(), problems))
                .map(before -> before.with(row));
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Problems found = new Problems();
        String whole = after.get().text();
        boolean made = amendment.make(List.of(file), copy -> write(copy.resolve(file), whole), found);
        int last = (int) whole.lines().count();
        found.sorted()
                .forEach(problem -> problems.add(
                        !made
                                        && problem.origin().file().equals(file)
                                        && problem.origin().line() == last
                                ? ofOption(
                                        problem,
                                        after.get()
                                                .columnAt(row, problem.origin().column()),
                                        what)
                                : problem));
        return made ? Optional.of(new Added(what, List.of(file))) : Optional.empty();
    }

    /** {@code problem} of the row that was not written, told of the option that brought it about. */
    private static Problem ofOption(Problem problem, Optional<String> column, String what) {
        String option = column.map(FormField::option).orElse("--" + what.substring(0, what.indexOf(' ')));
        String fix = problem.fix()
                .replaceAll(",? in " + Pattern.quote(problem.origin().file()), "")
                .replace("write cell = no", "say --cell no");
        return new Problem(problem.severity(), problem.code(), Origin.of(option), problem.what(), fix);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
