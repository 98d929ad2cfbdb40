package salient.charts.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.run.Replay;
import salient.telling.Chronicle;
import salient.telling.News;

/** The legends of daily maps: each explains what its map shows, or all are one where the maps are shown together. */
final class DayLegend {
    private final Replay replay;
    private final List<FrameMap> frames;
    private final List<PlateKey> keys;
    private final SheetLayout layout;
    private final Optional<LegendKey> shared;

    /** @param together the days that have one legend; none if each has its own */
    DayLegend(Replay replay, Chronicle chronicle, List<FrameMap> frames, SheetLayout layout, List<LocalDate> together) {
        this.replay = replay;
        this.frames = List.copyOf(frames);
        this.keys = frames.stream()
                .map(map -> new PlateKey(replay, chronicle, map.frame()))
                .toList();
        this.layout = layout;
        this.shared = together.stream().map(chronicle::of).map(this::key).reduce(PlateKey::both);
    }

    private LegendKey key(News news) {
        return keys.stream().map(key -> key.on(news)).reduce(PlateKey::both).orElseThrow();
    }

    /** The legend of the map of the day of {@code news}. */
    List<Mark> draw(News news) {
        Palette palette = Palette.of(replay.inputs().dossier().campaign());
        return new Legend(shared.orElseGet(() -> key(news)), palette, List.of(replay)).draw(frames, layout);
    }
}
