package salient.testkit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;
import salient.time.DaySpan;

/** Places and findings of which a test says only what matters to it. */
public final class Made {
    private Made() {}

    /** A place with a cell, exactly and certainly where it is said to be. */
    public static Place place(String id, String name, PlaceKind kind, Position at) {
        return place(id, name, kind, Optional.of(at), Location.Accuracy.EXACT);
    }

    /** A place that makes a cell if it has a point. */
    public static Place place(
            String id, String name, PlaceKind kind, Optional<Position> at, Location.Accuracy accuracy) {
        return new Place(
                new PlaceId(id),
                new Toponym(name, "", List.of()),
                kind,
                Optional.empty(),
                at.isPresent(),
                new Location(
                        at, OptionalDouble.empty(), accuracy, OptionalDouble.empty(), Location.Identification.CERTAIN),
                "");
    }

    /** The same place in {@code region}. */
    public static Place within(PlaceId region, Place place) {
        return new Place(
                place.id(),
                place.toponym(),
                place.kind(),
                Optional.of(region),
                place.makesCell(),
                place.location(),
                place.note());
    }

    /** A finding that no claim is named for. */
    public static Finding settled(Control control, Grounds grounds, DaySpan when) {
        return new Finding.Settled(control, grounds, new TreeSet<>(), when);
    }

    /** Two sides are said to hold the place, and no claim is named for it. */
    public static Finding disputed(SideId one, SideId other, DaySpan when) {
        return new Finding.Disputed(
                List.of(
                        new Reading(Control.held(one), new TreeSet<>(), new TreeSet<>()),
                        new Reading(Control.held(other), new TreeSet<>(), new TreeSet<>())),
                when);
    }
}
