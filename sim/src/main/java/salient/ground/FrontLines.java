package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.Coverage;
import salient.ground.FrontRule.Hand;
import salient.time.DayCursor;

/** The front of a day, chained into lines. Immutable. */
final class FrontLines {
    private final Coverage coverage;
    private final Hinges hinges;
    private final Fronts fronts;

    FrontLines(Coverage coverage, Hinges hinges, Fronts fronts) {
        this.coverage = coverage;
        this.hinges = hinges;
        this.fronts = fronts;
    }

    /** The lines at the close of {@code day}. */
    List<FrontLine> on(LocalDate day) {
        DayCursor cursor = fronts.changes().cursor();
        cursor.moveTo(day, (hinge, before, after) -> {});
        Map<Stretch, List<Coordinate[]>> parts = new TreeMap<>();
        for (int hinge = 0; hinge < hinges.count(); hinge++) {
            if (cursor.at(hinge) != Fronts.NONE) {
                Fronts.Front front = fronts.of(cursor.at(hinge));
                Coordinate[] line = coverage.line(hinges.edge(hinge));
                if (front.firmer() == Hand.RIGHT) {
                    Collections.reverse(Arrays.asList(line));
                }
                parts.computeIfAbsent(front.stretch(), none -> new ArrayList<>())
                        .add(line);
            }
        }
        List<FrontLine> lines = new ArrayList<>();
        parts.forEach((stretch, ofStretch) -> LineChains.of(ofStretch)
                .forEach(line -> lines.add(new FrontLine(
                        stretch.sides().sideA(), stretch.sides().sideB(), stretch.kind(), stretch.presumed(), line))));
        return List.copyOf(lines);
    }
}
