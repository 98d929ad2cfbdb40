package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Statement;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Neighbours;
import salient.place.Part;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Fate;
import salient.reading.Judgement;
import salient.reading.LostLink;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Puts the judgements of single places together, and does what needs the ground between them (rules E14 and E15). */
final class Assembly {
    private final Dossier dossier;
    private final Scenario scenario;
    private final PlaceByPlace places;

    Assembly(Dossier dossier, Scenario scenario, PlaceByPlace places) {
        this.dossier = dossier;
        this.scenario = scenario;
        this.places = places;
    }

    /** The judgement of the places that are {@code judged}; a pocket of ground may be cut off. */
    Judgement assemble(Map<PlaceId, PlaceJudgement> judged, Neighbours neighbours) {
        Map<PlaceId, LostLink> lostLinks = lostLinks(judged, neighbours);
        Map<PlaceId, PlaceJudgement> cut = withCutOffs(judged, lostLinks);
        List<Verdict> verdicts = new ArrayList<>(places.admission().excluded());
        Map<PlaceId, Map<Part, Timeline<Finding>>> parts = new HashMap<>();
        cut.forEach((place, judgement) -> {
            verdicts.addAll(judgement.verdicts());
            parts.put(place, judgement.parts());
        });
        verdicts.addAll(onRegions());
        verdicts.addAll(besideTheBaseline(judged.keySet()));
        return new Judgement(scenario, history(cut), parts, lostLinks, ClaimOrder.sort(verdicts, dossier));
    }

    /** The history in the same judgement, without what became of claims. */
    ControlHistory history(Map<PlaceId, PlaceJudgement> judged, Neighbours neighbours) {
        return history(withCutOffs(judged, lostLinks(judged, neighbours)));
    }

    private ControlHistory history(Map<PlaceId, PlaceJudgement> judged) {
        Map<PlaceId, DaySet> spoken = new HashMap<>();
        judged.forEach((place, judgement) -> spoken.put(place, judgement.spoken()));
        return new ControlHistory(
                dossier.campaign().period(),
                findings(judged),
                spoken,
                scenario.rules().freshDays());
    }

    private static Map<PlaceId, Timeline<Finding>> findings(Map<PlaceId, PlaceJudgement> judged) {
        Map<PlaceId, Timeline<Finding>> findings = new LinkedHashMap<>();
        judged.forEach((place, judgement) -> findings.put(place, judgement.findings()));
        return findings;
    }

    private Map<PlaceId, LostLink> lostLinks(Map<PlaceId, PlaceJudgement> judged, Neighbours neighbours) {
        return new CutOffs(dossier.campaign(), neighbours, scenario.rules().cutOff(), findings(judged)).find();
    }

    private Map<PlaceId, PlaceJudgement> withCutOffs(
            Map<PlaceId, PlaceJudgement> judged, Map<PlaceId, LostLink> lostLinks) {
        if (lostLinks.isEmpty()) {
            return judged;
        }
        Map<PlaceId, PlaceJudgement> cut = new LinkedHashMap<>(judged);
        lostLinks.forEach((place, link) -> cut.put(place, cutOff(place, judged.get(place), link.day())));
        return cut;
    }

    /** A place that is unknown because it was cut off comes back with a later aggregate (rule E14). */
    private PlaceJudgement cutOff(PlaceId id, PlaceJudgement judged, LocalDate lostOn) {
        Timeline<Finding> cut = CutOffs.applyTo(judged.findings(), lostOn);
        Timeline<Finding> timeline = cut;
        Finding opening = cut.spans().get(0).value();
        DaySet spoken = new DaySet(judged.spoken());
        Map<ClaimId, Verdict> resolving = new LinkedHashMap<>();
        for (Claim claim : places.about(dossier.gazetteer().get(id)).aggregates()) {
            if (places.unheard(claim).isPresent()) {
                continue;
            }
            LocalDate day = places.timing().effect(claim);
            Statement.Act act = (Statement.Act) claim.statement();
            if (!cut.period().contains(day)
                    || timeline.at(day).kind() != Finding.Kind.UNKNOWN
                    || act.actors().stream().noneMatch(opening::heldBy)) {
                continue;
            }
            LocalDate lost = timeline.spanAt(day).days().from();
            LocalDate from =
                    lost.isAfter(claim.valid().first()) ? lost : claim.valid().first();
            Finding back = new Finding.Settled(
                    new Control.Held(Aggregates.winner(act, opening)),
                    Grounds.AGGREGATE,
                    new TreeSet<>(Set.of(claim.id())),
                    DaySpan.ofDays(from, day));
            timeline = timeline.from(day, finding -> finding.kind() == Finding.Kind.UNKNOWN ? back : finding);
            spoken.add(day);
            resolving.put(claim.id(), Verdict.on(claim, id, day, Fate.decisive(PlainReason.CUT_OFF_AND_UNNAMED)));
        }
        List<Verdict> verdicts = new ArrayList<>(judged.verdicts());
        verdicts.removeIf(v -> resolving.containsKey(v.claim()));
        verdicts.addAll(resolving.values());
        return new PlaceJudgement(timeline, judged.parts(), spoken, verdicts);
    }

    /** Baseline claims on places that are {@code judged} do not count beside a later one (rule E15). */
    private List<Verdict> besideTheBaseline(Set<PlaceId> judged) {
        LocalDate eve = dossier.campaign().period().first();
        return places.admission().admitted().stream()
                .filter(c -> c.basis() == Basis.BASELINE && judged.contains(c.place()) && !places.standsOnTheEve(c))
                .map(c -> Verdict.on(c, c.place(), eve, Fate.noted(PlainReason.OTHER_BASELINE_STANDS)))
                .toList();
    }

    /** Claims on a region change no listed place, the baseline and aggregates apart (rule E15). */
    private List<Verdict> onRegions() {
        return places.admission().admitted().stream()
                .filter(c -> dossier.gazetteer()
                        .find(c.place())
                        .filter(p -> p.kind() == PlaceKind.REGION)
                        .isPresent())
                .flatMap(this::onRegion)
                .toList();
    }

    private Stream<Verdict> onRegion(Claim claim) {
        Optional<Fate> unheard = claim.basis() == Basis.AGGREGATE ? places.unheard(claim) : Optional.empty();
        if (unheard.isPresent()) {
            return onRegion(claim, unheard.get());
        }
        Reason reason = switch (claim.basis()) {
            case BASELINE ->
                places.standsOnTheEve(claim) ? PlainReason.BASELINE_OF_A_REGION : PlainReason.OTHER_BASELINE_STANDS;
            case AGGREGATE -> PlainReason.RESOLVED_PLACE_BY_PLACE;
            case EXPLICIT, IMPLIED, HEADLINE -> PlainReason.SPEAKS_OF_NO_LISTED_PLACE;
        };
        return onRegion(claim, Fate.noted(reason));
    }

    private Stream<Verdict> onRegion(Claim claim, Fate fate) {
        return Stream.of(Verdict.on(claim, claim.place(), places.timing().effect(claim), fate));
    }
}
