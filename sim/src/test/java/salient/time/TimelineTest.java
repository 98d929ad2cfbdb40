package salient.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.testkit.Seeds;

/** A timeline against the value of each of its days; all from printed seeds. */
class TimelineTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 2, 25);
    private static final DaySpan PERIOD = DaySpan.ofDays(FIRST, FIRST.plusDays(29));

    private static Timeline<Integer> timeline(Random random) {
        List<LocalDate> changes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            changes.add(FIRST.plusDays(random.nextInt(40) - 5));
        }
        return Timeline.of(PERIOD, changes, day -> random.nextInt(3));
    }

    private static Stream<DaySpan> spans(Random random) {
        return Stream.generate(() -> {
                    LocalDate from = FIRST.plusDays(random.nextInt(40) - 5);
                    return DaySpan.ofDays(from, from.plusDays(random.nextInt(15)));
                })
                .limit(20);
    }

    @Test
    void spansTouchAndDiffer() {
        Seeds.each(100, random -> {
            List<Timeline.Span<Integer>> all = timeline(random).spans();
            assertThat(all.get(0).days().from()).isEqualTo(FIRST);
            assertThat(all.get(all.size() - 1).days().until()).isEqualTo(PERIOD.until());
            for (int i = 1; i < all.size(); i++) {
                assertThat(all.get(i).days().from())
                        .isEqualTo(all.get(i - 1).days().until());
                assertThat(all.get(i).value()).isNotEqualTo(all.get(i - 1).value());
            }
        });
    }

    @Test
    void theSpansWithinSomeDaysHaveTheValuesOfThoseDays() {
        Seeds.each(100, random -> {
            Timeline<Integer> timeline = timeline(random);
            spans(random).forEach(days -> {
                List<String> expected = days.stream()
                        .filter(PERIOD::contains)
                        .map(day -> day + " " + timeline.at(day))
                        .toList();
                assertThat(timeline.spansWithin(days).stream()
                                .flatMap(span -> span.days().stream().map(day -> day + " " + span.value()))
                                .toList())
                        .isEqualTo(expected);
            });
        });
    }

    @Test
    void aChangeFromADayOnLeavesWhatStoodBefore() {
        Seeds.each(100, random -> {
            Timeline<Integer> timeline = timeline(random);
            LocalDate from = FIRST.plusDays(random.nextInt(30));
            Timeline<Integer> changed = timeline.from(from, value -> value + 1);
            PERIOD.stream()
                    .forEach(day -> assertThat(changed.at(day))
                            .isEqualTo(day.isBefore(from) ? timeline.at(day) : timeline.at(day) + 1));
        });
    }
}
