package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.control.Finding;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Admission;
import salient.reading.RuleOfEvidence;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.reading.Verdict;

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
        Rules rules = scenario.rules();
        Optional<Belief> belief = belief(closes);
        List<Claim> about = named(place).stream().filter(heard).toList();
        List<Claim> over = aggregatesOver(place).stream().filter(heard).toList();
        List<Claim> boasts = belief.map(b -> b.boasts().among(about)).orElse(List.of());
        List<Claim> listened = about.stream().filter(c -> !boasts.contains(c)).toList();
        List<Claim> standing =
                new Denials(dossier, timing, ledger, closes::position, this::shielded).standing(listened);
        Finding eve = eve(place, standing, boasts, closes, ledger);
        Belief.Judging ranked = (claims, aggregates, silence) -> new PlaceJudge(
                        dossier.campaign(), rules, timing, new Ledger(place.id()), closes, eve)
                .judge(claims, aggregates, silence);
        if (rules.combine() == Rules.Combining.CONSENSUS) {
            PlaceJudgement agreed = new Consensus(dossier.campaign(), closes, timing, rules.disputeDays())
                    .judge(standing, over, ranked);
            return withVerdicts(agreed, ledger, about, WordsApart.ofEachCamp(closes, agreed.findings()));
        }
        if (belief.isEmpty()) {
            return new PlaceJudge(dossier.campaign(), rules, timing, ledger, closes, eve).judge(standing, over);
        }
        Belief.Judging trusting = (claims, aggregates, silence) -> new PlaceJudge(
                        dossier.campaign(),
                        rules.withoutExpiry(),
                        timing,
                        new Ledger(place.id()),
                        Closes.trusting(dossier, scenario),
                        eve)
                .judge(claims, aggregates, silence);
        PlaceJudgement believed =
                belief.get().judge(new Belief.Heard(place.id(), standing, over, boasts), ranked, trusting);
        return withVerdicts(believed, ledger, about, WordsApart.believed(closes, believed.findings()));
    }

    private Optional<Belief> belief(Closes closes) {
        Rules rules = scenario.rules();
        return rules.believe().map(camp -> new Belief(dossier.campaign(), camp, rules.believeUntil(), closes, timing));
    }

    /** Control on the eve, without what a claim that a side never held the place contradicts. */
    private Finding eve(Place place, List<Claim> standing, List<Claim> boasts, Closes closes, Ledger ledger) {
        List<Claim> mentions = Stream.concat(standing.stream(), boasts.stream()).toList();
        Finding opened = opening.of(place, inOrderOfEffect(closes, mentions), ledger);
        Finding eve =
                NeverHeld.onTheEve(opened, standing, dossier.campaign().period().first());
        if (!eve.equals(opened)) {
            LocalDate day = dossier.campaign().period().first();
            Claim never = standing.stream()
                    .filter(c -> eve.claims().contains(c.id()))
                    .findFirst()
                    .orElseThrow();
            admission.admitted().stream()
                    .filter(c -> c.basis() == Basis.BASELINE && opened.claims().contains(c.id()))
                    .forEach(c -> ledger.overrule(c, day, RuleOfEvidence.NEVER_HELD, NeverHeld.ENDED, never));
            ledger.decide(never, day, RuleOfEvidence.NEVER_HELD, "corrects what was presumed of the eve");
        }
        return eve;
    }

    /** Whether this reading hears a sentence about all gains at once (rule E17). */
    boolean hears(Claim aggregate) {
        return belief(new Closes(dossier, scenario))
                .map(b -> b.boasts().among(List.of(aggregate)).isEmpty())
                .orElse(true);
    }

    private PlaceJudgement withVerdicts(PlaceJudgement judgement, Ledger ledger, List<Claim> about, WordsApart apart) {
        Map<ClaimId, Claim> apartById = about.stream()
                .filter(c -> shielded(dossier.campOf(c)))
                .collect(Collectors.toMap(Claim::id, Function.identity()));
        List<Verdict> verdicts = new ArrayList<>(ledger.verdicts());
        judgement.verdicts().stream()
                .filter(v -> verdicts.stream().noneMatch(w -> w.claim().equals(v.claim())))
                .map(v -> apartById.containsKey(v.claim()) ? apart.told(v, apartById.get(v.claim())) : v)
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
