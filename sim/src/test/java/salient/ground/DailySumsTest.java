package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import salient.time.DaySpan;

class DailySumsTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 3, 1);
    private static final DaySpan PERIOD = DaySpan.ofDays(FIRST, FIRST.plusDays(29));

    private record Amount(DaySpan days, int column, double amount) {}

    private static List<Amount> amounts(Random random) {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(40) - 5);
            amounts.add(new Amount(
                    DaySpan.ofDays(from, from.plusDays(random.nextInt(20))),
                    random.nextInt(3),
                    random.nextInt(1_000_000) / 1e4));
        }
        return amounts;
    }

    private static DailySums sums(List<Amount> amounts) {
        DailySums.Builder builder = new DailySums.Builder(PERIOD, 3);
        amounts.forEach(a -> builder.add(a.days(), a.column(), a.amount()));
        return builder.build();
    }

    @Test
    void eachDaysSumIsThatOfTheAmountsThatStandOnIt() {
        List<Amount> amounts = amounts(new Random(1));
        DailySums sums = sums(amounts);
        PERIOD.stream().forEach(day -> {
            for (int column = 0; column < 3; column++) {
                int wanted = column;
                double expected = amounts.stream()
                        .filter(a -> a.column() == wanted && a.days().contains(day))
                        .mapToDouble(Amount::amount)
                        .sum();
                assertThat(sums.on(day, column)).isCloseTo(expected, org.assertj.core.api.Assertions.within(1e-6));
            }
        });
    }

    @Test
    void theOrderOfTheAmountsDoesNotAlterASum() {
        List<Amount> amounts = amounts(new Random(2));
        List<Amount> shuffled = new ArrayList<>(amounts);
        Collections.shuffle(shuffled, new Random(3));
        PERIOD.stream()
                .forEach(day -> assertThat(sums(shuffled).on(day, 1))
                        .isEqualTo(sums(amounts).on(day, 1)));
    }
}
