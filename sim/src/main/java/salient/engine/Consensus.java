package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.SourceId;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.place.Part;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.time.DaySet;
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

    /** What one camp makes of a place, and when its word stands. */
    private record Voice(Camp camp, List<Claim> own, Spells spells, PlaceJudgement judgement) {
        boolean hasSpokenBy(LocalDate day) {
            return spells.first().filter(first -> !first.isAfter(day)).isPresent();
        }

        Finding on(LocalDate day) {
            return judgement.findings().at(day);
        }

        /** Whether its word stands: what wore off, with nothing of its own left behind it, is no word of it. */
        boolean speaksOn(LocalDate day) {
            Grounds grounds = on(day).grounds();
            boolean woreOff = grounds == Grounds.LAPSED || grounds == Grounds.EXPIRED;
            return spells.include(day)
                    && (!woreOff || own.stream().anyMatch(c -> on(day).claims().contains(c.id())));
        }
    }

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
        List<Voice> named =
                byWeight().stream().map(camp -> voice(camp, standing, judge)).toList();
        Map<String, Finding> known = new TreeMap<>();
        Timeline<Finding> byName = Timeline.of(
                campaign.period(), changes(named, List.of()), day -> agreed(day, named, List.of(), eve, known));
        List<Voice> voices = named.stream()
                .map(voice -> withAggregates(voice, aggregates, byName, judge))
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        DaySet spoken = new DaySet();
        Map<Part, Timeline<Finding>> parts = new EnumMap<>(Part.class);
        for (Voice voice : voices) {
            verdicts.addAll(voice.judgement().verdicts());
            voice.judgement().parts().forEach(parts::putIfAbsent);
            spoken.addAll(voice.judgement().spoken());
        }
        List<Objection> objections = Objection.among(standing, positions, timing, disputeDays);
        Timeline<Finding> findings = Timeline.of(
                campaign.period(), changes(voices, objections), day -> agreed(day, voices, objections, eve, known));
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
        return new PlaceJudgement(findings, parts, spoken, verdicts);
    }

    /** The days on which the camps may come to agree, or cease to. */
    private static Set<LocalDate> changes(List<Voice> voices, List<Objection> objections) {
        Set<LocalDate> changes = new HashSet<>();
        for (Voice voice : voices) {
            changes.addAll(voice.judgement().findings().starts());
            changes.addAll(voice.spells().changes());
        }
        for (Objection objection : objections) {
            changes.add(objection.days().from());
            changes.add(objection.days().until());
        }
        return changes;
    }

    private Voice voice(Camp camp, List<Claim> standing, PlaceJudge judge) {
        List<Claim> own = standing.stream()
                .filter(c -> positions.camp(c).id().equals(camp.id()))
                .toList();
        return voice(camp, own, List.of(), judge.judge(own, List.of(), Aggregates.Silence.none()));
    }

    /** The same camp with its sentences about all gains, which speak of what the camps agree on where it was silent. */
    private Voice withAggregates(Voice voice, List<Claim> aggregates, Timeline<Finding> byName, PlaceJudge judge) {
        List<Claim> own = aggregates.stream()
                .filter(c -> positions.camp(c).id().equals(voice.camp().id()))
                .toList();
        if (own.isEmpty()) {
            return voice;
        }
        PlaceJudgement judgement = judge.judge(
                voice.own(), own, day -> voice.spells().include(day) ? Optional.empty() : Optional.of(byName.at(day)));
        return voice(voice.camp(), voice.own(), own, judgement);
    }

    private Voice voice(Camp camp, List<Claim> own, List<Claim> aggregates, PlaceJudgement judgement) {
        Spells spells = Spells.of(own, judgement.findings(), positions, timing);
        for (Verdict verdict : judgement.verdicts()) {
            if (verdict.outcome() == Outcome.DECISIVE && isAssault(own, verdict)) {
                spells.begin(verdict.day());
            }
            if (verdict.asOf(verdict.day()).outcome() == Outcome.DECISIVE
                    && aggregates.stream().anyMatch(c -> c.id().equals(verdict.claim()))) {
                spells.begin(verdict.day());
            }
        }
        return new Voice(camp, own, spells, judgement);
    }

    /** An assault or a failed one says who has a place only by what stands there: here, to its camp. */
    private static boolean isAssault(List<Claim> own, Verdict verdict) {
        return own.stream()
                .anyMatch(c -> c.id().equals(verdict.claim()) && (c.kind() == Kind.FAIL || c.kind() == Kind.ATTACK));
    }

    private List<Camp> byWeight() {
        return campaign.camps().stream()
                .sorted(Comparator.comparing(Camp::role).thenComparing(Camp::id))
                .toList();
    }

    private Finding agreed(
            LocalDate day, List<Voice> voices, List<Objection> objections, Finding eve, Map<String, Finding> known) {
        Map<Answer, List<Finding>> answers = new LinkedHashMap<>();
        List<Voice> heard = voices.stream().filter(v -> v.speaksOn(day)).toList();
        // Where every word has ended, what the camps said last is all there is.
        List<Voice> last = heard.isEmpty()
                ? voices.stream().filter(v -> v.hasSpokenBy(day)).toList()
                : heard;
        for (Voice voice : last) {
            Finding finding = voice.on(day);
            answers.computeIfAbsent(new Answer(finding.kind(), finding.sides()), k -> new ArrayList<>())
                    .add(finding);
        }
        if (answers.isEmpty()) {
            return objections.stream()
                    .filter(o -> o.correctsEve(eve, day))
                    .findFirst()
                    .map(o -> NeverHeld.unknown(o.denial(), o.days().first()))
                    .orElse(eve);
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
