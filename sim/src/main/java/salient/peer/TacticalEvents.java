package salient.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import salient.account.Claim;
import salient.account.Kind;
import salient.campaign.SideId;
import salient.place.PlaceId;
import salient.place.Position;
import salient.reading.Admission;
import salient.score.ForecastTask;

/**
 * Claims as the events of {@link AndersModel}. In a war between two sides the second stands for the rebels. What it does on
 * the ground is conventional; what it does from afar (shelling, strikes), for which it needs no hold, stands for terrorism,
 * and so does what the first side does on the ground. What several sources tell of one place, day, kind and side is one
 * event.
 */
final class TacticalEvents {
    /**
     * An event.
     *
     * @param day counted from the first of the period
     */
    record Event(Position at, int day, boolean conventional) {}

    private record Told(PlaceId place, LocalDate day, Kind kind, SideId actor) {}

    private TacticalEvents() {}

    static List<Event> of(ForecastTask task) {
        List<Event> events = new ArrayList<>();
        Set<Told> told = new HashSet<>();
        for (Claim claim : new Admission(task.dossier(), task.scenario()).admitted()) {
            LocalDate day = claim.valid().last();
            if (!isEvent(claim.kind()) || !task.period().contains(day)) {
                continue;
            }
            for (SideId actor : actors(claim)) {
                boolean second = actor.equals(task.states().sides().get(1));
                boolean afar = claim.kind() == Kind.SHELL || claim.kind() == Kind.STRIKE;
                boolean counts = second || !afar;
                if (counts && told.add(new Told(claim.place(), day, claim.kind(), actor))) {
                    int number = task.period().numberOf(day);
                    task.dossier()
                            .gazetteer()
                            .get(claim.place())
                            .location()
                            .position()
                            .ifPresent(at -> events.add(new Event(at, number, second && !afar)));
                }
            }
        }
        return events;
    }

    /** Those who act; of fighting of which both sides are named, both. */
    private static Set<SideId> actors(Claim claim) {
        return claim.statement().actors();
    }

    private static boolean isEvent(Kind kind) {
        return switch (kind) {
            case CAPTURE, RECAPTURE, REPEL, ATTACK, CONTEST, DISLODGE, SHELL, STRIKE -> true;
            case HOLD, FAIL, WITHDRAW, ADVANCE, PRESENCE, REINFORCE, DENY, RETRACT, NEVER_HELD, STATE -> false;
        };
    }
}
