package salient.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import salient.problem.ProblemCode;

/** Notes the ids in a table's column {@code id}. */
public final class RowIds {
    private RowIds() {}

    /**
     * Adds the ids of {@code table} to {@code names} and files a problem for those that are no ids or stand there twice.
     *
     * @param expected whether there is such a file: if it could not be read, every id is let pass
     * @param noun what a row is called
     */
    public static void register(Optional<Table> table, boolean expected, String noun, Names<String> names) {
        if (table.isEmpty() ? expected : !table.get().whole("id")) {
            names.open();
        }
        if (table.isEmpty()) {
            return;
        }
        table.get().misshapen().forEach(row -> names.tolerate(row.text("id")));
        Map<String, Integer> lines = new HashMap<>();
        for (Row row : table.get().rows()) {
            Optional<Field> field = row.required("id");
            if (field.isEmpty()) {
                continue;
            }
            if (field.get().id().isEmpty()) {
                names.tolerate(field.get().text());
                continue;
            }
            Integer first = lines.putIfAbsent(field.get().text(), row.line());
            names.add(field.get().text(), field.get().text());
            if (first != null) {
                field.get()
                        .error(
                                ProblemCode.DUPLICATE_ID,
                                noun + " \"" + field.get().text() + "\" is also in line " + first,
                                "give each " + noun + " an id of its own in "
                                        + field.get().file());
            }
        }
    }
}
