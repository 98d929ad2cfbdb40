package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.account.Claim;
import salient.account.Kind;
import salient.campaign.Camp;
import salient.control.Finding;
import salient.control.Grounds;
import salient.time.Timeline;

/**
 * The days on which a camp's word on a place stands: from its effect until the camp advances toward the place. Whoever
 * advances does not hold it, and the other side does or may, so the camp's word has ended unless that is what it says.
 */
final class Spells {
    private final NavigableMap<LocalDate, Boolean> stands = new TreeMap<>();

    private final Timeline<Finding> theirs;
    private final NavigableMap<LocalDate, Claim> advances = new TreeMap<>();

    private Spells(Timeline<Finding> theirs) {
        this.theirs = theirs;
    }

    /**
     * The spells of a camp's word.
     *
     * @param own all that the camp says of the place
     * @param theirs what its claims alone make of the place
     */
    static Spells of(List<Claim> own, Timeline<Finding> theirs, Positions positions, Timing timing) {
        Spells spells = new Spells(theirs);
        own.stream().filter(c -> isWord(c, positions)).forEach(c -> spells.begin(timing.effect(c)));
        for (Claim advance : own) {
            Camp camp = positions.camp(advance);
            LocalDate day = timing.effect(advance);
            if (advance.kind() != Kind.ADVANCE
                    || advance.part().edge()
                    || !theirs.period().contains(day)
                    || advance.statement().actors().stream().noneMatch(camp::favours)) {
                continue;
            }
            List<Claim> today = positions.sort(
                    own.stream().filter(c -> timing.effect(c).equals(day)).toList());
            List<Claim> words = today.stream().filter(c -> isWord(c, positions)).toList();
            boolean concedes = words.isEmpty()
                    ? theirs.period().contains(day.minusDays(1)) && heldByOthers(theirs.at(day.minusDays(1)), camp)
                    : words.stream()
                            .allMatch(c -> positions.position(c).orElseThrow().admission());
            boolean sumsUp =
                    own.stream().filter(c -> isWord(c, positions)).anyMatch(c -> DayOrder.datedInside(c, advance));
            if (!concedes && !sumsUp && (words.isEmpty() || new DayWord(words, today).isBefore(advance))) {
                spells.stands.put(day, false);
                spells.advances.put(day, advance);
            }
        }
        return spells;
    }

    /** Whether a claim says what is so at the place, and not at its edge alone. */
    static boolean isWord(Claim claim, Positions positions) {
        return !claim.part().edge() && positions.speaks(claim);
    }

    private static boolean heldByOthers(Finding finding, Camp camp) {
        return finding instanceof Finding.Settled settled
                && settled.control().isHeld()
                && settled.sides().stream().noneMatch(camp::favours);
    }

    /** Whether {@code claim}, a word of the camp, has ended with an advance, so that nothing it claimed is upheld. */
    boolean gaveUp(Claim claim, Positions positions, Timing timing) {
        return isWord(claim, positions)
                && !positions.position(claim).orElseThrow().admission()
                && advances.ceilingKey(timing.effect(claim)) != null;
    }

    /** The advance that ended the word which the camp had spoken, if that is how it stands on {@code day}. */
    Optional<Claim> endedBy(LocalDate day) {
        return Optional.ofNullable(stands.floorEntry(day))
                .filter(last ->
                        !last.getValue() && stands.headMap(last.getKey()).containsValue(true))
                .flatMap(last -> Optional.ofNullable(advances.get(last.getKey())));
    }

    void begin(LocalDate day) {
        stands.put(day, true);
    }

    /** Ends the word on {@code day}, unless the camp itself speaks that day. */
    void endUnlessSpoken(LocalDate day) {
        stands.putIfAbsent(day, false);
    }

    /** The days on which what the camp says may begin or cease to stand. */
    Set<LocalDate> changes() {
        Set<LocalDate> changes = new HashSet<>(stands.keySet());
        changes.addAll(theirs.starts());
        return changes;
    }

    /** The days on which the camp speaks again after its word had ended. */
    List<LocalDate> resumptions() {
        List<LocalDate> resumed = new ArrayList<>();
        boolean ended = false;
        for (Map.Entry<LocalDate, Boolean> entry : stands.entrySet()) {
            if (entry.getValue() && ended) {
                resumed.add(entry.getKey());
            }
            ended = !entry.getValue();
        }
        return resumed;
    }

    /** The first day on which the camp speaks. */
    Optional<LocalDate> first() {
        return stands.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The day on which what holds on {@code day} began, once the camp has spoken. */
    LocalDate since(LocalDate day) {
        return stands.floorKey(day);
    }

    /** Whether the word stands on {@code day}; one that spoke throughout a span ends with it. */
    boolean include(LocalDate day) {
        boolean over = theirs.period().contains(day) && theirs.at(day).grounds() == Grounds.ENDED;
        return !over
                && Optional.ofNullable(stands.floorEntry(day))
                        .filter(Map.Entry::getValue)
                        .isPresent();
    }
}
