package salient.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import salient.testkit.Seeds;

class RowsTest {
    private record Boxes(List<Envelope> all) implements Rows.Boxes {
        @Override
        public int size() {
            return all.size();
        }

        @Override
        public double west(int box) {
            return all.get(box).getMinX();
        }

        @Override
        public double south(int box) {
            return all.get(box).getMinY();
        }

        @Override
        public double north(int box) {
            return all.get(box).getMaxY();
        }

        Rows rows(int rows) {
            Envelope around = new Envelope();
            all.stream().forEach(around::expandToInclude);
            return new Rows(
                    this, new double[] {around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY()}, rows);
        }

        double widest(ToDoubleFunction<Envelope> width) {
            return all.stream().mapToDouble(width).max().orElse(0);
        }
    }

    /** Tells {@code met} what entries there are whose west sides lie from one longitude to another. */
    private static void search(Rows rows, double west, double east, double south, double north, IntConsumer met) {
        for (int row = rows.row(south); row <= rows.row(north); row++) {
            int entry = rows.firstFrom(row, rows.step(west));
            for (; entry < rows.end(row) && rows.stepAt(entry) <= rows.step(east); entry++) {
                met.accept(rows.boxAt(entry));
            }
        }
    }

    private static Boxes boxes(Random random, int count, double west, double south, boolean onGrid) {
        return new Boxes(Stream.generate(() -> {
                    double x = onGrid ? random.nextInt(40) : 40 * random.nextDouble();
                    double y = onGrid ? random.nextInt(40) : 40 * random.nextDouble();
                    double width = onGrid ? random.nextInt(3) : 2 * random.nextDouble();
                    double height = onGrid ? random.nextInt(3) : 2 * random.nextDouble();
                    return new Envelope(west + x, west + x + width, south + y, south + y + height);
                })
                .limit(count)
                .toList());
    }

    /** On the grid many a box ends where a row does, and many begin on one longitude. */
    @Test
    void aSearchMeetsEveryBoxThatItTouchesOnAllSidesOfTheMeridianAndTheEquator() {
        Seeds.each(24, random -> {
            Boxes boxes = boxes(
                    random, 200, -80 + 60 * random.nextInt(3), -80 + 60 * random.nextInt(3), random.nextBoolean());
            Rows rows = boxes.rows(random.nextInt(60));
            double width = boxes.widest(Envelope::getWidth);
            for (Envelope asked : boxes.all) {
                Set<Integer> expected = new TreeSet<>();
                for (int box = 0; box < boxes.all.size(); box++) {
                    if (boxes.all.get(box).intersects(asked)) {
                        expected.add(box);
                    }
                }
                Set<Integer> met = new TreeSet<>();
                search(rows, asked.getMinX() - width, asked.getMaxX(), asked.getMinY(), asked.getMaxY(), met::add);
                assertThat(met).containsAll(expected);
            }
        });
    }

    @Test
    void aSearchThatIsNoWiderThanABoxLooksAtFewOthers() {
        for (double corner : new double[] {-80, -20, 40}) {
            Boxes boxes = boxes(new Random(1), 10_000, corner, corner, false);
            Rows rows = boxes.rows(50);
            int[] looked = new int[1];
            for (Envelope asked : boxes.all) {
                search(
                        rows,
                        asked.getMinX() - 2,
                        asked.getMaxX(),
                        asked.getMinY(),
                        asked.getMaxY(),
                        box -> looked[0]++);
            }
            // Each looks at about 3 rows of 50, and at about 4 of 40 degrees; in each row are 450 boxes.
            assertThat(looked[0] / 10_000).isLessThan(200);
        }
    }

    @Test
    void whatLiesBeyondAllBoxesIsLookedForInTheRowAtTheEdge() {
        Rows rows = new Boxes(List.of(new Envelope(36, 37, 35, 36), new Envelope(36, 38, 35, 39))).rows(4);

        assertThat(rows.row(-90)).isZero();
        assertThat(rows.row(39)).isEqualTo(3);
        assertThat(rows.row(90)).isEqualTo(3);
        assertThat(rows.step(-180)).isZero().isEqualTo(rows.step(36));
        assertThat(rows.step(180)).isEqualTo(rows.step(38));
    }

    @Test
    void withoutBoxesNothingIsMet() {
        Set<Integer> met = new TreeSet<>();

        search(new Rows(new Boxes(List.of()), new double[4], 0), -180, 180, -90, 90, met::add);

        assertThat(met).isEmpty();
    }
}
