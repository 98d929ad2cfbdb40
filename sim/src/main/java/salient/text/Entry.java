package salient.text;

import java.util.Optional;
import salient.problem.Origin;
import salient.problem.Problems;

/** A row of a table or a mapping in YAML: named fields that together make one thing. */
public abstract class Entry extends Checked {
    public Entry(Optional<Entry> within, Problems problems) {
        super(within, problems);
    }

    /** The field {@code name}; without a problem empty if it is not there or has nothing in it. */
    public abstract Optional<Field> optional(String name);

    /** The field {@code name}; empty, with a problem filed, if it is not there or has nothing in it. */
    public abstract Optional<Field> required(String name);

    /** Where it begins. */
    abstract Origin origin();

    /** The text of the field {@code name}; empty if it is not there. */
    public String text(String name) {
        return optional(name).map(Field::text).orElse("");
    }
}
