package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.time.DaySpan;

/** Resolves sentences about all gains at once for one place (rule E14). */
final class Aggregates {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Closes closes;
    private final PlaceState state;
    private final Finding opening;

    Aggregates(Campaign campaign, Ledger ledger, Closes closes, PlaceState state, Finding opening) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.closes = closes;
        this.state = state;
        this.opening = opening;
    }

    /** Applies {@code aggregate} to the place on {@code day}, of which {@code today} are the other claims. */
    void resolve(Claim aggregate, List<Claim> today, LocalDate day) {
        Statement.Act act = (Statement.Act) aggregate.statement();
        SideId winner = act.actor();
        SortedSet<SideId> losers = Position.driven(act, aggregate.valid(), campaign);
        Finding stands = state.now(day);
        boolean lost = losers.stream().anyMatch(opening::heldBy);
        boolean gained = losers.stream().anyMatch(stands::heldBy);
        boolean shaken = !stands.token().equals("held") && !stands.sameGround(opening);
        Optional<Claim> named =
                today.stream().filter(c -> !c.part().edge() && closes.speaks(c)).findFirst();
        if (lost || !(gained || shaken)) {
            return;
        }
        if (named.isPresent()) {
            ledger.overrule(aggregate, day, "E14", "a claim of that day names the place", named.get());
            return;
        }
        LocalDate earliest = aggregate.valid().first();
        if (!state.spoken().isEmpty() && state.spoken().last().isAfter(earliest)) {
            earliest = state.spoken().last();
        }
        if (earliest.isBefore(campaign.period().first())) {
            earliest = campaign.period().first();
        }
        state.whole().resolve(aggregate, winner, DaySpan.ofDays(earliest, day), day);
        state.parts().clear();
        state.spoken().add(day);
    }
}
