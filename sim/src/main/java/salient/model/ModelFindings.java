package salient.model;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * What a posterior comes to: on each day the control that is as likely as the scenario's threshold asks, or that it is
 * unknown.
 */
public final class ModelFindings {
    /** A claim that says what stands bears on it from so many days before it did. */
    private static final int EARLIER_DAYS = 14;

    private final Posterior posterior;
    private final Model model;

    public ModelFindings(Posterior posterior) {
        this.posterior = posterior;
        this.model = posterior.model();
    }

    /** The finding for {@code place} on each day, with the claims up to then that say so. */
    public Timeline<Finding> of(PlaceId place) {
        Timeline.Builder<Finding> builder =
                new Timeline.Builder<>(model.period().until());
        int stands = -2;
        int since = 0;
        for (int day = 0; day < model.days(); day++) {
            LocalDate date = model.period().first().plusDays(day);
            int state = settled(place, date);
            if (state != stands) {
                stands = state;
                since = day;
            }
            builder.from(date, finding(place, state, since, day));
        }
        return builder.build();
    }

    /** The state that is likely enough; -1 if none is. */
    private int settled(PlaceId place, LocalDate day) {
        for (int state = 0; state < model.states().size(); state++) {
            if (posterior.likely(place, day, state) >= model.settings().threshold()) {
                return state;
            }
        }
        return -1;
    }

    private Finding finding(PlaceId place, int state, int since, int day) {
        Control control = state < 0 ? Control.unknown() : model.states().control(state);
        SortedSet<ClaimId> claims = new TreeSet<>();
        for (Word word : model.words().words(model.number(place))) {
            if (word.day() <= day
                    && word.day() >= since - EARLIER_DAYS
                    && (state < 0 || (word instanceof Word.Said said && said.said() == state))) {
                claims.add(word.claim());
            }
        }
        DaySpan changed = DaySpan.ofDay(model.period().first().plusDays(since));
        return new Finding.Settled(control, Grounds.MODEL, claims, changed);
    }
}
