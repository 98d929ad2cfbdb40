package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.account.Claim;
import salient.control.Finding;
import salient.time.DaySpan;

/**
 * The claims about one place that speak on each of their days, as rows of a panel do. Hearing them on each would change
 * nothing on most: they are heard again only where something else has happened since they last were alone.
 */
final class Lasting {
    private final PlaceState state;
    private final Timing timing;
    private final List<Claim> speaking = new ArrayList<>();
    private Optional<Finding> alone = Optional.empty();
    /** The first day that has not been heard. */
    private LocalDate open;

    Lasting(PlaceState state, Timing timing, DaySpan period) {
        this.state = state;
        this.timing = timing;
        this.open = period.first();
    }

    /** Nothing but these claims is heard from the last day that was heard until {@code day}. */
    void speakUntil(LocalDate day) {
        if (!speaking.isEmpty() && open.isBefore(day)) {
            state.spoken().add(new DaySpan(open, day));
            speaking.forEach(c -> state.lastWords().put(c.source(), day.minusDays(1)));
        }
        open = day.plusDays(1);
    }

    /** Comes to {@code day}, and ends those whose last day was the one before it; says whether there were any. */
    boolean end(LocalDate day) {
        speakUntil(day);
        List<Claim> over =
                speaking.stream().filter(c -> !timing.days(c).contains(day)).toList();
        speaking.removeAll(over);
        over.forEach(c -> state.end(c, day));
        if (!over.isEmpty()) {
            alone = Optional.empty();
        }
        return !over.isEmpty();
    }

    /** Whether one of them speaks on the days to come. */
    boolean speaks() {
        return !speaking.isEmpty();
    }

    /** All that is said on a day: what begins to be said, and what is still being said. */
    List<Claim> with(List<Claim> news) {
        if (speaking.isEmpty()) {
            return news;
        }
        List<Claim> all = new ArrayList<>(speaking);
        all.addAll(news);
        return all;
    }

    /** Whether hearing what is said on a day can change anything. */
    boolean mustHear(LocalDate day, List<Claim> news) {
        boolean settled = alone.filter(state.now()::equals).isPresent();
        return !news.isEmpty() || (!speaking.isEmpty() && !settled);
    }

    /** Keeps what the day came to; {@code stirred} if more has happened than that claims were heard. */
    void heard(LocalDate day, List<Claim> news, boolean stirred) {
        news.stream().filter(Claim::throughout).forEach(speaking::add);
        alone = news.isEmpty() && !stirred && !speaking.isEmpty() ? Optional.of(state.now()) : Optional.empty();
    }
}
