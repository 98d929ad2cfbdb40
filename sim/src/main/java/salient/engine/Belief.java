package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Part;
import salient.reading.Outcome;
import salient.reading.Rules;
import salient.reading.Verdict;
import salient.time.DaySet;
import salient.time.Timeline;

/**
 * A partisan reading (rule E17): the favoured camp's word stands wherever and whenever it has spoken, until it advances
 * toward the place; else the other sources are heard, without what the opposing camps say in their own favour.
 */
final class Belief {
    private final Campaign campaign;
    private final CampId favoured;
    private final Rules.BelieveUntil until;
    private final Closes closes;
    private final Timing timing;

    Belief(Campaign campaign, CampId favoured, Rules.BelieveUntil until, Closes closes, Timing timing) {
        this.campaign = campaign;
        this.favoured = favoured;
        this.until = until;
        this.closes = closes;
        this.timing = timing;
    }

    /**
     * Judges a place.
     *
     * @param unheard sentences about all gains that the opposing camps say in their own favour
     * @param ranked judges what is heard where the favoured camp is silent
     * @param trusting judges the favoured camp's own claims, each time anew
     */
    PlaceJudgement judge(
            StandingEvidence heard, List<Claim> unheard, PlaceJudge ranked, Supplier<PlaceJudge> trusting) {
        List<Claim> own = heard.standing().stream().filter(this::isOwn).toList();
        List<Claim> aggregates =
                heard.aggregates().stream().filter(c -> !unheard.contains(c)).toList();
        List<Claim> ownAggregates = aggregates.stream().filter(this::isOwn).toList();
        PlaceJudgement theirs = trusting.get().judge(own, List.of(), Aggregates.Silence.none());
        Spells byName = Spells.of(own, theirs.findings(), closes, timing);
        List<Claim> upheld = upheld(heard.standing(), byName);
        List<Claim> upheldAggregates = upheld(aggregates, byName);
        PlaceJudgement others = ranked.judge(upheld, upheldAggregates, Aggregates.Silence.none());
        Spells spells = spells(heard, own, aggregates, others, theirs);
        Aggregates.Silence silence = Aggregates.Silence.none();
        if (!ownAggregates.isEmpty()) {
            Timeline<Finding> withoutTheirs = ranked.judge(
                            upheld, aggregates.stream().filter(c -> !isOwn(c)).toList(), Aggregates.Silence.none())
                    .findings();
            Spells named = spells;
            silence = day -> named.include(day) ? Optional.empty() : Optional.of(withoutTheirs.at(day));
            theirs = trusting.get().judge(own, ownAggregates, silence);
            spells = spells(heard, own, aggregates, others, theirs);
        }
        for (LocalDate again : spells.resumptions()) {
            theirs =
                    resumed(theirs, trusting.get().judge(from(again, own), from(again, ownAggregates), silence), again);
        }
        DaySet spoken = new DaySet(others.spoken());
        spoken.addAll(theirs.spoken());
        Timeline<Finding> findings = spliced(others.findings(), theirs.findings(), spells);
        Map<Part, Timeline<Finding>> parts = parts(others, theirs, spells);
        BelievedVerdicts verdicts = new BelievedVerdicts(heard, closes, timing, spells, findings, parts);
        Map<ClaimId, Verdict> told = new TreeMap<>();
        others.verdicts().forEach(v -> told.put(v.claim(), verdicts.ofAnother(verdicts.whileOthersAreHeard(v))));
        for (Verdict v : theirs.verdicts()) {
            if (spells.include(v.day()) || !told.containsKey(v.claim())) {
                told.put(v.claim(), v);
            }
        }
        own.forEach(c -> verdicts.ofAdvance(c).ifPresent(v -> told.put(c.id(), v)));
        for (Claim boast : heard.unheard()) {
            Verdict verdict = verdicts.ofBoast(boast);
            told.put(boast.id(), verdict);
            if (verdict.outcome() == Outcome.CORROBORATING) {
                spoken.add(verdict.day());
            }
        }
        unheard.forEach(c -> verdicts.ofUnheardAggregate(c).ifPresent(v -> told.put(c.id(), v)));
        return new PlaceJudgement(findings, parts, spoken, new ArrayList<>(told.values()));
    }

    /** {@code claims} without those of the favoured camp that ended with its advance: the others are heard then. */
    private List<Claim> upheld(List<Claim> claims, Spells spells) {
        return claims.stream()
                .filter(c -> !isOwn(c) || !spells.gaveUp(c, closes, timing))
                .toList();
    }

