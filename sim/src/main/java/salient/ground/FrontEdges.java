package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import salient.campaign.SidePair;
import salient.geo.Coverage;
import salient.time.DayChanges;
import salient.time.DayCursor;

/** The front edge by edge: on a day, what changes with a day, and how long it is. Immutable. */
final class FrontEdges {
    private final Hinges hinges;
    private final Fronts fronts;
    private final DayChanges changes;

    FrontEdges(Hinges hinges, Fronts fronts) {
        this.hinges = hinges;
        this.fronts = fronts;
        this.changes = fronts.changes();
    }

    /** All of it at the close of {@code day}, in the order of edges. */
    List<FrontEdge> on(LocalDate day) {
        DayCursor cursor = new DayCursor(changes);
        cursor.moveTo(day, (hinge, before, after) -> {});
        List<FrontEdge> edges = new ArrayList<>();
        for (int hinge = 0; hinge < hinges.count(); hinge++) {
            add(hinge, cursor.at(hinge), edges);
        }
        return List.copyOf(edges);
    }

    /** What changes with {@code day}; on the first day of the history, all of it begins. */
    FrontChanges changes(LocalDate day) {
        List<FrontEdge> ended = new ArrayList<>();
        List<FrontEdge> begun = new ArrayList<>();
        if (day.equals(changes.period().first())) {
            begun.addAll(on(day));
        }
        changes.on(day, (hinge, before, after) -> {
            boolean turned = before != Fronts.NONE
                    && after != Fronts.NONE
                    && stretch(before).equals(stretch(after));
            if (!turned) {
                add(hinge, before, ended);
                add(hinge, after, begun);
            }
        });
        return new FrontChanges(ended, begun);
    }

    private void add(int hinge, int front, List<FrontEdge> edges) {
        if (front != Fronts.NONE) {
            Stretch stretch = fronts.of(front).stretch();
            SidePair sides = stretch.sides();
            edges.add(new FrontEdge(
                    hinges.edge(hinge), sides.sideA(), sides.sideB(), stretch.kind(), stretch.presumed()));
        }
    }

    /**
     * How long it is on every day.
     *
     * @param pairs of sides, of which lengths are told
     */
    DailyFront lengths(Coverage coverage, SortedSet<SidePair> pairs) {
        DailyFront.Builder lengths = new DailyFront.Builder(changes.period(), pairs);
        LocalDate first = changes.period().first();
        DayCursor opening = new DayCursor(changes);
        for (int hinge = 0; hinge < hinges.count(); hinge++) {
            if (opening.at(hinge) != Fronts.NONE) {
                lengths.begin(first, stretch(opening.at(hinge)), coverage.lengthKm(hinges.edge(hinge)));
            }
        }
        changes.period().stream()
                .forEach(day -> changes.on(day, (hinge, before, after) -> {
                    double lengthKm = coverage.lengthKm(hinges.edge(hinge));
                    if (before != Fronts.NONE) {
                        lengths.end(day, stretch(before), lengthKm);
                    }
                    if (after != Fronts.NONE) {
                        lengths.begin(day, stretch(after), lengthKm);
                    }
                }));
        return lengths.build();
    }

    private Stretch stretch(int front) {
        return fronts.of(front).stretch();
    }
}
