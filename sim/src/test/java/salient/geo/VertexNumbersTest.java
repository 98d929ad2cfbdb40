package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VertexNumbersTest {
    private static void check(long[] keys) {
        VertexNumbers numbers = new VertexNumbers(keys);
        long[] vertices = numbers.vertices();

        assertThat(vertices).isEqualTo(LongStream.of(keys).sorted().distinct().toArray());
        assertThat(IntStream.of(numbers.ofPoints())
                        .mapToLong(vertex -> vertices[vertex])
                        .toArray())
                .isEqualTo(keys);
    }

    @Test
    void pointsOfOneKeyHaveOneNumberAndNumbersRiseWithKeys() {
        check(new long[] {7, -3, 7, 0, Long.MAX_VALUE, -3, 7, Long.MIN_VALUE, 1});
        check(new long[] {5, 5, 5});
        check(new long[0]);
    }

    /** All points of a large theatre, numbered one by one, take milliseconds; were each sought among all, it would take minutes. */
    @Test
    @Timeout(20)
    void aHundredThousandPointsAreNumberedAtOnce() {
        check(new Random(1).longs(100_000, 0, 1L << 60).toArray());
        check(LongStream.range(0, 100_000).map(i -> ((i / 600) << 31) + i % 600).toArray());
    }
}
