package salient.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.place.PlaceId;

/** Walks a history by applying its transitions forward and inverting them backward. Not for sharing between threads. */
public final class DayCursor {
    private final ControlHistory history;
    private final Map<PlaceId, Finding> findings = new TreeMap<>();
    private LocalDate day;
    private int applied;

    DayCursor(ControlHistory history, LocalDate day) {
        this.history = history;
        this.day = history.period().first();
        history.asOf(this.day).findings().forEach(findings::put);
        moveTo(day);
    }

    /** The day it stands on. */
    public LocalDate day() {
        return day;
    }

    /** Stands on {@code target} from now on. */
    public void moveTo(LocalDate target) {
        if (!history.period().contains(target)) {
            throw new IllegalArgumentException(target + " is outside " + history.period());
        }
        List<Transition> transitions = history.transitions();
        while (applied < transitions.size() && !transitions.get(applied).on().isAfter(target)) {
            apply(transitions.get(applied++));
        }
        while (applied > 0 && transitions.get(applied - 1).on().isAfter(target)) {
            apply(transitions.get(--applied).invert());
        }
        day = target;
    }

    private void apply(Transition change) {
        if (!findings.get(change.place()).equals(change.from())) {
            throw new IllegalStateException("transition " + change + " does not follow what stands");
        }
        findings.put(change.place(), change.to());
    }

    /** Control of all places where it stands. */
    public ControlMap controlMap() {
        return new ControlMap(day, findings);
    }
}
