package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.place.Part;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * A reading by consent (rule E18): each camp's own claims are judged by themselves, and a place is settled where the camps
 * that have spoken of it conclude the same and none denies it; else it is disputed, with a reading for each answer.
 */
final class Consensus {
    private final Campaign campaign;
    private final Closes closes;
    private final Timing timing;
    private final int disputeDays;
    private final Map<ClaimId, SourceId> sourceOf = new TreeMap<>();

    /** @param disputeDays for how many days a bare denial keeps a place disputed, as in rule E11 */
    Consensus(Campaign campaign, Closes closes, Timing timing, int disputeDays) {
        this.campaign = campaign;
        this.closes = closes;
        this.timing = timing;
        this.disputeDays = disputeDays;
    }

    /** What one camp makes of a place, from the day on which it first speaks of who holds it. */
    private record Voice(Camp camp, LocalDate from, PlaceJudgement judgement) {}

    /**
     * Judges a place.
     *
     * @param judge judges a list of claims
     */
    PlaceJudgement judge(List<Claim> standing, Function<List<Claim>, PlaceJudgement> judge) {
        standing.forEach(c -> sourceOf.put(c.id(), c.source()));
        List<Voice> voices = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        DaySet spoken = new DaySet();
        PlaceJudgement silence = judge.apply(List.of());
        Map<Part, Timeline<Finding>> parts = new EnumMap<>(Part.class);
        for (Camp camp : byWeight()) {
            List<Claim> own = standing.stream()
                    .filter(c -> closes.camp(c).id().equals(camp.id()))
                    .toList();
            PlaceJudgement judgement = judge.apply(own);
            judgement.verdicts().stream()
                    .filter(v -> own.stream().anyMatch(c -> c.id().equals(v.claim())))
                    .forEach(verdicts::add);
            judgement.parts().forEach(parts::putIfAbsent);
            own.stream().map(timing::days).forEach(spoken::add);
            own.stream()
                    .filter(c -> !c.part().edge() && closes.speaks(c))
                    .map(timing::effect)
                    .min(LocalDate::compareTo)
                    .ifPresent(from -> voices.add(new Voice(camp, from, judgement)));
        }
        silence.verdicts().stream()
                .filter(v -> verdicts.stream().noneMatch(w -> w.claim().equals(v.claim())))
                .forEach(verdicts::add);
        spoken.addAll(silence.spoken());
        List<Objection> objections = Objection.among(standing, closes, timing, disputeDays);
        Map<String, Finding> known = new TreeMap<>();
        Timeline<Finding> findings = Timeline.of(
                campaign.period(),
                day -> agreed(day, voices, objections, silence.findings().at(day), known));
        objections.stream()
                .filter(objection -> objection.days().stream()
                        .filter(campaign.period()::contains)
                        .anyMatch(day -> findings.at(day)
                                .claims()
                                .contains(objection.denial().id())))
                .map(Objection::verdict)
                .forEach(decisive -> {
                    verdicts.removeIf(v -> v.claim().equals(decisive.claim()));
                    verdicts.add(decisive);
                });
        return new PlaceJudgement(findings, parts, spoken, verdicts);
    }

    private List<Camp> byWeight() {
        return campaign.camps().stream()
                .sorted(Comparator.comparing(Camp::role).thenComparing(Camp::id))
                .toList();
    }

    private Finding agreed(
            LocalDate day, List<Voice> voices, List<Objection> objections, Finding eve, Map<String, Finding> known) {
        Map<String, List<Finding>> answers = new LinkedHashMap<>();
        for (Voice voice : voices) {
            if (!voice.from().isAfter(day)) {
                Finding finding = voice.judgement().findings().at(day);
                if (finding.grounds() == Grounds.ENDED) {
                    continue;
                }
                answers.computeIfAbsent(finding.token() + finding.sides(), k -> new ArrayList<>())
                        .add(finding);
            }
        }
        if (answers.isEmpty()) {
            return eve;
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
