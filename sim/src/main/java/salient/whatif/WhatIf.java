package salient.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Dossier;
import salient.control.ControlDistribution;
import salient.control.ModelledControl;
import salient.engine.AdmittedModel;
import salient.ensemble.Ensemble;
import salient.ensemble.EnsembleMaker;
import salient.ensemble.EnsembleRequest;
import salient.geo.Coverage;
import salient.geo.Theatre;
import salient.ground.CellNeighbours;
import salient.model.Posterior;
import salient.model.StateSpace;
import salient.place.Control;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.reading.Scenario;
import salient.reading.Supposed;
import salient.time.DaySpan;

/**
 * What a model says of a record as it is, and as suppositions have it. Both are drawn by the same chances, so that where
 * nothing is supposed nothing changes. Immutable.
 */
public final class WhatIf {
    /** What the model says: how likely each control is, and histories. */
    public record Answer(ModelledControl control, Ensemble ensemble) {}

    /**
     * How far what is likely of a place moves on one day.
     *
     * @param moved from 0 to 1: half the sum over controls of how much more or less likely each is
     */
    public record Move(PlaceId place, LocalDate day, double moved) {}

    private final DaySpan period;
    private final List<PlaceId> places;
    private final SortedSet<PlaceId> supposedPlaces;
    private final Answer record;
    private final Answer supposed;
    private final double[] moved;
    private final LocalDate mostMovedDay;

    private WhatIf(SortedSet<PlaceId> supposedPlaces, Answer record, Answer supposed, Neighbours ground) {
        this.supposedPlaces = Collections.unmodifiableSortedSet(new TreeSet<>(supposedPlaces));
        this.period = record.ensemble().period();
        this.places = record.ensemble().places();
        this.record = record;
        this.supposed = supposed;
        this.moved = new double[places.size() * period.days()];
        double[] km2 = new double[period.days()];
        int most = 0;
        for (int day = 0; day < period.days(); day++) {
            LocalDate date = period.first().plusDays(day);
            for (int place = 0; place < places.size(); place++) {
                double by = apart(places.get(place), date);
                moved[place * period.days() + day] = by;
                km2[day] += by * ground.areaKm2(places.get(place));
            }
            most = km2[day] > km2[most] ? day : most;
        }
        this.mostMovedDay = period.first().plusDays(most);
    }

    /**
     * What the model says of {@code dossier} as {@code scenario} hears it, and as {@code suppositions} have it.
     *
     * @param request what is drawn for either; its seed is that of the posterior, too
     * @param cells the cells of the campaign as its gazetteer has the places
     */
    public static WhatIf of(
            Dossier dossier,
            Theatre theatre,
            Coverage cells,
            Scenario scenario,
            List<Supposition> suppositions,
            EnsembleRequest request) {
        SupposedRecord other = SupposedRecord.of(dossier, scenario, suppositions);
        Neighbours ground = new CellNeighbours(cells);
        Answer record = answer(dossier, theatre, cells, scenario, List.of(), request, ground);
        Answer supposed = answer(other.dossier(), theatre, cells, other.scenario(), other.supposed(), request, ground);
        return new WhatIf(other.places(), record, supposed, ground);
    }

    private static Answer answer(
            Dossier dossier,
            Theatre theatre,
            Coverage cells,
            Scenario scenario,
            List<Supposed> supposed,
            EnsembleRequest request,
            Neighbours ground) {
        ModelSettings settings = scenario.rules().combination().model();
        ModelSettings drawn = settings.with(new ModelSettings.Drawing(
                request.seed(), settings.drawing().chains(), settings.drawing().sweeps()));
        return new Answer(
                Posterior.of(AdmittedModel.of(dossier, scenario, ground, drawn, supposed)),
                new EnsembleMaker(dossier, theatre, cells).make(scenario, request, supposed));
    }

    private double apart(PlaceId place, LocalDate day) {
        ControlDistribution before = record.control().at(place, day);
        ControlDistribution after = supposed.control().at(place, day);
        Set<Control> all = new HashSet<>(before.shares().keySet());
        all.addAll(after.shares().keySet());
        return all.stream()
                        .mapToDouble(control -> Math.abs(after.share(control) - before.share(control)))
                        .sorted() // sets have no order, and sums depend on it
                        .sum()
                / 2;
    }

    /** The places of which something is supposed, or of which a claim speaks that is. */
    public SortedSet<PlaceId> supposedPlaces() {
        return supposedPlaces;
    }

    public DaySpan period() {
        return period;
    }

    /** All places but regions, in the order of their ids. */
    public List<PlaceId> places() {
        return places;
    }

    /** Of the record as it is. */
    public Answer record() {
        return record;
    }

    /** Of the record as it is supposed to be. */
    public Answer supposed() {
        return supposed;
    }

    /** By how much {@code control} of {@code place} is likelier on {@code day} as supposed; under 0 if it is less likely. */
    public double change(PlaceId place, LocalDate day, Control control) {
        return supposed.control().at(place, day).share(control)
                - record.control().at(place, day).share(control);
    }

    /** For each place the day on which what is likely moves most, of places where that is {@code least} or more: the largest first. */
    public List<Move> moves(double least) {
        List<Move> moves = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            int first = place * period.days();
            int most = 0;
            for (int day = 0; day < period.days(); day++) {
                most = moved[first + day] > moved[first + most] ? day : most;
            }
            if (moved[first + most] >= least) {
                moves.add(new Move(places.get(place), period.first().plusDays(most), moved[first + most]));
            }
        }
        moves.sort(Comparator.comparing(Move::moved).reversed().thenComparing(Move::place));
        return moves;
    }

    /** First passages that are not the same as supposed: place by place, and holder by holder. */
    public List<PassageChange> passages() {
        StateSpace states = record.ensemble().states();
        List<PassageChange> passages = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (int holder = 0; holder < states.holders(); holder++) {
                int other = supposed.ensemble().states().stateOf(states.control(holder));
                if (other >= 0) {
                    PassageChange change = new PassageChange(
                            places.get(place),
                            states.holder(holder),
                            record.ensemble().passage(place, holder),
                            supposed.ensemble().passage(place, other));
                    if (change.isAny()) {
                        passages.add(change);
                    }
                }
            }
        }
        return passages;
    }

    /** The day on which what is likely moves on most of the ground; of several, the first. */
    public LocalDate mostMovedDay() {
        return mostMovedDay;
    }
}
