package salient.engine;

import java.time.LocalDate;
import java.util.List;
import salient.account.Claim;
import salient.control.Finding;
import salient.control.Grounds;

/**
 * What one camp, or one source, makes of a place by its own claims alone, and when its word stands.
 *
 * @param own its claims on the place by name
 */
record Voice(List<Claim> own, Spells spells, PlaceJudgement judgement) {
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
