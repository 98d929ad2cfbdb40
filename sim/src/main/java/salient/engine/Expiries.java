package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.control.Finding;
import salient.control.Grounds;
import salient.reading.Rules;

/** What silence does: fighting lapses, vacant becomes unknown, a denial wears off (rules E5, E9 and E11). */
final class Expiries {
    private Expiries() {}

    static void expire(PlaceState state, Rules rules, LocalDate day) {
        if (state.spoken().isEmpty()) {
            return;
        }
        LocalDate last = state.spoken().last();
        boolean fightingOver = last.plusDays(rules.patience().contestedDays()).isBefore(day);
        if (fightingOver && state.whole().now().grounds() == Grounds.FIGHTING) {
            state.whole().lapse(last, day);
        }
        boolean partHeld = state.parts().entrySet().stream()
                .anyMatch(e -> e.getKey().core() && e.getValue().now().kind() == Finding.Kind.HELD);
        if (fightingOver && !partHeld) {
            state.parts().values().removeIf(t -> t.now().grounds() == Grounds.FIGHTING);
        }
        if (state.whole().now().kind() == Finding.Kind.VACANT
                && last.plusDays(rules.patience().vacantDays()).isBefore(day)) {
            state.whole().forget(last, day);
        }
        state.whole()
                .dispute()
                .filter(d -> d.origin() == Dispute.Origin.DENIAL && !claimsHold(d))
                .filter(d -> lastWordOf(state, d)
                        .plusDays(rules.patience().disputeDays())
                        .isBefore(day))
                .ifPresent(d -> state.whole().dismissDenial(day));
    }

    /**
     * The days on which silence may do something, if nothing is said until then.
     *
     * @param spokenDaily whether something is said on each day to come: then only a denier can be silent
     */
    static List<LocalDate> due(PlaceState state, Rules rules, boolean spokenDaily) {
        List<LocalDate> due = new ArrayList<>();
        if (!state.spoken().isEmpty()) {
            if (!spokenDaily) {
                LocalDate last = state.spoken().last();
                due.add(last.plusDays(rules.patience().contestedDays() + 1L));
                due.add(last.plusDays(rules.patience().vacantDays() + 1L));
            }
            state.whole()
                    .dispute()
                    .filter(d -> d.origin() == Dispute.Origin.DENIAL && !claimsHold(d))
                    .ifPresent(d -> due.add(
                            lastWordOf(state, d).plusDays(rules.patience().disputeDays() + 1L)));
        }
        return due;
    }

    private static LocalDate lastWordOf(PlaceState state, Dispute dispute) {
        return state.lastWords().getOrDefault(dispute.denial().orElseThrow().source(), dispute.since());
    }

    private static boolean claimsHold(Dispute dispute) {
        Dispute.Voice denier = dispute.readings().get(dispute.readings().size() - 1);
        return denier.control().isHeld() && !denier.positions().isEmpty();
    }
}
