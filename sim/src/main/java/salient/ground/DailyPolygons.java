package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.geo.Coverage;
import salient.geo.RegionPolygons;
import salient.place.PlaceId;
import salient.time.DayChanges;
import salient.time.DayCursor;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * The exact ground of each finding on any day of a history. It stands on the day that was asked for last, and goes to
 * another by what changes in between: going through a history day by day costs its changes, and holds one day. Not for
 * several threads at once.
 */
public final class DailyPolygons {
    private final GroundRows rows;
    private final DaySpan period;
    private final DayCursor cursor;
    private final RegionPolygons regions;
    private final List<int[]> facesOfCell;
    /** The days on which the ground of each row begins to be another. */
    private final List<NavigableSet<LocalDate>> begins = new ArrayList<>();

    /**
     * The ground of {@code history} on {@code coverage}.
     *
     * @throws IllegalArgumentException if a place with a cell has no history
     */
    public DailyPolygons(Campaign campaign, ControlHistory history, Coverage coverage) {
        this.rows = new GroundRows(history.holders(campaign));
        this.period = history.period();
        List<PlaceId> cells = coverage.places();
        DayChanges.Builder rowOfCell = new DayChanges.Builder(period, cells.size());
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Timeline.Span<Finding> span : history.of(cells.get(cell)).spans()) {
                rowOfCell.from(span.days().from(), cell, rows.of(span.value()));
            }
        }
        DayChanges changes = rowOfCell.build();
        rows.all().forEach(row -> begins.add(new TreeSet<>(List.of(period.first()))));
        period.stream()
                .forEach(day -> changes.on(day, (cell, before, after) -> {
                    begins.get(before).add(day);
                    begins.get(after).add(day);
                }));
        this.cursor = new DayCursor(changes);
        this.facesOfCell = cells.stream()
                .map(place -> coverage.facesOf(place).stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList();
        this.regions = coverage.polygons().regions(rows.all().size());
        for (int face = 0; face < coverage.faces(); face++) {
            if (coverage.place(face).isEmpty()) {
                regions.move(face, rows.unassigned());
            }
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            move(cell, cursor.at(cell));
        }
    }

    private void move(int cell, int row) {
        for (int face : facesOfCell.get(cell)) {
            regions.move(face, row);
        }
    }

    /**
     * The ground of each finding that has any at the close of {@code day}, in the order of {@link Ground#shares}, with all
     * the days around it on which it is the same.
     *
     * @throws IllegalArgumentException if the day is outside the history
     */
    public List<FindingPolygons> on(LocalDate day) {
        return over(DaySpan.ofDay(day)).toList();
    }

    /**
     * The ground of each finding over {@code days}, once for each span of days on which it is the same: by the days on
     * which spans begin, those of one day in the order of {@link Ground#shares}. Worked out day by day as the stream is
     * read.
     *
     * @throws IllegalArgumentException if a day is outside the history, once it is read
     */
    public Stream<FindingPolygons> over(DaySpan days) {
        return days.stream()
                .flatMap(day -> IntStream.range(0, begins.size())
                        .filter(row ->
                                day.equals(days.first()) || begins.get(row).contains(day))
                        .mapToObj(row -> at(day, row)))
                .filter(ground -> !ground.polygons().isEmpty());
    }

    private FindingPolygons at(LocalDate day, int row) {
        cursor.moveTo(day, (cell, before, after) -> move(cell, after));
        LocalDate until = Optional.ofNullable(begins.get(row).higher(day)).orElse(period.until());
        GroundRows.Row finding = rows.all().get(row);
        return new FindingPolygons(
                new DaySpan(begins.get(row).floor(day), until), finding.kind(), finding.holder(), regions.of(row));
    }
}
