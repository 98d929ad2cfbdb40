package salient.charts.chart;

import java.time.LocalDate;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Standing;
import salient.ground.GroundKind;
import salient.ground.GroundShare;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.telling.Phase;

/** The ground and the places of each finding, day by day, told apart by standing. */
final class GroundFigures {
    private GroundFigures() {}

    /** Square kilometres; the bands of a day add up to the theatre. */
    static DayTable<Band> areasKm2(Excerpt excerpt) {
        DayTable<Band> table = new DayTable<>(
                excerpt.days(), Band.order(excerpt.replay().inputs().dossier().campaign()));
        excerpt.days().stream().forEach(day -> {
            for (GroundShare share : excerpt.replay().ground().shares(day)) {
                add(table, day, share);
            }
        });
        return table;
    }

    /**
     * Splits a share by standing; the ground of aggregates is taken out of what is fresh, then out of what is stale.
     */
    private static void add(DayTable<Band> table, LocalDate day, GroundShare share) {
        if (Band.hasNoStanding(share.kind())) {
            put(table, day, share, Standing.FRESH, share.areaKm2());
            return;
        }
        double aggregate = Math.min(
                share.aggregateKm2(), share.areaKm2() - share.standing().presumedKm2());
        double fresh = Math.max(0, share.standing().freshKm2() - aggregate);
        put(table, day, share, Standing.PRESUMED, share.standing().presumedKm2());
        put(table, day, share, Standing.AGGREGATE, aggregate);
        put(table, day, share, Standing.FRESH, fresh);
        put(
                table,
                day,
                share,
                Standing.STALE,
                share.areaKm2() - share.standing().presumedKm2() - aggregate - fresh);
    }

    private static void put(DayTable<Band> table, LocalDate day, GroundShare share, Standing standing, double areaKm2) {
        // What is left of a subtraction of decimals is no ground.
        if (areaKm2 > 1e-9) {
            table.add(new Band(share.kind(), share.holder(), standing), day, areaKm2);
        }
    }

    /** Number of places, those without ground included. */
    static DayTable<Band> places(Excerpt excerpt) {
        ControlHistory history = excerpt.replay().judgement().history();
        DayTable<Band> table = new DayTable<>(
                excerpt.days(), Band.order(excerpt.replay().inputs().dossier().campaign()));
        for (PlaceId place : history.places()) {
            for (Phase phase : Phase.of(history, place, excerpt.days())) {
                table.add(bandOf(phase), phase.days(), 1);
            }
        }
        return table;
    }

    /** The band in which {@code phase} counts. */
    static Band bandOf(Phase phase) {
        Finding finding = phase.finding();
        GroundKind ground = GroundKind.of(finding.kind());
        Standing standing = Band.hasNoStanding(ground) ? Standing.FRESH : phase.standing();
        return new Band(ground, finding.holder(), standing);
    }
}
