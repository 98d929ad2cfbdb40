package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.model.Model;
import salient.model.ModelFindings;
import salient.model.Posterior;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.reading.Evidence;
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.time.DaySet;

/** By a model: all claims weigh on all places, and the control that is likely enough is found (rule E21). */
final class PosteriorCombining implements JointCombining {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;

    PosteriorCombining(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
    }

    @Override
    public Judged judge(List<Evidence> evidence, Neighbours neighbours) {
        Model model = new Model(
                dossier, evidence, neighbours, scenario.rules().combination().model());
        Posterior posterior = Posterior.of(model);
        ModelFindings findings = new ModelFindings(posterior);
        Map<PlaceId, PlaceJudgement> places = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            PlaceId place = each.place().id();
            DaySet spoken = new DaySet();
            Set<ClaimId> weighed = new HashSet<>(model.claims(place));
            List<Claim> heard = each.claims().stream()
                    .filter(claim -> claim.basis() != Basis.AGGREGATE || weighed.contains(claim.id()))
                    .toList();
            heard.forEach(claim -> spoken.add(timing.days(claim)));
            places.put(
                    place,
                    new PlaceJudgement(findings.of(place), Map.of(), spoken, verdicts(each, heard, weighed, model)));
        }
        return new Judged(places, posterior);
    }

    private List<Verdict> verdicts(Evidence evidence, List<Claim> heard, Set<ClaimId> weighed, Model model) {
        PlaceId place = evidence.place().id();
        List<Verdict> verdicts = new ArrayList<>();
        for (Claim claim : heard) {
            LocalDate day = timing.effect(claim);
            PlainReason reason = weighed.contains(claim.id())
                    ? PlainReason.WEIGHED_BY_THE_MODEL
                    : model.relays().contains(claim.id())
                            ? PlainReason.RELAYS_WHAT_IS_COUNTED
                            : claim.kind().answers() || claim.kind().presses()
                                    ? PlainReason.BEARS_ON_OTHERS_IN_THE_MODEL
                                    : PlainReason.NOTHING_TO_THE_MODEL;
            verdicts.add(Verdict.on(claim, place, day, Fate.noted(reason)));
        }
        evidence.baseline()
                .filter(claim -> claim.place().equals(place))
                .ifPresent(claim -> verdicts.add(Verdict.on(
                        claim, place, dossier.campaign().period().first(), Fate.noted(PlainReason.OPENS_THE_MODEL))));
        return verdicts;
    }
}
