package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import salient.account.Claim;
import salient.account.Kind;
import salient.control.Finding;
import salient.place.Part;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.time.DaySet;
import salient.time.Timeline;

/** What several camps, or several sources, each make of one place by their own claims alone (rules E18 and E19). */
final class Voices {
    private final List<Voice> all;

    private Voices(List<Voice> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The voices of {@code speakers}, each of whom is told by the claims that are its own.
     *
     * @param judge judges the claims of one of them alone
     * @param agreed what the reading makes of voices without their sentences about all gains, which speak of that where
     *     their speaker was silent
     */
    static Voices of(
            List<Predicate<Claim>> speakers,
            StandingEvidence evidence,
            PlaceJudge judge,
            Positions positions,
            Timing timing,
            Function<Voices, Timeline<Finding>> agreed) {
        List<Voice> named = new ArrayList<>();
        for (Predicate<Claim> speaker : speakers) {
            List<Claim> own = evidence.standing().stream().filter(speaker).toList();
            PlaceJudgement judgement = judge.judge(own, List.of(), Aggregates.Silence.none());
            named.add(voice(own, List.of(), judgement, positions, timing));
        }
        Voices byName = new Voices(named);
        if (evidence.aggregates().isEmpty()) {
            return byName;
        }
        Timeline<Finding> stands = agreed.apply(byName);
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Voice voice = named.get(i);
            List<Claim> sums =
                    evidence.aggregates().stream().filter(speakers.get(i)).toList();
            if (!sums.isEmpty()) {
                Spells spells = voice.spells();
                PlaceJudgement judgement = judge.judge(
                        voice.own(), sums, day -> spells.include(day) ? Optional.empty() : Optional.of(stands.at(day)));
                voice = voice(voice.own(), sums, judgement, positions, timing);
            }
            voices.add(voice);
        }
        return new Voices(voices);
    }

    private static Voice voice(
            List<Claim> own, List<Claim> aggregates, PlaceJudgement judgement, Positions positions, Timing timing) {
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
        return new Voice(own, spells, judgement);
    }

    /** An assault or a failed one says who has a place only by what stands there: here, to its speaker. */
    private static boolean isAssault(List<Claim> own, Verdict verdict) {
        return own.stream()
                .anyMatch(c -> c.id().equals(verdict.claim()) && (c.kind() == Kind.FAIL || c.kind() == Kind.ATTACK));
    }

    /** The days on which what any of them says may begin or cease to stand. */
    Set<LocalDate> changes() {
        Set<LocalDate> changes = new HashSet<>();
        for (Voice voice : all) {
            changes.addAll(voice.judgement().findings().starts());
            changes.addAll(voice.spells().changes());
        }
        return changes;
    }

    /** Those whose word stands on {@code day}; where every word has ended, what was said last is all there is. */
    List<Voice> on(LocalDate day) {
        List<Voice> heard = all.stream().filter(v -> v.speaksOn(day)).toList();
        return heard.isEmpty() ? all.stream().filter(v -> v.hasSpokenBy(day)).toList() : heard;
    }

    /** What became of the claims of each by its own words alone. */
    List<Verdict> verdicts() {
        return all.stream().flatMap(v -> v.judgement().verdicts().stream()).toList();
    }

    /** The parts of which they speak, each as the first says of it. */
    Map<Part, Timeline<Finding>> parts() {
        Map<Part, Timeline<Finding>> parts = new EnumMap<>(Part.class);
        all.forEach(voice -> voice.judgement().parts().forEach(parts::putIfAbsent));
        return parts;
    }

    /** The days on which any of them speaks. */
    DaySet spoken() {
        DaySet spoken = new DaySet();
        all.forEach(voice -> spoken.addAll(voice.judgement().spoken()));
        return spoken;
    }
}
