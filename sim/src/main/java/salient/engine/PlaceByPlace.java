package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.control.Finding;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;

/**
 * Judges places one by one, each on all that is admitted about it, seen at once. Knows nothing of the ground between
 * places. Safe for threads.
 */
final class PlaceByPlace {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;
    private final Admission admission;
    private final Opening opening;
    private final Map<PlaceId, List<Claim>> named = new TreeMap<>();
    private final Map<PlaceId, List<Claim>> aggregates = new TreeMap<>();

    PlaceByPlace(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
        this.admission = new Admission(dossier, scenario);
        this.opening = new Opening(dossier.campaign(), dossier.gazetteer(), admission.admitted());
        for (Claim claim : admission.admitted()) {
            if (claim.basis() != Basis.BASELINE) {
                named.computeIfAbsent(claim.place(), none -> new ArrayList<>()).add(claim);
            }
            if (claim.basis() == Basis.AGGREGATE
                    && claim.statement() instanceof Statement.Act act
                    && act.kind().holds()) {
                dossier.gazetteer()
                        .within(claim.place())
                        .forEach(place -> aggregates
                                .computeIfAbsent(place.id(), none -> new ArrayList<>())
                                .add(claim));
            }
        }
    }

    Admission admission() {
        return admission;
    }

    Timing timing() {
        return timing;
    }

    /** The places that are judged: all but regions. */
    List<Place> all() {
        return dossier.gazetteer().all().stream()
                .filter(p -> p.kind() != PlaceKind.REGION)
                .toList();
    }

    /** What is admitted about {@code place} by name. */
    private List<Claim> named(Place place) {
        return named.getOrDefault(place.id(), List.of());
    }

    /** All that is admitted about {@code place}, by name or among the places of a region; without the baseline. */
    List<Claim> about(Place place) {
        return Stream.concat(named(place).stream(), aggregatesOver(place).stream())
                .distinct()
                .toList();
    }

    /** The judgement of {@code place} on all that is admitted. */
    PlaceJudgement judge(Place place) {
        return judge(place, claim -> true);
    }

    /** The judgement of {@code place} on what is {@code heard} of all that is admitted; the baseline always is. */
    PlaceJudgement judge(Place place, Predicate<Claim> heard) {
        Ledger ledger = new Ledger(place.id());
        Closes closes = new Closes(dossier, scenario);
        List<Claim> about = named(place).stream().filter(heard).toList();
        List<Claim> over = aggregatesOver(place).stream().filter(heard).toList();
        List<Claim> standing = new Denials(dossier, timing, ledger, closes::position, this::shielded).standing(about);
        Finding eve = opening.of(place, inOrderOfEffect(closes, standing), ledger);
        Rules rules = scenario.rules();
        if (rules.combine() == Rules.Combining.CONSENSUS) {
            PlaceJudgement agreed = new Consensus(dossier.campaign(), closes, timing, rules.disputeDays())
                    .judge(
                            standing,
                            claims -> new PlaceJudge(
                                            dossier.campaign(), rules, timing, new Ledger(place.id()), closes, eve)
                                    .judge(claims, over));
            return withVerdicts(agreed, ledger);
        }
        if (rules.believe().isEmpty()) {
            return new PlaceJudge(dossier.campaign(), rules, timing, ledger, closes, eve).judge(standing, over);
        }
        Belief belief = new Belief(dossier.campaign(), rules.believe().get(), rules.believeUntil(), closes, timing);
        PlaceJudgement believed = belief.judge(
                standing,
                claims -> new PlaceJudge(dossier.campaign(), rules, timing, new Ledger(place.id()), closes, eve)
                        .judge(claims, over),
                claims -> new PlaceJudge(
                                dossier.campaign(),
                                rules.withoutExpiry(),
                                timing,
                                new Ledger(place.id()),
                                Closes.trusting(dossier, scenario),
                                eve)
                        .judge(claims, List.of()));
        return withVerdicts(believed, ledger);
    }

    private static PlaceJudgement withVerdicts(PlaceJudgement judgement, Ledger ledger) {
        List<Verdict> verdicts = new ArrayList<>(ledger.verdicts());
        judgement.verdicts().stream()
                .filter(v -> verdicts.stream().noneMatch(w -> w.claim().equals(v.claim())))
                .toList()
                .forEach(verdicts::add);
        return new PlaceJudgement(judgement.findings(), judgement.parts(), judgement.spoken(), verdicts);
    }

    /** Where one camp is believed, or all must agree, a denial by another camp takes nothing away. */
    private boolean shielded(Camp camp) {
        Rules rules = scenario.rules();
        return rules.combine() == Rules.Combining.CONSENSUS
                || rules.believe().filter(camp.id()::equals).isPresent();
    }

    private List<Claim> inOrderOfEffect(Closes closes, List<Claim> claims) {
        Map<LocalDate, List<Claim>> byDay = new TreeMap<>();
        claims.forEach(c ->
                byDay.computeIfAbsent(timing.effect(c), d -> new ArrayList<>()).add(c));
        return byDay.values().stream().flatMap(c -> closes.sort(c).stream()).toList();
    }

    /** The admitted sentences about all gains at once that reach {@code place} (rule E14). */
    List<Claim> aggregatesOver(Place place) {
        return aggregates.getOrDefault(place.id(), List.of());
    }
}
