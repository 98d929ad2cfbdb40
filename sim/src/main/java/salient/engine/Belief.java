package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.control.Grounds;
import salient.engine.Verdict.Outcome;
import salient.place.Control;
import salient.place.Part;
import salient.time.DaySet;
import salient.time.Timeline;

/**
 * A partisan reading (rule E17): the favoured camp's word stands wherever and whenever it has spoken; before its first
 * word on a place the other sources are heard, without what the opposing camps say in their own favour.
 */
final class Belief {
    private final Campaign campaign;
    private final CampId favoured;
    private final Rules.BelieveUntil until;
    private final Closes closes;
    private final Timing timing;

    Belief(Campaign campaign, CampId favoured, Rules.BelieveUntil until, Closes closes, Timing timing) {
        this.campaign = campaign;
        this.favoured = favoured;
        this.until = until;
        this.closes = closes;
        this.timing = timing;
    }

    /** The claims that are heard where the favoured camp has not spoken. */
    List<Claim> heard(List<Claim> claims) {
        return claims.stream().filter(c -> !boastsOfOthers(c)).toList();
    }

    private boolean boastsOfOthers(Claim claim) {
        Camp camp = closes.camp(claim);
        Optional<Position> position = closes.position(claim);
        return camp.role() == Camp.Role.PARTISAN
                && !camp.id().equals(favoured)
                && position.isPresent()
                && position.get().control() instanceof Control.Held held
                && camp.favours(held.by());
    }

    /** The favoured camp's own claims. */
    List<Claim> favoured(List<Claim> claims) {
        return claims.stream().filter(c -> closes.camp(c).id().equals(favoured)).toList();
    }

    /**
     * Judges a place.
     *
     * @param ranked judges what is heard where the favoured camp is silent
     * @param trusting judges the favoured camp's own claims: nothing expires, and no citation is held against them
     */
    PlaceJudgement judge(
            List<Claim> standing,
            Function<List<Claim>, PlaceJudgement> ranked,
            Function<List<Claim>, PlaceJudgement> trusting) {
        PlaceJudgement others = ranked.apply(heard(standing));
        List<Claim> own = favoured(standing);
        NavigableMap<LocalDate, Boolean> believed = believed(standing, own);
        if (believed.isEmpty()) {
            return withBoasts(others, standing, Optional.empty());
        }
        PlaceJudgement theirs = trusting.apply(own);
        LocalDate day = believed.firstKey();
        DaySet spoken = new DaySet(others.spoken());
        spoken.addAll(theirs.spoken());
        Map<ClaimId, Verdict> verdicts = new TreeMap<>();
        others.verdicts().forEach(v -> verdicts.put(v.claim(), v));
        Claim word = own.stream()
                .filter(c -> timing.effect(c).equals(day) && closes.speaks(c))
                .findFirst()
                .orElseThrow();
        verdicts.replaceAll(
                (id, v) -> !isBelieved(believed, v.day()) || v.outcome() != Outcome.DECISIVE ? v : overruled(v, word));
        theirs.verdicts().forEach(v -> verdicts.put(v.claim(), v));
        PlaceJudgement merged = new PlaceJudgement(
                spliced(others.findings(), theirs.findings(), believed),
                parts(others, theirs, believed),
                spoken,
                new ArrayList<>(verdicts.values()));
        return withBoasts(merged, standing, Optional.of(word));
    }

    /** From each day on, until the next: whether the favoured camp's word stands. Empty if it never speaks. */
    private NavigableMap<LocalDate, Boolean> believed(List<Claim> standing, List<Claim> own) {
        NavigableMap<LocalDate, Boolean> believed = new TreeMap<>();
        own.stream().filter(this::isWord).forEach(c -> believed.put(timing.effect(c), true));
        if (!believed.isEmpty() && until == Rules.BelieveUntil.NEWER_CHANGE) {
            LocalDate first = believed.firstKey();
            heard(standing).stream()
                    .filter(c -> isWord(c) && Weighing.tellsOfChange(c.kind()))
                    .map(timing::effect)
                    .filter(first::isBefore)
                    .forEach(day -> believed.putIfAbsent(day, false));
        }
        return believed;
    }

    private boolean isWord(Claim claim) {
        return !claim.part().edge() && closes.speaks(claim);
    }

    private static boolean isBelieved(NavigableMap<LocalDate, Boolean> believed, LocalDate day) {
        return Optional.ofNullable(believed.floorEntry(day))
                .filter(Map.Entry::getValue)
                .isPresent();
    }

    private PlaceJudgement withBoasts(PlaceJudgement judgement, List<Claim> standing, Optional<Claim> word) {
        List<Verdict> verdicts = new ArrayList<>(judgement.verdicts());
        standing.stream()
                .filter(this::boastsOfOthers)
                .map(c -> new Verdict(
                        c.id(),
                        c.place(),
                        timing.effect(c),
                        c.source(),
                        Outcome.OVERRULED,
                        "E17",
                        Verdict.UNHEARD,
                        word.map(Claim::id)))
                .forEach(verdicts::add);
        return new PlaceJudgement(judgement.findings(), judgement.parts(), judgement.spoken(), verdicts);
    }

    private static Verdict overruled(Verdict verdict, Claim by) {
        return new Verdict(
                verdict.claim(),
                verdict.place(),
                verdict.day(),
                verdict.source(),
                Outcome.OVERRULED,
                "E17",
                "the favoured camp has spoken of the place, and its word stands",
                Optional.of(by.id()));
    }

    private Timeline<Finding> spliced(
            Timeline<Finding> others, Timeline<Finding> theirs, NavigableMap<LocalDate, Boolean> believed) {
        return Timeline.of(
                campaign.period(),
                d -> isBelieved(believed, d) && theirs.at(d).grounds() != Grounds.ENDED ? theirs.at(d) : others.at(d));
    }

    private Map<Part, Timeline<Finding>> parts(
            PlaceJudgement others, PlaceJudgement theirs, NavigableMap<LocalDate, Boolean> believed) {
        Map<Part, Timeline<Finding>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (others.parts().containsKey(part) || theirs.parts().containsKey(part)) {
                parts.put(
                        part,
                        spliced(
                                others.parts().getOrDefault(part, others.findings()),
                                theirs.parts().getOrDefault(part, theirs.findings()),
                                believed));
            }
        }
        return parts;
    }
}
