package salient.charts.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import salient.geo.Coverage;

/**
 * Every edge of the coverage once, in columns, so that an edge's number here is its number there: the faces on its left
 * and right hand (-1 outside), how many points it has, and those points, each as the step from the one before; the first
 * from the first of the edge before. Faces are what edges enclose. An edge too short to show has no points.
 */
final class EdgesSection {
    private final Coverage coverage;
    private final Plane plane;

    EdgesSection(Coverage coverage, Plane plane) {
        this.coverage = coverage;
        this.plane = plane;
    }

    void write(RecordJson json) throws IOException {
        json.object("edges");
        json.numbers("left", hands(coverage::left)).numbers("right", hands(coverage::right));
        IntStream.Builder points = IntStream.builder();
        IntStream.Builder steps = IntStream.builder();
        int x = 0;
        int y = 0;
        for (int edge = 0; edge < coverage.edges(); edge++) {
            List<Integer> path = plane.path(coverage.line(edge));
            points.add(path.size() / 2);
            for (int i = 0; i < path.size(); i++) {
                steps.add(i == 0 ? path.get(i) - x : i == 1 ? path.get(i) - y : path.get(i));
            }
            if (!path.isEmpty()) {
                x = path.get(0);
                y = path.get(1);
            }
        }
        json.numbers("points", points.build().toArray())
                .numbers("steps", steps.build().toArray())
                .end();
    }

    /** A face of each edge, as the step from that of the edge before. */
    private int[] hands(java.util.function.IntUnaryOperator face) {
        int[] faces = IntStream.range(0, coverage.edges()).map(face).toArray();
        for (int edge = faces.length - 1; edge > 0; edge--) {
            faces[edge] -= faces[edge - 1];
        }
        return faces;
    }
}
