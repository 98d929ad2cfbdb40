package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.Holder;
import salient.charts.draw.Mark;
import salient.charts.look.FrontSort;
import salient.charts.look.Unsettled;
import salient.control.ControlHistory;
import salient.ground.FrontLine;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.News;

/** The small map of one reading: its ground and front as on a day's map, and an outline where it differs. */
final class ReadingFrame {
    private final FrameMap map;
    private final Replay reading;
    private final List<Mark> fills = new ArrayList<>();
    private final SortedSet<Unsettled> unsettled = new TreeSet<>();
    private final List<FrontLine> front = new ArrayList<>();

    ReadingFrame(FrameMap map, Replay reading) {
        this.map = map;
        this.reading = reading;
    }

    /**
     * The map at the close of {@code day}.
     *
     * @param named places to name before others
     * @param outlined places that differ
     */
    List<Mark> draw(LocalDate day, SortedSet<PlaceId> named, SortedSet<PlaceId> outlined) {
        ControlHistory history = reading.judgement().history();
        News news = News.of(history.asOf(day), named);
        fills.addAll(map.ground().fills(news, history));
        if (reading.judgement().modelled().isEmpty()) {
            map.ground()
                    .places()
                    .forEach(place -> Unsettled.of(news.control().get(place)).ifPresent(unsettled::add));
        }
        front.addAll(reading.ground().frontLines(day));
        List<Mark> edges = new ArrayList<>();
        map.ground()
                .cells(outlined)
                .forEach((place, cell) ->
                        edges.addAll(PartedEdge.draw(map.frame().name() + "-parted-" + place, cell, false, 1)));
        FrameMap.Overlay overlay = new FrameMap.Overlay(
                edges, FrontLayer.lines(map.frame(), front, map.ground().lineShare()), List.of(), List.of());
        return List.of(map.base(), Mark.Group.of("frame", map.frame().name(), map.draw(news, fills, front, overlay)));
    }

    /** Whose ground the reading may show. */
    List<Holder> holders() {
        return reading.judgement().history().holders(reading.inputs().dossier().campaign());
    }

    /** Of ground that nobody holds for certain, what has been drawn by what is found of it. */
    SortedSet<Unsettled> unsettled() {
        return unsettled;
    }

    /** Whether ground whose kind begins with {@code word} has been drawn. */
    boolean has(String word) {
        return fills.stream().anyMatch(mark -> (" " + mark.kind() + " ").contains(" " + word + " "));
    }

    /** Whether front of {@code sort} has been drawn. */
    boolean has(FrontSort sort) {
        return front.stream().anyMatch(line -> FrontSort.of(line) == sort);
    }
}
