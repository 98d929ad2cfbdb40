package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import salient.account.Claim;
import salient.campaign.Campaign;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Rules;
import salient.reading.Weight;

/** Combines what several sources say about the same close of day (rules E3, E4, E12 and E13). */
final class Weighing {
    private final Pressure pressing;
    private final Ledger ledger;
    private final List<Removed> removed = new ArrayList<>();

    /** A word that does not count beside another, told when it is known which words stand. */
    private record Removed(Position loser, Position winner, Reason reason) {}

    Weighing(Campaign campaign, Rules rules, Ledger ledger) {
        this.pressing = new Pressure(campaign, rules);
        this.ledger = ledger;
    }

    /**
     * The word of a close.
     *
     * @param spoken one position for each source, not empty
     * @param today all claims of the day about the place, of which some may press on it
     */
    Word combine(LocalDate day, List<Position> spoken, List<Claim> today) {
        Word word = weigh(day, spoken, today);
        removed.forEach(r -> tell(day, r, word));
        return word;
    }

    /** What beat a word may itself have been beaten: then the word agrees with what stands, or lost to that. */
    private void tell(LocalDate day, Removed removal, Word word) {
        Position loser = removal.loser();
        if (word.settles() && word.winners().get(0).agrees(loser)) {
            ledger.corroborate(loser.claim(), day, PlainReason.AGREES_WITH_WHAT_DECIDES);
            return;
        }
        boolean stands = word.groups().stream().anyMatch(g -> g.contains(removal.winner()));
        Position best = Findings.best(word.groups().stream()
                .filter(g -> !g.get(0).agrees(loser))
                .findFirst()
                .orElseThrow());
        if (stands || best.weight() == Weight.PARTISAN) {
            Position winner = stands ? removal.winner() : best;
            ledger.overrule(loser.claim(), day, removal.reason(), winner.claim());
        } else {
            ledger.overrule(loser.claim(), day, Reasons.against(best), best.claim());
        }
    }

    private Word weigh(LocalDate day, List<Position> spoken, List<Claim> today) {
        List<Position> heard =
                withoutContradictedImplication(withoutSummaries(withoutWeak(withoutRelays(day, spoken))));
        List<List<Position>> groups = grouped(heard);
        if (groups.size() == 1) {
            return new Word(groups);
        }
        Weight top = heard.stream().map(Position::weight).max(Weight::compareTo).orElseThrow();
        List<List<Position>> leading = groups.stream()
                .filter(g -> g.stream().anyMatch(p -> p.weight() == top))
                .toList();
        if (top == Weight.MONITOR && leading.size() == 1) {
            List<List<Position>> rivals = groups.stream()
                    .filter(g -> g.stream().anyMatch(p -> p.weight() == Weight.UNALIGNED))
                    .filter(g -> !g.equals(leading.get(0)))
                    .toList();
            if (!rivals.isEmpty()) {
                List<List<Position>> disputants = new ArrayList<>(leading);
                disputants.addAll(rivals);
                return overruleRest(day, groups, disputants);
            }
        }
        if (leading.size() == 1 && leading.get(0).stream().allMatch(Position::implied)) {
            return overruleRest(day, groups, withOutright(leading.get(0), groups));
        }
        return overruleRest(day, groups, pressing.decides(leading, today).orElse(leading));
    }

    /** An implied word never beats an outright one of the same close, however light: the two stand side by side. */
    private static List<List<Position>> withOutright(List<Position> implied, List<List<Position>> groups) {
        List<List<Position>> standing = new ArrayList<>();
        standing.add(implied);
        groups.stream()
                .filter(g -> !g.equals(implied) && g.stream().anyMatch(p -> !p.implied()))
                .forEach(standing::add);
        return standing;
    }

    private Word overruleRest(LocalDate day, List<List<Position>> groups, List<List<Position>> standing) {
        Position best = Findings.best(standing.get(0));
        for (List<Position> group : groups) {
            if (!standing.contains(group)) {
                group.forEach(p -> ledger.overrule(p.claim(), day, Reasons.against(best), best.claim()));
            }
        }
        return new Word(standing);
    }

    private List<Position> withoutRelays(LocalDate day, List<Position> spoken) {
        List<Position> kept = new ArrayList<>();
        for (Position p : spoken) {
            String origin = p.claim().provenance().origin();
            Optional<Position> first = origin.isEmpty()
                    ? Optional.empty()
                    : kept.stream()
                            .filter(k -> k.claim().provenance().origin().equals(origin) && k.agrees(p))
                            .findFirst();
            if (first.isPresent()) {
                ledger.corroborate(p.claim(), day, PlainReason.RELAYS_WHAT_IS_COUNTED);
            } else {
                kept.add(p);
            }
        }
        return kept;
    }

    private List<Position> withoutSummaries(List<Position> spoken) {
        return without(
                spoken,
                p -> DayOrder.isInterval(p.claim()),
                Weighing::sumsUp,
                PlainReason.SUMS_UP_AGAINST_A_DATED_CLAIM);
    }

    /** Whether {@code p} sums up an interval inside which {@code q} is dated, and does not say that it followed. */
    static boolean sumsUp(Position p, Position q) {
        return DayOrder.datedInside(q.claim(), p.claim()) && !DayOrder.statedBefore(q.claim(), p.claim());
    }

    private List<Position> withoutWeak(List<Position> spoken) {
        return without(
                spoken,
                Position::weak,
                (p, q) -> q.attributed() && !q.weak(),
                PlainReason.UNCITED_AGAINST_A_NAMED_SOURCE);
    }

    private List<Position> withoutContradictedImplication(List<Position> spoken) {
        return without(
                spoken,
                Position::implied,
                (p, q) -> !q.implied() && q.weight().compareTo(p.weight()) >= 0,
                PlainReason.IMPLIED_AGAINST_AN_OUTRIGHT_CLAIM);
    }

    private interface Relation {
        boolean holds(Position loser, Position winner);
    }

    private List<Position> without(
            List<Position> spoken, Predicate<Position> mayLose, Relation losesTo, Reason reason) {
        if (spoken.stream().noneMatch(mayLose)) {
            return spoken;
        }
        List<Position> kept = new ArrayList<>();
        for (Position p : spoken) {
            Optional<Position> winner = mayLose.test(p)
                    ? spoken.stream()
                            .filter(q -> losesTo.holds(p, q) && !q.agrees(p))
                            .findFirst()
                    : Optional.empty();
            if (winner.isPresent()) {
                removed.add(new Removed(p, winner.get(), reason));
            } else {
                kept.add(p);
            }
        }
        return kept;
    }

    private static List<List<Position>> grouped(List<Position> positions) {
        List<List<Position>> groups = new ArrayList<>();
        for (Position p : positions) {
            groups.stream()
                    .filter(g -> g.get(0).agrees(p))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Position> fresh = new ArrayList<>();
                        groups.add(fresh);
                        return fresh;
                    })
                    .add(p);
        }
        return groups;
    }
}