    private List<Claim> from(LocalDate day, List<Claim> claims) {
        return claims.stream().filter(c -> !timing.effect(c).isBefore(day)).toList();
    }

    /** {@code before} up to the day on which a word that had ended begins {@code anew}: what was said earlier does not count. */
    private PlaceJudgement resumed(PlaceJudgement before, PlaceJudgement anew, LocalDate again) {
        Map<Part, Timeline<Finding>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (before.parts().containsKey(part) || anew.parts().containsKey(part)) {
                parts.put(
                        part,
                        joined(
                                before.parts().getOrDefault(part, before.findings()),
                                anew.parts().getOrDefault(part, anew.findings()),
                                again));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        before.verdicts().stream()
                .filter(v -> v.day().isBefore(again))
                .map(v -> v.asOf(again.minusDays(1)))
                .forEach(verdicts::add);
        anew.verdicts().stream().filter(v -> !v.day().isBefore(again)).forEach(verdicts::add);
        return new PlaceJudgement(joined(before.findings(), anew.findings(), again), parts, before.spoken(), verdicts);
    }

    private Timeline<Finding> joined(Timeline<Finding> before, Timeline<Finding> anew, LocalDate again) {
        Set<LocalDate> changes = changes(before, anew);
        changes.add(again);
        return Timeline.of(campaign.period(), changes, d -> d.isBefore(again) ? before.at(d) : anew.at(d));
    }

    private static Set<LocalDate> changes(Timeline<Finding> one, Timeline<Finding> other) {
        Set<LocalDate> changes = new HashSet<>(one.starts());
        changes.addAll(other.starts());
        return changes;
    }

    private boolean isOwn(Claim claim) {
        return closes.camp(claim).id().equals(favoured);
    }

    /** The spells of the favoured camp's word; with the option, a newer change by the others ends it too. */
    private Spells spells(
            StandingEvidence heard,
            List<Claim> own,
            List<Claim> aggregates,
            PlaceJudgement others,
            PlaceJudgement theirs) {
        Spells spells = Spells.of(own, theirs.findings(), closes, timing);
        resolved(aggregates, theirs).forEach(spells::begin);
        Optional<LocalDate> first = spells.first();
        if (first.isPresent() && until == Rules.BelieveUntil.NEWER_CHANGE) {
            List<LocalDate> changes = new ArrayList<>(resolved(aggregates, others));
            heard.standing().stream()
                    .filter(c -> Spells.isWord(c, closes) && c.kind().tellsOfChange())
                    .map(timing::effect)
                    .forEach(changes::add);
            changes.stream().filter(first.get()::isBefore).forEach(spells::endUnlessSpoken);
        }
        return spells;
    }

    /** The days on which sentences about all gains change the place in {@code judgement}. */
    private static List<LocalDate> resolved(List<Claim> aggregates, PlaceJudgement judgement) {
        return judgement.verdicts().stream()
                .filter(v -> v.asOf(v.day()).outcome() == Outcome.DECISIVE)
                .filter(v -> aggregates.stream().anyMatch(c -> c.id().equals(v.claim())))
                .map(Verdict::day)
                .toList();
    }

    private Timeline<Finding> spliced(Timeline<Finding> others, Timeline<Finding> theirs, Spells spells) {
        Set<LocalDate> changes = changes(others, theirs);
        changes.addAll(spells.changes());
        return Timeline.of(
                campaign.period(),
                changes,
                d -> spells.include(d) && theirs.at(d).grounds() != Grounds.ENDED
                        ? theirs.at(d)
                        : withoutItsOwnHold(others.at(d), spells, d));
    }

    /** Nobody has a place because it is so presumed while its own camp is on the way to it. */
    private static Finding withoutItsOwnHold(Finding finding, Spells spells, LocalDate day) {
        return spells.endedBy(day)
                .filter(advance -> finding.presumed()
                        && advance.statement().actors().stream().anyMatch(finding::heldBy))
                .map(advance -> NeverHeld.unknown(advance, spells.since(day)))
                .orElse(finding);
    }

    private Map<Part, Timeline<Finding>> parts(PlaceJudgement others, PlaceJudgement theirs, Spells spells) {
        Map<Part, Timeline<Finding>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (others.parts().containsKey(part) || theirs.parts().containsKey(part)) {
                parts.put(
                        part,
                        spliced(
                                others.parts().getOrDefault(part, others.findings()),
                                theirs.parts().getOrDefault(part, theirs.findings()),
                                spells));
            }
        }
        return parts;
    }
}
