package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.control.ControlMap;
import salient.control.Finding;
import salient.figure.FigureFrame;
import salient.geo.CoveragePolygons;
import salient.place.PlaceId;
import salient.run.ReplayPair;

/** A difference map alone in a box, without heading, list or sources, for figures that have their own. Immutable. */
public final class DifferencePlate {
    private final ReplayPair pair;
    private final Palette palette;
    private final Partings partings;
    private final DifferenceFrame frame;

    private DifferencePlate(ReplayPair pair, Palette palette, Partings partings, DifferenceFrame frame) {
        this.pair = pair;
        this.palette = palette;
        this.partings = partings;
        this.frame = frame;
    }

    /** The map of {@code pair} in {@code box}, degrees at its edge included. */
    public static DifferencePlate of(ReplayPair pair, FigureFrame ground, Box box, MapOptions options) {
        Palette palette = Palette.of(pair.a().inputs().dossier().campaign());
        Partings partings = new Partings(pair);
        Box inner = Plate.inner(box);
        Frame frame = new Frame(
                Sheet.MAIN, inner, PlateWindow.of(ground, List.of(pair.a(), pair.b()), inner), Optional.empty());
        FrameMap map = new FrameMap(
                frame, pair.a(), palette, options, new CoveragePolygons(pair.a().coverage()).ground());
        return new DifferencePlate(pair, palette, partings, new DifferenceFrame(map, partings, palette));
    }

    /** The map at the close of {@code day}. */
    public Mark draw(LocalDate day) {
        Map<PlaceId, Parting> byPlace = new TreeMap<>();
        partings.on(day).forEach(parting -> byPlace.put(parting.place().id(), parting));
        ControlMap inA = pair.a().judgement().history().asOf(day);
        ControlMap inB = pair.b().judgement().history().asOf(day);
        SortedSet<PlaceId> places = new TreeSet<>(byPlace.keySet());
        News news = new News(
                day, inA, List.of(), List.of(), places, places, 0, Optional.empty(), new News.Currency(0, 0, 0));
        List<Mark> marks = new ArrayList<>(List.of(frame.map().base()));
        marks.add(frame.draw(news, byPlace, place -> look(place, inA, inB), new TwoFronts(pair, day)));
        return Mark.Group.of("difference", "difference", marks);
    }

    private Look look(Optional<PlaceId> place, ControlMap inA, ControlMap inB) {
        if (place.isEmpty()) {
            return Look.UNASSIGNED;
        }
        Finding a = inA.get(place.get());
        boolean agreed = a.sameGround(inB.get(place.get())) && !a.token().equals("unknown");
        return agreed ? Look.of(a, Palette.Strength.PRESUMED, palette) : new Look("unknown", Look.UNKNOWN);
    }

    /** The key to the map, from the top left corner of {@code box}. */
    public List<Mark> key(Box box) {
        return new DifferenceKey(pair, palette, box)
                .draw(partings, List.of(frame.map().places()));
    }

    /** Where the two part on {@code day}, in the order of the numbers on the map: a clause for each. */
    public List<String> clauses(LocalDate day) {
        var campaign = pair.a().inputs().dossier().campaign();
        return partings.on(day).stream()
                .map(parting -> parting.number() + " " + parting.place().name() + ": A "
                        + Words.of(parting.a(), campaign) + ", B " + Words.of(parting.b(), campaign)
                        + (parting.ofTiming() ? " (timing)" : ""))
                .toList();
    }
}
