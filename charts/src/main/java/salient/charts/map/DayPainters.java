package salient.charts.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import salient.charts.draw.DisplayList;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Repainter;

/**
 * Paints pictures of days that are much alike: each is drawn only where it differs from the one before. Several threads may
 * paint days at once.
 */
final class DayPainters {
    private final PngPlayer player;
    private final Function<LocalDate, DisplayList> pictures;
    /** Painters that have painted what they were to and can go on with any day: a first picture takes long. */
    private final Queue<Repainter> idle = new ConcurrentLinkedQueue<>();

    /** Of the pictures that {@code pictures} makes, all of one size, as {@code player} draws them. */
    DayPainters(PngPlayer player, Function<LocalDate, DisplayList> pictures) {
        this.player = player;
        this.pictures = pictures;
    }

    /** A painter that begins with the picture of {@code day} and goes on to others. */
    Repainter painter(LocalDate day) {
        return new Repainter(player, pictures.apply(day));
    }

    /** The pictures of {@code days}, which follow one another, as PNG files: those that the player writes of each. */
    void pngs(List<LocalDate> days, BiConsumer<LocalDate, byte[]> each) {
        Optional<Repainter> idler = Optional.ofNullable(idle.poll());
        Repainter painter = idler.orElseGet(() -> painter(days.get(0)));
        for (LocalDate day : days) {
            if (idler.isPresent() || !day.equals(days.get(0))) {
                painter.next(pictures.apply(day));
            }
            each.accept(day, painter.png());
        }
        idle.add(painter);
    }
}
