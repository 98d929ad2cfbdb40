package salient.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayCursorTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 5, 1);
    private static final DaySpan PERIOD = DaySpan.ofDays(FIRST, FIRST.plusDays(9));

    @Test
    void theStateOfAThingIsThatGivenLastUpToTheDay() {
        DayCursor cursor = new DayCursor(new DayChanges.Builder(PERIOD, 2)
                .from(FIRST, 0, 7)
                .from(FIRST.plusDays(4), 1, 3)
                .build());

        assertThat(List.of(cursor.at(0), cursor.at(1))).containsExactly(7, 0);
        cursor.moveTo(FIRST.plusDays(4), (thing, before, after) -> {});
        assertThat(List.of(cursor.at(0), cursor.at(1))).containsExactly(7, 3);
        cursor.moveTo(FIRST.plusDays(3), (thing, before, after) -> {});
        assertThat(List.of(cursor.at(0), cursor.at(1))).containsExactly(7, 0);
    }

    @Test
    void aStateThatIsGivenAgainIsNoChange() {
        DayChanges changes = new DayChanges.Builder(PERIOD, 1)
                .from(FIRST.plusDays(2), 0, 5)
                .from(FIRST.plusDays(4), 0, 5)
                .build();

        assertThat(told(changes, FIRST.plusDays(2))).containsExactly("0: 0 to 5");
        assertThat(told(changes, FIRST.plusDays(4))).isEmpty();
        assertThat(told(changes, FIRST)).isEmpty();
    }

    @Test
    void aDayOutsideThePeriodIsRefused() {
        DayChanges changes = new DayChanges.Builder(PERIOD, 1).build();

        assertThatThrownBy(() -> changes.on(FIRST.minusDays(1), (thing, before, after) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2020-04-30 is outside 2020-05-01..2020-05-10");
        assertThatThrownBy(() -> new DayCursor(changes).moveTo(PERIOD.until(), (thing, before, after) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2020-05-11 is outside 2020-05-01..2020-05-10");
    }

    @Test
    void whicheverWayItGoesItFindsTheSameAndTellsOfEveryStep() {
        Random random = new Random(1);
        int things = 20;
        int[][] states = new int[things][PERIOD.days()];
        DayChanges.Builder builder = new DayChanges.Builder(PERIOD, things);
        for (int thing = 0; thing < things; thing++) {
            for (int day = 0; day < PERIOD.days(); day++) {
                boolean changes = day == 0 || random.nextInt(3) == 0;
                states[thing][day] = changes ? random.nextInt(4) : states[thing][day - 1];
                if (changes) {
                    builder.from(FIRST.plusDays(day), thing, states[thing][day]);
                }
            }
        }
        DayCursor cursor = new DayCursor(builder.build());
        int[] heard = new int[things];
        for (int thing = 0; thing < things; thing++) {
            heard[thing] = states[thing][0];
        }
        for (int move = 0; move < 100; move++) {
            int day = random.nextInt(PERIOD.days());
            cursor.moveTo(FIRST.plusDays(day), (thing, before, after) -> {
                assertThat(heard[thing]).isEqualTo(before);
                heard[thing] = after;
            });
            for (int thing = 0; thing < things; thing++) {
                assertThat(cursor.at(thing)).isEqualTo(states[thing][day]).isEqualTo(heard[thing]);
            }
        }
    }

    private static List<String> told(DayChanges changes, LocalDate day) {
        List<String> told = new ArrayList<>();
        changes.on(day, (thing, before, after) -> told.add(thing + ": " + before + " to " + after));
        return told;
    }
}
