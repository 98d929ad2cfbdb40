package salient.batch.answers;

import java.util.Comparator;

/** One scenario of one campaign as a sweep varies it. */
public record Group(String campaign, String scenario, String sweep) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::campaign).thenComparing(Group::scenario).thenComparing(Group::sweep);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
