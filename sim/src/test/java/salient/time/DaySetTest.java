package salient.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.testkit.Seeds;

class DaySetTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 2, 25);

    @Test
    void itHoldsWhatASetOfSingleDaysHolds() {
        Seeds.each(200, random -> {
            DaySet set = new DaySet();
            DaySet joined = new DaySet();
            TreeSet<LocalDate> days = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                LocalDate from = FIRST.plusDays(random.nextInt(40));
                DaySpan span = new DaySpan(from, from.plusDays(1 + random.nextInt(6)));
                set.add(span);
                span.stream().forEach(days::add);
                DaySet one = new DaySet();
                span.stream().forEach(one::add);
                joined.addAll(one);
                for (int d = -1; d < 50; d++) {
                    LocalDate day = FIRST.plusDays(d);
                    assertThat(set.lastUpTo(day)).isEqualTo(Optional.ofNullable(days.floor(day)));
                }
                assertThat(set.last()).isEqualTo(days.last());
                assertThat(joined).hasToString(set.toString());
                assertThat(new DaySet(set)).hasToString(set.toString());
            }
        });
    }

    @Test
    void anEmptySetHasNoLastDay() {
        DaySet none = new DaySet();
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.lastUpTo(FIRST)).isEmpty();
        assertThatThrownBy(none::last).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void prolongedItHoldsWhatFollowsItsDaysTooInSpansThatDoNotTouch() {
        Seeds.each(100, random -> {
            DaySet set = new DaySet();
            for (int i = 0; i < 5; i++) {
                LocalDate from = FIRST.plusDays(random.nextInt(60));
                set.add(new DaySpan(from, from.plusDays(1 + random.nextInt(4))));
            }
            int days = random.nextInt(5);
            DaySet longer = set.prolonged(days);
            for (int d = -1; d < 80; d++) {
                LocalDate day = FIRST.plusDays(d);
                boolean near = set.lastUpTo(day)
                        .filter(last -> !last.plusDays(days).isBefore(day))
                        .isPresent();
                assertThat(longer.lastUpTo(day).filter(day::equals).isPresent()).isEqualTo(near);
                assertThat(longer.spans().stream().anyMatch(span -> span.contains(day)))
                        .isEqualTo(near);
            }
            for (int i = 1; i < longer.spans().size(); i++) {
                assertThat(longer.spans().get(i).from())
                        .isAfter(longer.spans().get(i - 1).until());
            }
        });
    }
}
