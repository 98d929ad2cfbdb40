package salient.geo;

import java.util.Arrays;

/** Numbers for points: equal points have the same, and numbers rise with their keys. */
final class VertexNumbers {
    private final long[] vertices;
    private final int[] ofPoints;

    /** @param keys one for each point, the same for equal points */
    VertexNumbers(long[] keys) {
        int[] places = new int[keys.length];
        int mask = Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) * 4) - 1;
        long[] table = new long[mask + 1];
        int[] numbers = new int[mask + 1];
        long[] distinct = new long[keys.length];
        int count = 0;
        for (int point = 0; point < keys.length; point++) {
            int place = place(keys[point], mask);
            while (numbers[place] != 0 && table[place] != keys[point]) {
                place = place + 1 & mask;
            }
            if (numbers[place] == 0) {
                table[place] = keys[point];
                distinct[count++] = keys[point];
                numbers[place] = count;
            }
            places[point] = place;
        }
        this.vertices = Arrays.copyOf(distinct, count);
        Arrays.parallelSort(vertices);
        for (int vertex = 0; vertex < count; vertex++) {
            int place = place(vertices[vertex], mask);
            while (table[place] != vertices[vertex] || numbers[place] == 0) {
                place = place + 1 & mask;
            }
            numbers[place] = vertex + 1;
        }
        this.ofPoints = places;
        for (int point = 0; point < keys.length; point++) {
            ofPoints[point] = numbers[places[point]] - 1;
        }
    }

    private static int place(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & mask;
    }

    /** The keys of vertices, in ascending order. */
    long[] vertices() {
        return vertices.clone();
    }

    /** The number of each point. */
    int[] ofPoints() {
        return ofPoints.clone();
    }
}
