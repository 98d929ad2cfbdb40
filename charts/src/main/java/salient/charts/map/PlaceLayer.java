package salient.charts.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.charts.look.Lines;
import salient.charts.look.PlaceSign;
import salient.place.Gazetteer;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.place.Position;

/** The places of one frame: symbols, circles of error, question marks. The same on every day. Immutable. */
final class PlaceLayer {
    private static final Type QUESTION = Type.bold(14);

    /**
     * A place as drawn.
     *
     * @param box what its symbol and question mark take up
     */
    record Drawn(Place place, double x, double y, double radius, Box box) {}

    /**
     * With less room than this for each place, in square pixels, a frame shows towns alone; with less for each town, cities
     * alone, if there are any.
     */
    private static final double LEAST_ROOM_PX2 = 1600;

    private static final double LEAST_TOWN_ROOM_PX2 = 3000;
    /** Of more places the reader cannot search the map for those of a list. */
    private static final int MANY = 100;

    private final Frame frame;
    private final Set<PlaceKind> kinds;
    private final boolean many;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Mark> circles = new ArrayList<>();
    private final List<Mark> symbols = new ArrayList<>();

    PlaceLayer(Frame frame, Gazetteer gazetteer) {
        this.frame = frame;
        List<Place> shown = gazetteer.all().stream().filter(frame::shows).toList();
        this.kinds = kinds(shown);
        this.many = shown.size() > MANY;
        shown.forEach(this::add);
    }

    private Set<PlaceKind> kinds(List<Place> shown) {
        if (!isCrowded(shown, LEAST_ROOM_PX2)) {
            return EnumSet.allOf(PlaceKind.class);
        }
        List<Place> towns = shown.stream().filter(p -> isTown(p.kind())).toList();
        boolean cities = towns.stream().anyMatch(p -> p.kind() == PlaceKind.CITY);
        return cities && isCrowded(towns, LEAST_TOWN_ROOM_PX2)
                ? EnumSet.of(PlaceKind.CITY)
                : EnumSet.of(PlaceKind.CITY, PlaceKind.TOWN);
    }

    private boolean isCrowded(List<Place> places, double leastPx2) {
        return frame.box().width() * frame.box().height() < leastPx2 * places.size();
    }

    private void add(Place place) {
        double radius = PlaceSign.radiusPx(place.kind());
        if (radius == 0 || !kinds.contains(place.kind()) || (frame.leaves(place) && !isTown(place.kind()))) {
            return;
        }
        Position at = place.position().orElseThrow();
        double x = frame.projection().x(at.lon());
        double y = frame.projection().y(at.lat());
        String id = frame.name() + "-place-" + place.id();
        Box box = Box.around(x, y, 2 * radius + 2, 2 * radius + 2);
        if (!frame.box().contains(box)) {
            return;
        }
        PlaceSign.draw(place.kind(), id, x, y).ifPresent(symbols::add);
        if (place.location().identification() == Location.Identification.DOUBTFUL) {
            Mark.Text question = Mark.Text.of(
                            "doubtful", "?", x + radius + 1, y - 0.2 * radius, QUESTION, Ink.UNCERTAIN)
                    .with(new Mark.Halo(Ink.HALO, 2))
                    .named(id + "-doubtful");
            symbols.add(question);
            box = box.and(question.box());
        }
        if (place.estimated()
                && place.makesCell()
                && !frame.leaves(place)
                && place.location().errorM().isPresent()) {
            double reach = place.location().errorM().getAsDouble()
                    / 1000
                    * frame.projection().pxPerKm();
            circles.add(new Mark.Path(
                    "error-circle", id + "-error", Outline.circle(x, y, reach), Style.line(Lines.ERROR_CIRCLE)));
        }
        drawn.add(new Drawn(place, x, y, radius, box));
    }

    /** Whether it is of many places and has no room for all. */
    boolean crowded() {
        return many && !kinds.contains(PlaceKind.VILLAGE);
    }

    /** Whether places of {@code kind} are shown in a frame that leaves smaller ones to another. */
    static boolean isTown(PlaceKind kind) {
        return kind == PlaceKind.CITY || kind == PlaceKind.TOWN;
    }

    /** The places that have a symbol here, in id order. */
    List<Drawn> drawn() {
        return List.copyOf(drawn);
    }

    /** Circles that should hold the places whose point is an estimate. */
    List<Mark> circles() {
        return List.copyOf(circles);
    }

    /** Symbols, and question marks beside places whose identity is in doubt. */
    List<Mark> symbols() {
        return List.copyOf(symbols);
    }

    /** Whether a question mark stands beside any of them. */
    boolean doubts() {
        return drawn.stream().anyMatch(d -> d.place().location().identification() == Location.Identification.DOUBTFUL);
    }

    /** What symbols take up. */
    Collection<Box> boxes() {
        return drawn.stream().map(Drawn::box).toList();
    }
}
