package salient.ground;

import java.util.stream.IntStream;
import salient.geo.Coverage;
import salient.geo.Groups;

/** The edges between cells of two places: those that can be front. They go by their numbers, in the order of edges. Immutable. */
final class Hinges {
    private final int[] edges;
    private final int[] leftCells;
    private final int[] rightCells;
    private final Groups ofCells;

    /** @param cellOfFace the number of the cell to which each face belongs, or -1 */
    Hinges(Coverage coverage, int[] cellOfFace, int cells) {
        this.edges = IntStream.range(0, coverage.edges())
                .filter(edge -> {
                    int left = cell(coverage.left(edge), cellOfFace);
                    int right = cell(coverage.right(edge), cellOfFace);
                    return left >= 0 && right >= 0 && left != right;
                })
                .toArray();
        this.leftCells =
                IntStream.of(edges).map(edge -> cellOfFace[coverage.left(edge)]).toArray();
        this.rightCells = IntStream.of(edges)
                .map(edge -> cellOfFace[coverage.right(edge)])
                .toArray();
        this.ofCells = new Groups(
                cells,
                IntStream.concat(IntStream.of(leftCells), IntStream.of(rightCells))
                        .toArray(),
                IntStream.range(0, 2 * edges.length).map(i -> i % edges.length).toArray());
    }

    private static int cell(int face, int[] cellOfFace) {
        return face < 0 ? -1 : cellOfFace[face];
    }

    /** Number of hinges. */
    int count() {
        return edges.length;
    }

    /** The number of {@code hinge} among the edges of the coverage. */
    int edge(int hinge) {
        return edges[hinge];
    }

    /** The cell on the left hand. */
    int leftCell(int hinge) {
        return leftCells[hinge];
    }

    /** The cell on the right hand. */
    int rightCell(int hinge) {
        return rightCells[hinge];
    }

    /** The hinges around {@code cell}. */
    IntStream around(int cell) {
        return ofCells.of(cell);
    }
}
