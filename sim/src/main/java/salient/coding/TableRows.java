package salient.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.coding.Form.Added;
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
        return text.flatMap(before -> TableText.of(SourceFile.of(file, before), table.columns(), problems))
                .map(before -> before.with(row).text())
                .filter(after -> amendment.make(List.of(file), copy -> write(copy.resolve(file), after), problems))
                .map(after -> new Added(what, List.of(file)));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
