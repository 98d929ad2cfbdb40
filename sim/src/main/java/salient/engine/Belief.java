package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.control.Finding;
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
    private final Positions positions;
    private final Timing timing;

    Belief(Campaign campaign, CampId favoured, Rules.BelieveUntil until, Positions positions, Timing timing) {
        this.campaign = campaign;
        this.favoured = favoured;
        this.until = until;
        this.positions = positions;
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
        Spells byName = Spells.of(own, theirs.findings(), positions, timing);
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
        Splicing splicing = new Splicing(campaign.period());
        for (LocalDate again : spells.resumptions()) {
            theirs = splicing.resumed(
                    theirs, trusting.get().judge(from(again, own), from(again, ownAggregates), silence), again);
        }
        DaySet spoken = new DaySet(others.spoken());
        spoken.addAll(theirs.spoken());
        Timeline<Finding> findings = splicing.findings(others, theirs, spells);
        Map<Part, Timeline<Finding>> parts = splicing.parts(others, theirs, spells);
        BelievedVerdicts verdicts = new BelievedVerdicts(heard, positions, timing, spells, findings, parts);
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
                .filter(c -> !isOwn(c) || !spells.gaveUp(c, positions, timing))
                .toList();
    }

    private List<Claim> from(LocalDate day, List<Claim> claims) {
        return claims.stream().filter(c -> !timing.effect(c).isBefore(day)).toList();
    }

    private boolean isOwn(Claim claim) {
        return positions.camp(claim).id().equals(favoured);
    }

    /** The spells of the favoured camp's word; with the option, a newer change by the others ends it too. */
    private Spells spells(
            StandingEvidence heard,
            List<Claim> own,
            List<Claim> aggregates,
            PlaceJudgement others,
            PlaceJudgement theirs) {
        Spells spells = Spells.of(own, theirs.findings(), positions, timing);
        resolved(aggregates, theirs).forEach(spells::begin);
        Optional<LocalDate> first = spells.first();
        if (first.isPresent() && until == Rules.BelieveUntil.NEWER_CHANGE) {
            List<LocalDate> changes = new ArrayList<>(resolved(aggregates, others));
            heard.standing().stream()
                    .filter(c -> Spells.isWord(c, positions) && c.kind().tellsOfChange())
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
}
