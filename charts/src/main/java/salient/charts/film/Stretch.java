package salient.charts.film;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.PixelChanges;
import salient.charts.draw.Repainter;
import salient.charts.map.DayMaps;

/**
 * The maps of some days in a row.
 *
 * @param first the pixels of the first map
 * @param rest what makes each later map of the one before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Stretch(int widthPx, int heightPx, int[] first, List<PixelChanges> rest) {
    static Stretch draw(DayMaps maps, List<LocalDate> days) {
        Repainter painter = maps.painter(days.get(0));
        int[] first = painter.pixels();
        List<PixelChanges> rest = new ArrayList<>();
        for (LocalDate day : days.subList(1, days.size())) {
            rest.add(painter.next(maps.draw(day)));
        }
        return new Stretch(painter.widthPx(), painter.heightPx(), first, List.copyOf(rest));
    }
}
