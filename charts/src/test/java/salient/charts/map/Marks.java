package salient.charts.map;

import static salient.charts.map.Toy.GRID;

import java.util.List;
import java.util.stream.Collectors;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;

/** Finds marks on maps of the toy campaign. */
final class Marks {
    private Marks() {}

    /** Marks that are, among other words, {@code word}. */
    static List<Mark> all(DisplayList map, String word) {
        return map.walk()
                .filter(m -> List.of(m.kind().split(" ", -1)).contains(word))
                .toList();
    }

    static Mark named(DisplayList map, String id) {
        return map.walk().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    static String texts(DisplayList map, String kind) {
        return map.walk()
                .filter(m -> m instanceof Mark.Text && m.kind().equals(kind))
                .map(m -> ((Mark.Text) m).text())
                .collect(Collectors.joining("\n"));
    }

    /** The face of the cell in {@code row} and {@code column}. */
    static int face(int row, int column) {
        return GRID.facesOf(GridCoverage.id(row, column)).get(0);
    }
}
