package salient.gis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.geo.EarthDistance;
import salient.place.Control;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.Position;
import salient.time.DaySpan;
import salient.time.Timeline;
import salient.wording.Amounts;

/** A side that is given a place, with nothing of its own anywhere near on the day before: nobody moves so fast. */
final class SpeedOfAdvance {
    /**
     * Kilometres in a day. Motorised forces that met no resistance made some 60 to 80 km on their best days (the drives of
     * 1940, 1967, 1991 and 2003 are those that are told of); beyond this a mistake is likelier.
     */
    static final double MOST_KM = 80;

    private static final double KM_OF_A_DEGREE = 111.2;

    private final PlaceStates states;
    private final Gazetteer gazetteer;
    private final STRtree index = new STRtree();

    private SpeedOfAdvance(PlaceStates states, Gazetteer gazetteer) {
        this.states = states;
        this.gazetteer = gazetteer;
        states.timelines()
                .keySet()
                .forEach(id -> gazetteer
                        .find(id)
                        .ifPresent(place -> place.position()
                                .ifPresent(at ->
                                        index.insert(new Envelope(at.lon(), at.lon(), at.lat(), at.lat()), place))));
    }

    /** The places of {@code states} that a side can hardly have reached. */
    static List<Suspicion> in(PlaceStates states, Gazetteer gazetteer) {
        return new SpeedOfAdvance(states, gazetteer).find();
    }

    private List<Suspicion> find() {
        List<Suspicion> found = new ArrayList<>();
        for (PlaceStates.Change change : states.changes()) {
            LocalDate day = change.after().days().from();
            Optional<Holder> after = change.after().value().flatMap(Control::holder);
            Optional<Place> place = gazetteer.find(change.place());
            if (after.isEmpty() || place.flatMap(Place::position).isEmpty()) {
                continue;
            }
            for (SideId side : after.get().sides()) {
                boolean had = change.before().value().orElseThrow().sides().contains(side);
                if (!had && isFarFromAll(place.get(), side, day.minusDays(1))) {
                    found.add(suspicion(place.get(), side, day));
                }
            }
        }
        return found;
    }

    private boolean isFarFromAll(Place place, SideId side, LocalDate day) {
        Position at = place.position().orElseThrow();
        double north = MOST_KM / KM_OF_A_DEGREE;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(at.lat())));
        Envelope around = new Envelope(at.lon() - east, at.lon() + east, at.lat() - north, at.lat() + north);
        for (Object near : index.query(around)) {
            Place other = (Place) near;
            if (holds(other, side, day)
                    && EarthDistance.betweenKm(at, other.position().orElseThrow()) <= MOST_KM) {
                return false;
            }
        }
        return holders(side, day).findAny().isPresent();
    }

    private boolean holds(Place place, SideId side, LocalDate day) {
        Timeline<Optional<Control>> timeline = states.timelines().get(place.id());
        return timeline.at(day)
                .filter(control -> control.sides().contains(side))
                .isPresent();
    }

    private java.util.stream.Stream<Place> holders(SideId side, LocalDate day) {
        return states.timelines().keySet().stream()
                .flatMap(id -> gazetteer.find(id).stream())
                .filter(place -> place.position().isPresent() && holds(place, side, day));
    }

    private Suspicion suspicion(Place place, SideId side, LocalDate day) {
        double km = holders(side, day.minusDays(1))
                .mapToDouble(other -> EarthDistance.betweenKm(
                        place.position().orElseThrow(), other.position().orElseThrow()))
                .min()
                .orElseThrow();
        return new Suspicion(
                SuspicionCode.SPEED,
                states.name(),
                Optional.of(DaySpan.ofDay(day)),
                List.of(place.id()),
                side + " is given " + place.name() + ", " + Amounts.whole(km)
                        + " km from all that it had the day before; more than " + Amounts.whole(MOST_KM)
                        + " km in a day is hardly possible");
    }
}
