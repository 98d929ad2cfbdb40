package salient.charts.draw;

import java.util.List;
import java.util.Optional;

/** Marks at another place of the picture. */
public final class Moved {
    private Moved() {}

    /** {@code marks}, each {@code dx} farther right and {@code dy} farther down. */
    public static List<Mark> by(double dx, double dy, List<Mark> marks) {
        return marks.stream().map(mark -> by(dx, dy, mark)).toList();
    }

    private static Mark by(double dx, double dy, Mark mark) {
        if (mark instanceof Mark.Path path) {
            return new Mark.Path(path.kind(), path.id(), path.outline().moved(dx, dy), path.style());
        }
        if (mark instanceof Mark.Text text) {
            return text.at(text.spot().moved(dx, dy));
        }
        Mark.Group group = (Mark.Group) mark;
        Optional<Box> clip = group.clip().map(box -> new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
        return new Mark.Group(group.kind(), group.id(), clip, by(dx, dy, group.marks()));
    }
}
