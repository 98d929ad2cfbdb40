package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Part;
import salient.reading.PlainReason;

/** Hears what one close says of a place as a whole (rules E2, E3 and E11). */
final class Hearing {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Closes closes;
    private final PlaceState state;

    Hearing(Campaign campaign, Ledger ledger, Closes closes, PlaceState state) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.closes = closes;
        this.state = state;
    }

    /** Hears what is said of the whole place; returns the word that settled it last. */
    DayWord hearWhole(LocalDate day, List<Claim> claims) {
        List<Claim> said = claims.stream()
                .filter(c -> c.part() == Part.WHOLE || c.part() == Part.MOST)
                .toList();
        List<Position> words = withoutSummaries(
                day, closes.positions(day, said, state.whole().now(), claims, ledger), state::standing, ledger);
        List<Claim> settledBy = List.of();
        for (List<Position> round : DayOrder.rounds(words)) {
            Finding standing = state.now();
            Word word = closes.combine(day, round, claims, ledger);
            if (!standing.sameGround(state.whole().now())) {
                state.whole().doubt(day);
            }
            retireConceded(word, day);
            if (word.settles() && !state.parts().isEmpty() && agreesWithHeld(standing, word)) {
                state.whole().adopt(standing, word.winners(), day);
                word.winners().forEach(p -> ledger.corroborate(p.claim(), day, Reasons.agrees(p)));
                forgetParts(word);
                settledBy = claimsOf(word);
            } else if (state.whole().hear(word, day)
                    && Findings.best(word.winners()).claim().kind() != Kind.FAIL) {
                confirmHoldBefore(word, day);
                forgetParts(word);
                settledBy = claimsOf(word);
            }
        }
        return new DayWord(settledBy, claims);
    }

    /** {@code spoken} without the words that sum up an interval inside which what stands is dated (rule E13). */
    static List<Position> withoutSummaries(
            LocalDate day, List<Position> spoken, Supplier<List<Position>> standing, Ledger ledger) {
        if (spoken.stream().noneMatch(p -> DayOrder.isInterval(p.claim()))) {
            return spoken;
        }
        List<Position> words = standing.get();
        List<Position> kept = new ArrayList<>();
        for (Position p : spoken) {
            Optional<Position> dated = words.stream()
                    .filter(q -> !q.agrees(p) && Weighing.sumsUp(p, q))
                    .reduce((first, second) -> second);
            if (dated.isPresent()) {
                ledger.overrule(
                        p.claim(),
                        day,
                        PlainReason.SUMS_UP_AGAINST_A_DATED_CLAIM,
                        dated.get().claim());
            } else {
                kept.add(p);
            }
        }
        return kept;
    }

    /**
     * A retaking says that the other side had the place until then: it confirms, for the day before, a hold of which a
     * part was reported, and never makes one that nobody reported.
     */
    private void confirmHoldBefore(Word word, LocalDate day) {
        Claim claim = Findings.best(word.winners()).claim();
        LocalDate eve = day.minusDays(1);
        if (claim.kind() != Kind.RECAPTURE || claim.part() != Part.WHOLE || !state.knows(eve)) {
            return;
        }
        Finding before = state.on(eve);
        for (SideId lost : Position.driven((Statement.Act) claim.statement(), claim.valid(), campaign)) {
            boolean hadAPart = state.partsOn(eve).entrySet().stream()
                    .anyMatch(e -> e.getKey().core() && e.getValue().heldBy(lost));
            if (before.kind() == Finding.Kind.CONTESTED && hadAPart) {
                TreeSet<ClaimId> claims = new TreeSet<>(before.claims());
                claims.add(claim.id());
                state.confirm(eve, new Finding.Settled(Control.held(lost), Grounds.IMPLIED, claims, before.changed()));
            }
        }
    }

    private static boolean agreesWithHeld(Finding standing, Word word) {
        return standing instanceof Finding.Settled s
                && s.control().isHeld()
                && Position.agrees(s.control(), word.winners().get(0).control());
    }

    private static List<Claim> claimsOf(Word word) {
        return word.winners().stream().map(Position::claim).toList();
    }

    /** A word on the whole resets its parts; one that only empties it leaves the parts of others alone. */
    private void forgetParts(Word word) {
        Position best = Findings.best(word.winners());
        if (best.control().equals(Control.vacant()) && best.claim().statement() instanceof Statement.Act act) {
            SortedSet<SideId> gone = act.kind() == Kind.WITHDRAW
                    ? act.actors()
                    : Position.driven(act, best.claim().valid(), campaign);
            state.parts()
                    .values()
                    .removeIf(t -> t.now().kind() != Finding.Kind.HELD
                            || gone.containsAll(t.now().sides()));
        } else {
            state.parts().clear();
        }
    }

    /** E11: a side's own camp that concedes the place no longer claims it. */
    private void retireConceded(Word word, LocalDate day) {
        for (List<Position> group : word.groups()) {
            for (Position p : group) {
                if (p.admission()) {
                    p.camp()
                            .favours()
                            .forEach(side -> state.whole().retire(side, p.camp().id(), p.claim(), day));
                }
            }
        }
    }
}
