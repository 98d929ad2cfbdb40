package salient.table;

import java.util.Optional;
import salient.account.ClaimId;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;

/** What the tables of a run that was written before have in common where they are read back. */
public final class ReadBack {
    /** What to do about a run that cannot be trusted. */
    public static final String AGAIN = "replay it again with 'salient replay'";

    private ReadBack() {}

    /** Files that {@code what} is wrong with {@code field}. */
    static void wrong(Field field, String what) {
        field.error(ProblemCode.INVALID_VALUE, what, AGAIN);
    }

    /** The claim that {@code field} names as {@code account:id}; empty, with a problem filed, if it names none. */
    static Optional<ClaimId> claim(Field field) {
        try {
            return Optional.of(ClaimId.parse(field.text()));
        } catch (IllegalArgumentException e) {
            field.error(
                    ProblemCode.INVALID_ID,
                    field.name() + " " + Quoted.text(field.text()) + " is no claim written account:id",
                    AGAIN);
            return Optional.empty();
        }
    }
}
