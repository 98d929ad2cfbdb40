package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.reading.Weight;

/** Hears what one close says of a place as a whole and of its parts (rules E2, E3, E7 and E11). */
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
        List<Position> positions = withoutSummaries(
                day, closes.positions(day, said, state.whole().now(), claims, ledger), state.standing(), ledger);
        List<Claim> pressure = claims.stream().filter(c -> c.kind().presses()).toList();
        List<Claim> settledBy = List.of();
        for (List<Position> round : DayOrder.rounds(positions)) {
            Finding standing = state.now(day);
            Word word = closes.combine(day, round, pressure, ledger);
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
    private static List<Position> withoutSummaries(
            LocalDate day, List<Position> spoken, List<Position> standing, Ledger ledger) {
        List<Position> kept = new ArrayList<>();
        for (Position p : spoken) {
            Optional<Position> dated = standing.stream()
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

    void hearParts(LocalDate day, List<Claim> claims, DayWord settledBy) {
        for (Part part : Part.values()) {
            if (!part.core() && !part.edge()) {
                continue;
            }
            List<Claim> said = claims.stream().filter(c -> c.part() == part).toList();
            if (said.isEmpty()) {
                continue;
            }
            Map<Boolean, List<Claim>> stands = said.stream()
                    .collect(Collectors.partitioningBy(
                            c -> settledBy.isSilent() || settledBy.isBefore(c) || keptBeside(c, settledBy.cited())));
            List<Claim> later = stands.get(true);
            stands.get(false).stream()
                    .filter(closes::speaks)
                    .forEach(c -> ledger.supersede(c, day, PlainReason.LATER_WORD_ON_THE_WHOLE, settledBy.cited()));
            Ledger verdicts = part.edge() ? new Ledger(ledger.place()) : ledger;
            List<Position> positions = withoutSummaries(
                    day, closes.positions(day, later, partNow(part), claims, ledger), state.standing(part), verdicts);
            if (positions.isEmpty()) {
                continue;
            }
            state.named().add(part);
            Track track = state.parts().computeIfAbsent(part, p -> state.whole().ofPart(verdicts, day));
            for (List<Position> round : DayOrder.rounds(positions)) {
                Word word = closes.combine(day, round, List.of(), verdicts);
                track.hear(word, day);
                if (part.core() && Findings.best(word.winners()).weight() != Weight.PARTISAN) {
                    state.whole().hearOfPart(Findings.best(word.winners()), day);
                } else if (part.core() && word.settles()) {
                    state.whole().dispute().ifPresent(open -> leaveOpen(open, word, day));
                }
            }
        }
    }

    /** A partisan's word on a part decides nothing about a place that is disputed as a whole. */
    private void leaveOpen(Dispute open, Word word, LocalDate day) {
        for (Position p : word.winners()) {
            boolean said = open.saying(p.control()).isPresent();
            ledger.decideNothing(
                    p.claim(),
                    day,
                    said
                            ? Fate.corroborating(PlainReason.REPEATS_A_READING)
                            : Fate.noted(PlainReason.PART_OF_A_DISPUTED_PLACE));
        }
    }

    private Finding partNow(Part part) {
        return state.parts().containsKey(part)
                ? state.parts().get(part).now()
                : state.whole().now();
    }

    /** Whether a part's claim stands although a later one empties the whole: another side has the part. */
    private boolean keptBeside(Claim part, Claim emptied) {
        return emptied.statement() instanceof Statement.Act act
                && (act.kind() == Kind.WITHDRAW || act.kind() == Kind.DISLODGE)
                && part.kind().holds()
                && part.statement().actors().stream()
                        .noneMatch(
                                (act.kind() == Kind.WITHDRAW
                                                ? act.actors()
                                                : Position.driven(act, emptied.valid(), campaign))::contains);
    }
}
