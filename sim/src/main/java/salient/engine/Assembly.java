package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.account.Basis;
import salient.account.Claim;
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
        DaySpan period = dossier.campaign().period();
        Map<PlaceId, Timeline<Finding>> timelines = new TreeMap<>();
        Map<PlaceId, DaySet> spoken = new TreeMap<>();
        Map<PlaceId, Map<Part, Timeline<Finding>>> parts = new TreeMap<>();
        List<Verdict> verdicts = new ArrayList<>(places.admission().excluded());
        judged.forEach((place, judgement) -> {
            timelines.put(place, judgement.findings());
            spoken.put(place, new DaySet(judgement.spoken()));
            parts.put(place, judgement.parts());
            verdicts.addAll(judgement.verdicts());
        });
        Map<PlaceId, LostLink> lostLinks =
                new CutOffs(dossier.campaign(), neighbours, scenario.rules().cutOff(), timelines).find();
        lostLinks.forEach((place, link) -> {
            Timeline<Finding> cut = CutOffs.applyTo(timelines.get(place), link.day());
            timelines.put(place, resolved(place, cut, verdicts, spoken.get(place)));
        });
        verdicts.addAll(onRegions());
        verdicts.addAll(besideTheBaseline(judged.keySet()));
        ControlHistory history =
                new ControlHistory(period, timelines, spoken, scenario.rules().freshDays());
        return new Judgement(scenario, history, parts, lostLinks, verdicts);
    }

    /** A place that is unknown because it was cut off comes back with a later aggregate (rule E14). */
    private Timeline<Finding> resolved(PlaceId id, Timeline<Finding> cut, List<Verdict> verdicts, DaySet spoken) {
        Timeline<Finding> timeline = cut;
        for (Claim claim : places.about(dossier.gazetteer().get(id)).aggregates()) {
            if (!places.hears(claim)) {
                continue;
            }
            LocalDate day = places.timing().effect(claim);
            Statement.Act act = (Statement.Act) claim.statement();
            Timeline<Finding> before = timeline;
            Finding opening = before.at(cut.period().first());
            if (!cut.period().contains(day)
                    || before.at(day).kind() != Finding.Kind.UNKNOWN
                    || act.actors().stream().noneMatch(opening::heldBy)) {
                continue;
            }
            LocalDate lost = before.spanAt(day).days().from();
            LocalDate from =
                    lost.isAfter(claim.valid().first()) ? lost : claim.valid().first();
            Finding back = new Finding.Settled(
                    new Control.Held(Aggregates.winner(act, opening)),
                    Grounds.AGGREGATE,
                    new TreeSet<>(Set.of(claim.id())),
                    DaySpan.ofDays(from, day));
            timeline = before.from(day, finding -> finding.kind() == Finding.Kind.UNKNOWN ? back : finding);
            spoken.add(day);
            verdicts.removeIf(v -> v.claim().equals(claim.id()) && v.place().equals(id));
            verdicts.add(Verdict.on(claim, id, day, Fate.decisive(PlainReason.CUT_OFF_AND_UNNAMED)));
        }
        return timeline;
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
        if (claim.basis() == Basis.AGGREGATE && !places.hears(claim)) {
            return onRegion(claim, Fate.overruled(PlainReason.NOT_HEARD, Optional.empty()));
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
