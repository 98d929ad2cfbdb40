package salient.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.reading.Rules;
import salient.time.Timeline;

/**
 * A reading by vote (rule E19): each source's own claims are judged by themselves, each source whose word stands has one
 * vote, and the answer with the most votes is taken.
 */
final class Vote {
    private final Campaign campaign;
    private final Rules rules;
    private final Positions positions;
    private final Timing timing;
    private final Map<ClaimId, Claim> claims = new HashMap<>();

    Vote(Campaign campaign, Rules rules, Positions positions, Timing timing) {
        this.campaign = campaign;
        this.rules = rules;
        this.positions = positions;
        this.timing = timing;
    }

    /**
     * Judges a place.
     *
     * @param judge judges the claims of one source alone
     */
    PlaceJudgement judge(StandingEvidence evidence, PlaceJudge judge) {
        SortedSet<SourceId> sources = new TreeSet<>();
        Stream.of(evidence.standing(), evidence.aggregates())
                .flatMap(List::stream)
                .forEach(claim -> {
                    claims.put(claim.id(), claim);
                    sources.add(claim.source());
                });
        List<Objection> objections = Objection.among(
                evidence.standing(), positions, timing, rules.patience().disputeDays());
        List<Predicate<Claim>> speakers = sources.stream()
                .<Predicate<Claim>>map(source -> claim -> claim.source().equals(source))
                .toList();
        Voices voices = Voices.of(
                speakers,
                evidence,
                judge,
                positions,
                timing,
                named -> count(named, objections, evidence.eve(), new VoteVerdicts(evidence, claims, positions)));
        VoteVerdicts verdicts = new VoteVerdicts(evidence, claims, positions);
        Timeline<Finding> findings = count(voices, objections, evidence.eve(), verdicts);
        return new PlaceJudgement(findings, voices.parts(), voices.spoken(), verdicts.on(voices.verdicts(), findings));
    }

    private Timeline<Finding> count(Voices voices, List<Objection> objections, Finding eve, VoteVerdicts verdicts) {
        SortedSet<LocalDate> days = new TreeSet<>(voices.changes());
        objections.forEach(objection -> days.add(objection.days().first()));
        days.add(campaign.period().first());
        Timeline.Builder<Finding> findings =
                new Timeline.Builder<>(campaign.period().until());
        Finding stands = eve;
        for (LocalDate day :
                days.subSet(campaign.period().first(), campaign.period().until())) {
            List<Finding> cast =
                    voices.on(day).stream().map(voice -> voice.on(day)).toList();
            if (cast.isEmpty()) {
                stands = withoutVotes(day, objections, eve);
            } else {
                Tally tally = new Tally(cast, rules.combination().tieBreak(), claims);
                stands = tally.finding(day, stands);
                verdicts.add(tally.fates(), day);
            }
            findings.from(day, stands);
        }
        return findings.build();
    }

    private static Finding withoutVotes(LocalDate day, List<Objection> objections, Finding eve) {
        return Objection.corrected(eve, objections, day).orElse(eve);
    }
}
