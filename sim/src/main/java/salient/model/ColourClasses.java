package salient.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sorts places into classes such that two of a class neither border on each other nor have a neighbour in common: what one
 * of them does then has no bearing on the other while everybody else stands still.
 */
final class ColourClasses {
    private ColourClasses() {}

    /** The classes of {@code graph}, each in the order of places: each place gets the first that it can have. */
    static int[][] of(PlaceGraph graph) {
        int[] colours = new int[graph.places()];
        List<List<Integer>> classes = new ArrayList<>();
        for (int place = 0; place < graph.places(); place++) {
            BitSet taken = new BitSet();
            for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                int beside = graph.beyond(border);
                take(taken, colours, beside, place);
                for (int next = graph.first(beside); next < graph.first(beside + 1); next++) {
                    take(taken, colours, graph.beyond(next), place);
                }
            }
            int colour = taken.nextClearBit(0);
            colours[place] = colour;
            if (colour == classes.size()) {
                classes.add(new ArrayList<>());
            }
            classes.get(colour).add(place);
        }
        return classes.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Only places before {@code place} have a colour yet. */
    private static void take(BitSet taken, int[] colours, int other, int place) {
        if (other < place) {
            taken.set(colours[other]);
        }
    }
}
