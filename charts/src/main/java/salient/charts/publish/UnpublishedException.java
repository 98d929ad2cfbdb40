package salient.charts.publish;

import salient.problem.Problems;

/** Tells why something was not published. Nothing of it stands on disk, and what stood there is as it was. */
public class UnpublishedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problems problems;
    private final boolean computed;

    private UnpublishedException(String message, Problems problems, boolean computed) {
        super(message);
        this.problems = problems;
        this.computed = computed;
    }

    /** @param message for subclasses whose reason is no problem of the input or the disk */
    UnpublishedException(String message) {
        this(message, new Problems(), false);
    }

    /** Nothing was computed, because of {@code problems}. */
    static UnpublishedException beforehand(Problems problems) {
        return new UnpublishedException("nothing was begun", problems, false);
    }

    /** All was computed, and could not be written because of {@code problems}. */
    static UnpublishedException unwritten(Problems problems) {
        return new UnpublishedException("nothing was written", problems, true);
    }

    /** Why, in full. */
    public Problems problems() {
        return problems;
    }

    /** Whether all was computed, and only could not be written. */
    public boolean isComputed() {
        return computed;
    }
}
