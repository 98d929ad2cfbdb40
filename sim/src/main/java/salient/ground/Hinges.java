package salient.ground;

import java.util.stream.IntStream;
import salient.geo.Coverage;

/** The edges between cells of two places: those that can be front. They go by their numbers, in the order of edges. Immutable. */
final class Hinges {
    private final int[] edges;
    private final int[] leftCells;
    private final int[] rightCells;

    /** The hinges of each cell in a row, and where each cell's begin. */
    private final int[] ofCells;

    private final int[] firstOfCell;

    /** @param cellOfFace the number of the cell to which each face belongs, or -1 */
    Hinges(Coverage coverage, int[] cellOfFace, int cells) {
        this.edges = IntStream.range(0, coverage.edges())
                .filter(edge -> {
                    int left = cell(coverage.left(edge), cellOfFace);
                    int right = cell(coverage.right(edge), cellOfFace);
                    return left >= 0 && right >= 0 && left != right;
                })
                .toArray();
        this.leftCells = new int[edges.length];
        this.rightCells = new int[edges.length];
        this.firstOfCell = new int[cells + 1];
        for (int hinge = 0; hinge < edges.length; hinge++) {
            leftCells[hinge] = cellOfFace[coverage.left(edges[hinge])];
            rightCells[hinge] = cellOfFace[coverage.right(edges[hinge])];
            firstOfCell[leftCells[hinge] + 1]++;
            firstOfCell[rightCells[hinge] + 1]++;
        }
        for (int cell = 0; cell < cells; cell++) {
            firstOfCell[cell + 1] += firstOfCell[cell];
        }
        this.ofCells = new int[2 * edges.length];
        int[] next = firstOfCell.clone();
        for (int hinge = 0; hinge < edges.length; hinge++) {
            ofCells[next[leftCells[hinge]]++] = hinge;
            ofCells[next[rightCells[hinge]]++] = hinge;
        }
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
    IntStream of(int cell) {
        return IntStream.range(firstOfCell[cell], firstOfCell[cell + 1]).map(i -> ofCells[i]);
    }
}
