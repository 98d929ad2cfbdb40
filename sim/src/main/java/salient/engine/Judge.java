package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.SideId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.engine.Verdict.Outcome;
import salient.place.Control;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Judges a campaign's record under one scenario: place by place, then what needs the ground between places.
 *
 * <p>A pure function of dossier, scenario and neighbours. Instances are cheap and hold no state between calls.
 */
public final class Judge {
    private final Dossier dossier;
    private final Scenario scenario;
    private final Timing timing;
    private final Admission admission;
    private final Opening opening;

    /** A judge of {@code dossier} under {@code scenario}. */
    public Judge(Dossier dossier, Scenario scenario) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.timing = new Timing(scenario.rules(), dossier.campaign().period());
        this.admission = new Admission(dossier, scenario);
        this.opening = new Opening(dossier.campaign(), dossier.gazetteer(), admission.admitted());
    }

    /** The judgement of every place. */
    public Judgement judge(Neighbours neighbours) {
        List<Place> places = dossier.gazetteer().all().stream()
                .filter(p -> p.kind() != PlaceKind.REGION)
                .toList();
        Map<PlaceId, PlaceJudgement> judged = new TreeMap<>();
        places.forEach(p -> judged.put(p.id(), judgePlace(p)));
        return assemble(judged, neighbours);
    }

    /**
     * The judgement of {@code place} alone. The ground is asked for only if the place may have been cut off.
     *
     * @param sure some of the places whose cells touch that of a place, told without the ground
     */
    public Judgement judge(Place place, Function<PlaceId, Set<PlaceId>> sure, Supplier<Neighbours> ground) {
        PlaceJudgement alone = judgePlace(place);
        if (mayBeCutOff(place, alone.findings(), sure)) {
            return judge(ground.get());
        }
        return assemble(new TreeMap<>(Map.of(place.id(), alone)), NO_GROUND);
    }

    /** False only if on every day on which the place is presumed its side has lost nothing, or holds ground beside it. */
    private boolean mayBeCutOff(Place place, Timeline<Finding> findings, Function<PlaceId, Set<PlaceId>> sure) {
        if (!place.makesCell() || scenario.rules().cutOff() == Rules.CutOff.KEEP) {
            return false;
        }
        List<LocalDate> presumed = findings.period().stream()
                .filter(d -> findings.at(d).presumed() && findings.at(d).token().equals("held"))
                .skip(1)
                .toList();
        if (presumed.isEmpty()) {
            return false;
        }
        SideId side = findings.at(presumed.get(0)).sides().first();
        // Other places are judged only as far as the answer needs them, those beside it first.
        Map<PlaceId, Timeline<Finding>> judged = new TreeMap<>();
        Function<PlaceId, Timeline<Finding>> others = id -> judged.computeIfAbsent(
                id, other -> judgePlace(dossier.gazetteer().get(other)).findings());
        Set<PlaceId> beside = scenario.rules().cutOff() == Rules.CutOff.UNKNOWN ? sure.apply(place.id()) : Set.of();
        LocalDate eve = findings.period().first();
        return presumed.stream()
                .filter(day -> beside.stream()
                        .map(others)
                        .noneMatch(t -> t.at(day).heldBy(side) && !t.at(day).presumed()))
                .anyMatch(day -> dossier.gazetteer().cellPlaces().stream()
                        .map(p -> others.apply(p.id()))
                        .anyMatch(t -> t.at(eve).heldBy(side) && !t.at(day).heldBy(side)));
    }

    private static final Neighbours NO_GROUND = new Neighbours() {
        @Override
        public Set<PlaceId> of(PlaceId place) {
            return Set.of();
        }

        @Override
        public double areaKm2(PlaceId place) {
            return 0;
        }
    };

    private PlaceJudgement judgePlace(Place place) {
        Ledger ledger = new Ledger(place.id());
        Closes closes = new Closes(dossier, scenario);
        List<Claim> about = admission.admitted().stream()
                .filter(c -> c.place().equals(place.id()) && c.basis() != Basis.BASELINE)
                .toList();
        List<Claim> standing = new Denials(dossier, timing, ledger, closes::position, this::shielded).standing(about);
        Finding eve = opening.of(place, inOrderOfEffect(closes, standing), ledger);
        Rules rules = scenario.rules();
        if (rules.combine() == Rules.Combining.CONSENSUS) {
            PlaceJudgement agreed = new Consensus(dossier.campaign(), closes, timing, rules.disputeDays())
                    .judge(
                            standing,
                            claims -> new PlaceJudge(
                                            dossier.campaign(), rules, timing, new Ledger(place.id()), closes, eve)
                                    .judge(claims, aggregatesOver(place)));
            return withVerdicts(agreed, ledger);
        }
        if (rules.believe().isEmpty()) {
            return new PlaceJudge(dossier.campaign(), rules, timing, ledger, closes, eve)
                    .judge(standing, aggregatesOver(place));
        }
        Belief belief = new Belief(dossier.campaign(), rules.believe().get(), rules.believeUntil(), closes, timing);
        PlaceJudgement believed = belief.judge(
                standing,
                claims -> new PlaceJudge(dossier.campaign(), rules, timing, new Ledger(place.id()), closes, eve)
                        .judge(claims, aggregatesOver(place)),
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

    private List<Claim> aggregatesOver(Place place) {
        return admission.admitted().stream()
                .filter(c -> c.basis() == Basis.AGGREGATE
                        && c.statement() instanceof Statement.Act act
                        && act.kind().holds())
                .filter(c -> dossier.gazetteer().within(c.place()).contains(place))
                .toList();
    }

    private Judgement assemble(Map<PlaceId, PlaceJudgement> judged, Neighbours neighbours) {
        DaySpan period = dossier.campaign().period();
        Map<PlaceId, Timeline<Finding>> timelines = new TreeMap<>();
        Map<PlaceId, NavigableSet<LocalDate>> spoken = new TreeMap<>();
        Map<PlaceId, Map<Part, Timeline<Finding>>> parts = new TreeMap<>();
        List<Verdict> verdicts = new ArrayList<>(admission.excluded());
        judged.forEach((place, judgement) -> {
            timelines.put(place, judgement.findings());
            spoken.put(place, judgement.spoken());
            parts.put(place, judgement.parts());
            verdicts.addAll(judgement.verdicts());
        });
        new CutOffs(neighbours, scenario.rules().cutOff())
                .find(timelines, period)
                .forEach((place, day) -> {
                    Timeline<Finding> cut = CutOffs.applyTo(timelines.get(place), day);
                    timelines.put(place, resolved(place, cut, verdicts, spoken.get(place)));
                });
        verdicts.addAll(onRegions());
        ControlHistory history =
                new ControlHistory(period, timelines, spoken, scenario.rules().freshDays());
        return new Judgement(scenario, history, parts, verdicts);
    }

    /** A place that is unknown because it was cut off comes back with a later aggregate (rule E14). */
    private Timeline<Finding> resolved(
            PlaceId id, Timeline<Finding> cut, List<Verdict> verdicts, NavigableSet<LocalDate> spoken) {
        Timeline<Finding> timeline = cut;
        for (Claim claim : aggregatesOver(dossier.gazetteer().get(id))) {
            LocalDate day = timing.effect(claim);
            Statement.Act act = (Statement.Act) claim.statement();
            SideId winner = act.actor();
            Timeline<Finding> before = timeline;
            if (!cut.period().contains(day)
                    || !before.at(day).token().equals("unknown")
                    || !before.at(cut.period().first()).heldBy(winner)) {
                continue;
            }
            LocalDate lost = before.spanAt(day).days().from();
            LocalDate from =
                    lost.isAfter(claim.valid().first()) ? lost : claim.valid().first();
            Finding back = new Finding.Settled(
                    Control.held(winner),
                    Grounds.AGGREGATE,
                    new TreeSet<>(Set.of(claim.id())),
                    DaySpan.ofDays(from, day));
            timeline = Timeline.of(
                    cut.period(),
                    d -> !d.isBefore(day) && before.at(d).token().equals("unknown") ? back : before.at(d));
            spoken.add(day);
            verdicts.removeIf(v -> v.claim().equals(claim.id()) && v.place().equals(id));
            verdicts.add(new Verdict(
                    claim.id(),
                    id,
                    day,
                    claim.source(),
                    Outcome.DECISIVE,
                    "E14",
                    "the place was cut off from its side, and no claim names it that day",
                    Optional.empty()));
        }
        return timeline;
    }

    /** Claims on a region change no listed place, the baseline and aggregates apart (rule E15). */
    private List<Verdict> onRegions() {
        return admission.admitted().stream()
                .filter(c -> dossier.gazetteer()
                        .find(c.place())
                        .filter(p -> p.kind() == PlaceKind.REGION)
                        .isPresent())
                .flatMap(this::onRegion)
                .toList();
    }

    private Stream<Verdict> onRegion(Claim claim) {
        String reason = switch (claim.basis()) {
            case BASELINE -> "stands for the places of the region that have no baseline claim of their own";
            case AGGREGATE -> "resolved place by place";
            case EXPLICIT, IMPLIED, HEADLINE -> "speaks of no listed place and changes none";
        };
        return Stream.of(new Verdict(
                claim.id(),
                claim.place(),
                timing.effect(claim),
                claim.source(),
                Outcome.NOTED,
                claim.basis() == Basis.AGGREGATE ? "E14" : "E15",
                reason,
                Optional.empty()));
    }
}
