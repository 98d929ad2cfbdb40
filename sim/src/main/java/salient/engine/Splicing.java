package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Part;
import salient.reading.Verdict;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Joins two judgements of one place, each of which holds on its own days (rule E17). */
final class Splicing {
    private final DaySpan period;

    Splicing(DaySpan period) {
        this.period = period;
    }

    /** {@code before} up to the day on which a word that had ended begins {@code anew}: what was said earlier does not count. */
    PlaceJudgement resumed(PlaceJudgement before, PlaceJudgement anew, LocalDate again) {
        BinaryOperator<Timeline<Finding>> joined = (earlier, later) -> {
            Set<LocalDate> changes = changes(earlier, later);
            changes.add(again);
            return Timeline.of(period, changes, day -> day.isBefore(again) ? earlier.at(day) : later.at(day));
        };
        List<Verdict> verdicts = new ArrayList<>();
        before.verdicts().stream()
                .filter(v -> v.day().isBefore(again))
                .map(v -> v.asOf(again.minusDays(1)))
                .forEach(verdicts::add);
        anew.verdicts().stream().filter(v -> !v.day().isBefore(again)).forEach(verdicts::add);
        return new PlaceJudgement(
                joined.apply(before.findings(), anew.findings()),
                parts(before, anew, joined),
                before.spoken(),
                verdicts);
    }

    /** What {@code theirs} finds in the spells of their word, and what {@code others} find on all other days. */
    Timeline<Finding> findings(PlaceJudgement others, PlaceJudgement theirs, Spells spells) {
        return spliced(others.findings(), theirs.findings(), spells);
    }

    /** The same of each part that either speaks of. */
    Map<Part, Timeline<Finding>> parts(PlaceJudgement others, PlaceJudgement theirs, Spells spells) {
        return parts(others, theirs, (a, b) -> spliced(a, b, spells));
    }

    private static Map<Part, Timeline<Finding>> parts(
            PlaceJudgement one, PlaceJudgement other, BinaryOperator<Timeline<Finding>> joined) {
        Map<Part, Timeline<Finding>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (one.parts().containsKey(part) || other.parts().containsKey(part)) {
                parts.put(
                        part,
                        joined.apply(
                                one.parts().getOrDefault(part, one.findings()),
                                other.parts().getOrDefault(part, other.findings())));
            }
        }
        return parts;
    }

    private Timeline<Finding> spliced(Timeline<Finding> others, Timeline<Finding> theirs, Spells spells) {
        Set<LocalDate> changes = changes(others, theirs);
        changes.addAll(spells.changes());
        return Timeline.of(
                period,
                changes,
                day -> spells.include(day) && theirs.at(day).grounds() != Grounds.ENDED
                        ? theirs.at(day)
                        : withoutItsOwnHold(others.at(day), spells, day));
    }

    private static Set<LocalDate> changes(Timeline<Finding> one, Timeline<Finding> other) {
        Set<LocalDate> changes = new HashSet<>(one.starts());
        changes.addAll(other.starts());
        return changes;
    }

    /** Nobody has a place because it is so presumed while its own camp is on the way to it. */
    private static Finding withoutItsOwnHold(Finding finding, Spells spells, LocalDate day) {
        return spells.endedBy(day)
                .filter(advance -> finding.presumed()
                        && advance.statement().actors().stream().anyMatch(finding::heldBy))
                .map(advance -> NeverHeld.unknown(List.of(advance), spells.since(day)))
                .orElse(finding);
    }
}
