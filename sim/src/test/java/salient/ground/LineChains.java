package salient.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * Joins lines head to tail into lines as long as can be. Two are joined where one ends, the other begins and no third
 * touches; loops close. The same lines in the same order give the same chains.
 */
final class LineChains {
    private final List<Coordinate[]> lines;
    private final Map<Coordinate, List<Integer>> starts = new HashMap<>();
    private final Map<Coordinate, Integer> ends = new HashMap<>();
    private final boolean[] used;

    private LineChains(List<Coordinate[]> lines) {
        this.lines = lines;
        this.used = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            starts.computeIfAbsent(first(i), none -> new ArrayList<>()).add(i);
            ends.merge(last(i), 1, Integer::sum);
        }
    }

    /** The chains of {@code lines}, in the order of the lines that they begin with; open ones first. */
    static List<Coordinate[]> of(List<Coordinate[]> lines) {
        return new LineChains(lines).chains();
    }

    private List<Coordinate[]> chains() {
        List<Coordinate[]> chains = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!passesThrough(first(i))) {
                chains.add(chainFrom(i));
            }
        }
        // What is left has no beginning: loops.
        for (int i = 0; i < lines.size(); i++) {
            if (!used[i]) {
                chains.add(chainFrom(i));
            }
        }
        return chains;
    }

    private Coordinate[] chainFrom(int line) {
        List<Coordinate> points = new ArrayList<>(List.of(first(line)));
        for (int next = line; !used[next]; ) {
            used[next] = true;
            Coordinate[] part = lines.get(next);
            points.addAll(Arrays.asList(part).subList(1, part.length));
            if (passesThrough(last(next))) {
                next = starts.get(last(next)).get(0);
            }
        }
        return points.toArray(Coordinate[]::new);
    }

    private boolean passesThrough(Coordinate point) {
        return ends.getOrDefault(point, 0) == 1
                && starts.getOrDefault(point, List.of()).size() == 1;
    }

    private Coordinate first(int line) {
        return lines.get(line)[0];
    }

    private Coordinate last(int line) {
        Coordinate[] points = lines.get(line);
        return points[points.length - 1];
    }
}
