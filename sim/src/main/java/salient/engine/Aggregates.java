package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.reading.PlainReason;
import salient.time.DaySpan;

/** Resolves sentences about all gains at once for one place (rule E14). */
final class Aggregates {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Positions positions;
    private final PlaceState state;
    private final Finding opening;
    private final Silence silence;

    /** What stands in a reading at the close of a day on which the sources that are judged have not spoken, if it is one. */
    interface Silence {
        Optional<Finding> on(LocalDate day);

        /** Of all the sources of a reading: they alone make what stands. */
        static Silence none() {
            return day -> Optional.empty();
        }
    }

    Aggregates(
            Campaign campaign, Ledger ledger, Positions positions, PlaceState state, Finding opening, Silence silence) {
        this.silence = silence;
        this.campaign = campaign;
        this.ledger = ledger;
        this.positions = positions;
        this.state = state;
        this.opening = opening;
    }

    /** Who has the place again: whoever of those who took all back had it at the start, else all of them. */
    static Holder winner(Statement.Act act, Finding opening) {
        return opening.holder()
                .filter(holder -> act.actors().containsAll(holder.sides()))
                .orElseGet(() -> new Holder(act.actors()));
    }

    /** Applies {@code aggregate} to the place on {@code day}, of which {@code today} are the other claims. */
    void resolve(Claim aggregate, List<Claim> today, LocalDate day) {
        Statement.Act act = (Statement.Act) aggregate.statement();
        Holder winner = winner(act, opening);
        SortedSet<SideId> losers = Position.driven(act, aggregate.valid(), campaign);
        if (state.whole().now().grounds() == Grounds.AGGREGATE
                && state.whole().now().holder().filter(winner::equals).isPresent()) {
            ledger.corroborate(aggregate, day, PlainReason.REPEATS_THE_AGGREGATE);
            return;
        }
        Optional<Finding> others = silence.on(day);
        Optional<Claim> named = today.stream()
                .filter(c -> !c.part().edge() && positions.speaks(c))
                .findFirst();
        if (!reaches(losers, others.orElseGet(() -> state.now()))) {
            return;
        }
        if (named.isPresent()) {
            ledger.overrule(aggregate, day, PlainReason.NAMED_THAT_DAY, named.get());
            return;
        }
        LocalDate earliest = aggregate.valid().first();
        if (!state.spoken().isEmpty() && state.spoken().last().isAfter(earliest)) {
            earliest = state.spoken().last();
        }
        if (earliest.isBefore(campaign.period().first())) {
            earliest = campaign.period().first();
        }
        state.whole()
                .resolve(
                        positions.position(aggregate).orElseThrow().of(winner),
                        DaySpan.ofDays(earliest, day),
                        day,
                        others.isPresent()
                                ? PlainReason.LOST_SINCE_AND_UNNAMED_BY_ITS_CAMP
                                : PlainReason.LOST_SINCE_AND_UNNAMED);
        state.parts().clear();
        state.spoken().add(day);
    }

    /** Whether the losers have gained the place since the start, or it is no longer held as it was. */
    private boolean reaches(SortedSet<SideId> losers, Finding stands) {
        boolean lost = losers.stream().anyMatch(opening::heldBy);
        boolean gained = losers.stream().anyMatch(stands::heldBy);
        boolean shaken = stands.kind() != Finding.Kind.HELD && !stands.sameGround(opening);
        return !lost && (gained || shaken);
    }
}
