package salient.charts.draw;

import java.util.List;
import java.util.stream.Stream;

/**
 * A picture as a list of marks, drawn first to last. Players turn it into a file.
 *
 * @param title what the picture shows, for those who cannot see it
 * @param description what else they should know: days, scenario, sources; may be empty
 * @param theme which colours its inks have
 */
public record DisplayList(
        double widthPx, double heightPx, String title, String description, List<Mark> marks, Theme theme) {
    public DisplayList {
        marks = List.copyOf(marks);
        title = Plain.text(title);
        description = Plain.text(description);
    }

    /** A picture in the default theme. */
    public DisplayList(double widthPx, double heightPx, String title, String description, List<Mark> marks) {
        this(widthPx, heightPx, title, description, marks, Theme.ATLAS);
    }

    /** A picture in the default theme whose title says all. */
    public DisplayList(double widthPx, double heightPx, String title, List<Mark> marks) {
        this(widthPx, heightPx, title, "", marks);
    }

    /** The same picture in another theme. */
    public DisplayList in(Theme other) {
        return new DisplayList(widthPx, heightPx, title, description, marks, other);
    }

    /** All marks, those within groups after their group. */
    public Stream<Mark> walk() {
        return marks.stream().flatMap(DisplayList::walk);
    }

    private static Stream<Mark> walk(Mark mark) {
        return mark instanceof Mark.Group group
                ? Stream.concat(Stream.of(mark), group.marks().stream().flatMap(DisplayList::walk))
                : Stream.of(mark);
    }
}
