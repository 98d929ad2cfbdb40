package salient.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.Claim;
import salient.account.Dossier;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.reading.Evidence;
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.reading.Rules;
import salient.reading.Scenario;

/** One camp is believed wherever it speaks (rule E17): no other camp's denial takes a claim of its away. */
final class BelievedCombining implements Combining {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;
    private final Camp favoured;

    BelievedCombining(Dossier dossier, Scenario scenario, CampId favoured) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
        this.favoured = dossier.campaign().findCamp(favoured).orElseThrow();
    }

    @Override
    public PlaceJudgement judge(Evidence all) {
        Campaign campaign = dossier.campaign();
        Rules rules = scenario.rules();
        Positions positions = new Positions(dossier, scenario);
        Map<Claim, Claim> contradicted =
                new BelievedPast(campaign, favoured, positions, timing).contradicted(all.named());
        Evidence evidence = all.among(c -> !contradicted.containsKey(c));
        Boasts boasts = new Boasts(campaign, favoured, positions);
        StandingEvidence stands = new Answering(dossier, timing, positions)
                .standing(
                        evidence,
                        boasts.among(evidence.named()),
                        (by, of) -> positions.camp(of).equals(favoured)
                                && !positions.camp(by).equals(favoured));
        contradicted.forEach((claim, word) ->
                stands.ledger().overrule(claim, timing.start(claim), PlainReason.BELIEVED_CAMP_HAS_IT_HELD_THEN, word));
        PlaceJudge ranked = new PlaceJudge(campaign, rules, timing, positions, stands);
        PlaceJudgement believed = new Belief(
                        campaign, favoured.id(), rules.combination().believeUntil(), positions, timing)
                .judge(stands, boasts.among(evidence.aggregates()), ranked, () -> trusting(stands));
        List<Claim> own = evidence.named().stream()
                .filter(c -> positions.camp(c).equals(favoured))
                .toList();
        return WordsApart.believed(positions, believed.findings()).told(believed, stands.ledger(), own);
    }

    /** Judges the favoured camp's own claims: nothing expires, and no citation is held against them. */
    private PlaceJudge trusting(StandingEvidence stands) {
        return new PlaceJudge(
                dossier.campaign(),
                scenario.rules().with(Rules.Patience.WITHOUT_END),
                timing,
                Positions.trusting(dossier, scenario),
                stands);
    }

    @Override
    public Optional<Fate> unheard(Claim aggregate) {
        return new Boasts(dossier.campaign(), favoured, new Positions(dossier, scenario))
                .among(List.of(aggregate)).stream()
                        .map(boast -> Fate.overruled(PlainReason.NOT_HEARD, Optional.empty()))
                        .findFirst();
    }
}
