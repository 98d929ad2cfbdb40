package salient.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.problem.Problems;

/** What is asked of somebody who adds something to a campaign, and how the answers become part of its files. */
public interface Form {
    /** What it asks for, in the order in which it is asked. */
    List<FormField> fields();

    /** Whether nothing can be written without {@code field}, given what is filled already. */
    default boolean needs(FormField field, Map<String, String> filled) {
        return field.asking() == FormField.Asking.NEEDED;
    }

    /** What stands in {@code field} if nothing is said; empty if nothing does. */
    String usual(FormField field, Map<String, String> filled);

    /** The words that may stand in {@code field}, if they are few; none if it may be anything. */
    List<String> choices(FormField field);

    /** What {@code written} means in {@code field}. */
    Answer read(FormField field, String written, Map<String, String> filled);

    /**
     * Writes what is filled in, all or nothing.
     *
     * @param filled what each field holds, by name
     * @param problems gets what keeps it from being written, and warnings that it brings about
     * @return what was written; empty exactly if nothing was
     */
    Optional<Added> add(Map<String, String> filled, Problems problems);

    /**
     * What was added.
     *
     * @param what it is called
     * @param files those that changed, relative to the workspace
     * @param remark what else there is to say of it
     */
    record Added(String what, List<String> files, Optional<String> remark) {
        public Added {
            files = List.copyOf(files);
        }

        Added(String what, List<String> files) {
            this(what, files, Optional.empty());
        }

        Added with(Optional<String> other) {
            return new Added(what, files, other);
        }
    }
}
