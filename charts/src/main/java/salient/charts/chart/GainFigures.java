package salient.charts.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import salient.campaign.Holder;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Transition;
import salient.ground.Gain;
import salient.run.Excerpt;

/**
 * Ground gained (positive) and lost (negative) by each side a day, in square kilometres, told apart by how closely the
 * change is dated. What is dated to its day is what remains of the day's figure without the rest.
 */
final class GainFigures {
    /** A bar segment of a side. */
    record Segment(Turn turn, Dating dating) {}

    /** Whether ground came or went. */
    enum Turn {
        GAINED,
        LOST
    }

    private static final Comparator<Segment> ORDER =
            Comparator.comparing(Segment::turn).thenComparing(Segment::dating);

    private final Excerpt excerpt;
    private final Map<Holder, DayTable<Segment>> byHolder = new LinkedHashMap<>();

    private GainFigures(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /** A table for each side of the campaign, and for those that hold together, in the order of legends. */
    static Map<Holder, DayTable<Segment>> of(Excerpt excerpt) {
        GainFigures figures = new GainFigures(excerpt);
        for (Holder holder : excerpt.replay()
                .judgement()
                .history()
                .holders(excerpt.replay().inputs().dossier().campaign())) {
            figures.byHolder.put(holder, new DayTable<>(excerpt.days(), ORDER));
        }
        excerpt.replay().judgement().history().transitions().forEach(figures::addInexact);
        excerpt.days().stream().forEach(figures::addExact);
        return figures.byHolder;
    }

    private void addInexact(Transition change) {
        Dating dating = dating(change.to());
        if (dating == Dating.DAY) {
            return;
        }
        double areaKm2 = excerpt.replay().coverage().cellKm2(change.place());
        byHolder.forEach((holder, table) -> {
            boolean before = change.from().holder().filter(holder::equals).isPresent();
            boolean after = change.to().holder().filter(holder::equals).isPresent();
            if (after && !before) {
                table.add(new Segment(Turn.GAINED, dating), change.on(), areaKm2);
            } else if (before && !after) {
                table.add(new Segment(Turn.LOST, dating), change.on(), -areaKm2);
            }
        });
    }

    private void addExact(LocalDate day) {
        for (Gain gain : excerpt.replay().ground().gains(day)) {
            DayTable<Segment> table = byHolder.get(gain.holder());
            double gained = gain.gainedKm2() - table.value(new Segment(Turn.GAINED, Dating.INTERVAL), day);
            double lost = gain.lostKm2() + table.value(new Segment(Turn.LOST, Dating.INTERVAL), day);
            if (gained > 1e-6) {
                table.add(new Segment(Turn.GAINED, Dating.DAY), day, gained);
            }
            if (lost > 1e-6) {
                table.add(new Segment(Turn.LOST, Dating.DAY), day, -lost);
            }
        }
    }

    private static Dating dating(Finding finding) {
        if (finding.grounds() == Grounds.AGGREGATE) {
            return Dating.AGGREGATE;
        }
        return finding.changed().days() > 1 ? Dating.INTERVAL : Dating.DAY;
    }
}
