package salient.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.control.Finding;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Days in a row on which the ground was found the same, whatever that rested on.
 *
 * @param first the finding with which it begins
 * @param last the finding with which it ends
 */
public record Stretch(DaySpan days, Finding first, Finding last) {

    /** All of {@code findings}, first to last. */
    public static List<Stretch> of(Timeline<Finding> findings) {
        return upTo(findings.period().last(), findings);
    }

    /** Those of {@code findings} that begin up to {@code day}, which closes the last of them. */
    public static List<Stretch> upTo(LocalDate day, Timeline<Finding> findings) {
        List<Stretch> stretches = new ArrayList<>();
        for (Timeline.Span<Finding> span : findings.spans()) {
            DaySpan.ofDays(findings.period().first(), day)
                    .within(span.days())
                    .ifPresent(days -> add(stretches, days, span.value()));
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, DaySpan days, Finding finding) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).last.sameGround(finding)) {
            Stretch begun = stretches.remove(last);
            stretches.add(new Stretch(new DaySpan(begun.days.from(), days.until()), begun.first, finding));
        } else {
            stretches.add(new Stretch(days, finding, finding));
        }
    }

    /** The one of {@code findings} that holds {@code day}, whole. */
    public static Stretch on(LocalDate day, Timeline<Finding> findings) {
        return of(findings).stream()
                .filter(stretch -> stretch.days.contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(day + " is outside " + findings.period()));
    }
}
