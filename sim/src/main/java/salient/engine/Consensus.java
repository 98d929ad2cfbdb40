package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Reading;
import salient.place.Control;
import salient.reading.Verdict;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * A reading by consent (rule E18): each camp's own claims are judged by themselves, and a place is settled where the camps
 * that have spoken of it conclude the same and none denies it; else it is disputed, with a reading for each answer.
 */
final class Consensus {
    private final Campaign campaign;
    private final Positions positions;
    private final Timing timing;
    private final int disputeDays;
    private final Map<ClaimId, SourceId> sourceOf = new TreeMap<>();

    /** @param disputeDays for how many days a bare denial keeps a place disputed, as in rule E11 */
    Consensus(Campaign campaign, Positions positions, Timing timing, int disputeDays) {
        this.campaign = campaign;
        this.positions = positions;
        this.timing = timing;
        this.disputeDays = disputeDays;
    }

    /** What camps that answer alike have in common, whatever it rests on. */
    private record Answer(Finding.Kind kind, SortedSet<SideId> sides) {}

    /**
     * Judges a place.
     *
     * @param judge judges the claims of one camp alone
     */
    PlaceJudgement judge(StandingEvidence evidence, PlaceJudge judge) {
        List<Claim> standing = evidence.standing();
        List<Claim> aggregates = evidence.aggregates();
        standing.forEach(c -> sourceOf.put(c.id(), c.source()));
        aggregates.forEach(c -> sourceOf.put(c.id(), c.source()));
        Finding eve = evidence.eve();
        Map<String, Finding> known = new TreeMap<>();
        Voices voices = Voices.of(
                byWeight(),
                evidence,
                judge,
                positions,
                timing,
                named -> Timeline.of(
                        campaign.period(), named.changes(), day -> agreed(day, named.on(day), List.of(), eve, known)));
        List<Verdict> verdicts = new ArrayList<>(voices.verdicts());
        List<Objection> objections = Objection.among(standing, positions, timing, disputeDays);
        Timeline<Finding> findings = Timeline.of(
                campaign.period(),
                changes(voices, objections),
                day -> agreed(day, voices.on(day), objections, eve, known));
        objections.stream()
                .filter(objection -> objection.days().stream()
                        .filter(campaign.period()::contains)
                        .map(findings::at)
                        .filter(Finding.Disputed.class::isInstance)
                        .anyMatch(f -> f.claims().contains(objection.denial().id())))
                .map(Objection::verdict)
                .forEach(decisive -> {
                    verdicts.removeIf(v -> v.claim().equals(decisive.claim()));
                    verdicts.add(decisive);
                });
        return new PlaceJudgement(findings, voices.parts(), voices.spoken(), verdicts);
    }

    /** The days on which the camps may come to agree, or cease to. */
    private static Set<LocalDate> changes(Voices voices, List<Objection> objections) {
        Set<LocalDate> changes = voices.changes();
        for (Objection objection : objections) {
            changes.add(objection.days().from());
            changes.add(objection.days().until());
        }
        return changes;
    }

    /** The camps, the lightest last, each as the claims of its sources. */
    private List<Predicate<Claim>> byWeight() {
        return campaign.camps().stream()
                .sorted(Comparator.comparing(Camp::role).thenComparing(Camp::id))
                .<Predicate<Claim>>map(
                        camp -> claim -> positions.camp(claim).id().equals(camp.id()))
                .toList();
    }

    private Finding agreed(
            LocalDate day, List<Voice> voices, List<Objection> objections, Finding eve, Map<String, Finding> known) {
        Map<Answer, List<Finding>> answers = new LinkedHashMap<>();
        for (Voice voice : voices) {
            Finding finding = voice.on(day);
            answers.computeIfAbsent(new Answer(finding.kind(), finding.sides()), k -> new ArrayList<>())
                    .add(finding);
        }
        if (answers.isEmpty()) {
            return Objection.corrected(eve, objections, day).orElse(eve);
        }
        List<Reading> readings =
                new ArrayList<>(answers.values().stream().map(this::reading).toList());
        if (answers.size() == 1) {
            Finding consent = answers.values().iterator().next().get(0);
            Optional<Objection> objection =
                    objections.stream().filter(o -> o.against(consent, day)).findFirst();
            if (objection.isEmpty()) {
                return consent;
            }
            readings.add(objection.get().reading());
        }
        return known.computeIfAbsent(readings.toString(), key -> new Finding.Disputed(readings, DaySpan.ofDay(day)));
    }

    /** What the camps that answer alike say; one that is itself divided over its sources counts as contested ground. */
    private Reading reading(List<Finding> alike) {
        TreeSet<SourceId> sources = new TreeSet<>();
        TreeSet<ClaimId> claims = new TreeSet<>();
        alike.forEach(f -> claims.addAll(f.claims()));
        claims.stream()
                .flatMap(c -> Optional.ofNullable(sourceOf.get(c)).stream())
                .forEach(sources::add);
        Finding first = alike.get(0);
        Optional<Control> settled = first instanceof Finding.Settled s ? Optional.of(s.control()) : Optional.empty();
        return new Reading(settled.orElseGet(() -> Control.contested(first.sides())), sources, claims);
    }
}
