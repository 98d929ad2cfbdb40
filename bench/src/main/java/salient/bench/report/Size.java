package salient.bench.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a made campaign, written as in {@code 33000x1700x20}.
 *
 * @param changes of ground on each day
 */
record Size(int places, int days, int changes) implements Comparable<Size> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d+)x(\\d+)x(\\d+)");

    /** The size that {@code text} writes; empty if it writes none. */
    static Optional<Size> find(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Size(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public int compareTo(Size other) {
        return Comparator.comparingInt(Size::places)
                .thenComparingInt(Size::days)
                .thenComparingInt(Size::changes)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d places × %,d days", places, days);
    }
}
