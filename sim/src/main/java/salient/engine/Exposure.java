package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The days on which a place may be cut off, as far as can be told of it without the ground. */
final class Exposure {
    private final Campaign campaign;
    private final Timeline<Finding> findings;
    /** The first day on which somebody is presumed to hold the place: on that day it is not cut off yet. */
    private final Optional<LocalDate> first;

    /** @param findings for the place */
    Exposure(Campaign campaign, Timeline<Finding> findings) {
        this.campaign = campaign;
        this.findings = findings;
        this.first = findings.spans().stream()
                .filter(span -> isPresumed(span.value()))
                .map(span -> span.days().first())
                .findFirst();
    }

    /** Whether the place is ever held for no other reason than that it was so on the eve. */
    boolean mayBe() {
        return first.isPresent();
    }

    private static boolean isPresumed(Finding finding) {
        return finding.presumed() && finding.kind() == Finding.Kind.HELD;
    }

    private SideId side() {
        return findings.at(first.orElseThrow()).sides().first();
    }

    /** The days after the first on which the place is presumed and none of {@code beside} is known to be its side's. */
    List<DaySpan> leftBy(List<Timeline<Finding>> beside) {
        LocalDate begin = first.orElseThrow().plusDays(1);
        SortedSet<LocalDate> turns = new TreeSet<>(findings.starts());
        beside.forEach(other -> turns.addAll(other.starts()));
        turns.removeIf(day -> day.isBefore(begin));
        turns.add(begin);
        List<LocalDate> from = List.copyOf(turns);
        List<DaySpan> left = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            LocalDate day = from.get(i);
            LocalDate until =
                    i + 1 < from.size() ? from.get(i + 1) : findings.period().until();
            if (day.isBefore(until)
                    && isPresumed(findings.at(day))
                    && beside.stream().noneMatch(other -> isSure(other.at(day)))) {
                left.add(new DaySpan(day, until));
            }
        }
        return left;
    }

    private boolean isSure(Finding finding) {
        return finding.heldBy(side()) && !finding.presumed();
    }

    /** Whether {@code other}, which linked ground of the side on the eve, does not on one of {@code days}. */
    boolean isLost(Timeline<Finding> other, DaySpan days) {
        LocalDate eve = findings.period().first();
        return CutOffs.links(campaign, side(), other.at(eve), eve)
                && campaign.relations().eras(days).stream()
                        .flatMap(era -> other.spansWithin(era).stream())
                        .anyMatch(span -> !CutOffs.links(
                                campaign, side(), span.value(), span.days().first()));
    }
}
