package salient.gis.lint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import salient.campaign.SideId;
import salient.geo.EarthDistance;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;
import salient.synthetic.Recipe;
import salient.synthetic.Regime;
import salient.synthetic.Telling;
import salient.synthetic.War;
import salient.testkit.GeneratedCampaign;
import salient.time.DaySpan;
import salient.time.Timeline;

/** A campaign that chance has made, as its own scenario reads it, and the same with faults put into it. */
final class PlantedFaults {
    static final int PLACES = 300;
    static final int DAYS = 150;

    private final CampaignInputs inputs;
    private final Replay replay;
    private final PlaceStates states;

    PlantedFaults(Regime regime, long seed) {
        inputs = GeneratedCampaign.of(
                new Recipe("made-up", War.of(PLACES, DAYS, PLACES / 100.0), new Telling(8, regime), seed));
        replay = new Replayer(inputs)
                .replay(inputs.scenarios()
                        .get(inputs.dossier().campaign().defaults().scenario()));
        states = PlaceStates.of("reading", replay.judgement().history());
    }

    CampaignInputs inputs() {
        return inputs;
    }

    Replay replay() {
        return replay;
    }

    PlaceStates states() {
        return states;
    }

    Gazetteer gazetteer() {
        return inputs.dossier().gazetteer();
    }

    LocalDate day(int number) {
        return inputs.dossier().campaign().period().first().plusDays(number);
    }

    /** What the first side holds, day by day. */
    AreaSeries area() {
        SortedMap<LocalDate, Double> km2 = new TreeMap<>();
        DaySpan period = inputs.dossier().campaign().period();
        period.stream()
                .forEach(day -> km2.put(day, replay.ground().shares(day).get(0).areaKm2()));
        return new AreaSeries("reading, " + side(), km2);
    }

    SideId side() {
        return inputs.dossier().campaign().sides().get(0).id();
    }

    /** The area with {@code share} of the theatre more on {@code day} and ever after. */
    AreaSeries areaWithStep(LocalDate day, double share) {
        SortedMap<LocalDate, Double> km2 = new TreeMap<>(area().km2());
        km2.tailMap(day)
                .replaceAll((d, before) -> before + share * replay.coverage().theatreKm2());
        return new AreaSeries(area().name(), km2);
    }

    /** The same with the other side in the {@code count} westernmost places that somebody holds over {@code days}. */
    PlaceStates flipped(int count, DaySpan days) {
        List<PlaceId> westernmost = gazetteer().cellPlaces().stream()
                .sorted(Comparator.comparingDouble(
                        place -> place.position().orElseThrow().lon()))
                .map(Place::id)
                .filter(id -> isHeldThroughout(id, days))
                .limit(count)
                .toList();
        return changed(westernmost, days, this::others);
    }

    private boolean isHeldThroughout(PlaceId place, DaySpan days) {
        return states.timelines()
                .get(place)
                .spanAt(days.from().minusDays(1))
                .value()
                .flatMap(Control::holder)
                .isPresent();
    }

    private Optional<Control> others(Optional<Control> control) {
        List<SideId> sides = inputs.dossier().campaign().sides().stream()
                .map(side -> side.id())
                .toList();
        return control.map(held -> Control.held(held.sides().contains(sides.get(0)) ? sides.get(1) : sides.get(0)));
    }

    private PlaceStates changed(List<PlaceId> places, DaySpan days, UnaryOperator<Optional<Control>> change) {
        SortedMap<PlaceId, Timeline<Optional<Control>>> timelines = new TreeMap<>(states.timelines());
        for (PlaceId place : places) {
            Timeline<Optional<Control>> before = timelines.get(place);
            Timeline<Optional<Control>> after = before.from(days.from(), change);
            if (before.period().contains(days.until())) {
                after = after.from(days.until(), change);
            }
            timelines.put(place, after);
        }
        return new PlaceStates(states.name(), timelines);
    }

    /**
     * The place that is farthest from the middle of the theatre is one side's and all that is too far off to come from in a
     * day the other's; nobody has what lies between. Then, on {@code day}, that place goes over.
     */
    PlaceStates leap(LocalDate day) {
        DaySpan period = inputs.dossier().campaign().period();
        Position corner = corner();
        SortedMap<PlaceId, Timeline<Optional<Control>>> timelines = new TreeMap<>();
        for (Place place : gazetteer().cellPlaces()) {
            double km = EarthDistance.betweenKm(corner, place.position().orElseThrow());
            Control control = km == 0
                    ? Control.held(new SideId("near"))
                    : km > SpeedOfAdvance.MOST_KM ? Control.held(new SideId("far")) : Control.vacant();
            Timeline<Optional<Control>> timeline = Timeline.constant(period, Optional.of(control));
            timelines.put(
                    place.id(),
                    km == 0 ? timeline.from(day, near -> Optional.of(Control.held(new SideId("far")))) : timeline);
        }
        return new PlaceStates("leap", timelines);
    }

    private Position corner() {
        List<Position> all = gazetteer().cellPlaces().stream()
                .map(place -> place.position().orElseThrow())
                .toList();
        return all.stream()
                .max(Comparator.comparingDouble(one -> all.stream()
                        .mapToDouble(other -> EarthDistance.betweenKm(one, other))
                        .max()
                        .orElseThrow()))
                .orElseThrow();
    }
}
