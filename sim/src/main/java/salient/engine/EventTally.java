package salient.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.time.DaySpan;

/**
 * What the events say that are counted at one place on one day (rule E20).
 *
 * <p>Source: after the rule by which the Armed Conflict Location &amp; Event Data project (ACLED) maps who controls the
 * districts of Syria ("Mapping Territorial Control, Contestation, and Activity in Syria", 2023). Its numbers are stated
 * here as docs/scenarios.md has them; they have not been checked against that text.
 */
final class EventTally {
    /** A side prevails that did so many times as many events as all others: with twice as many, two thirds of all. */
    private static final int TIMES_THE_OTHERS = 2;

    /** With fewer, events that are no takeovers decide nothing. */
    private static final int LEAST_EVENTS = 10;

    private final Campaign campaign;
    private final List<Claim> events;
    private final List<Claim> takeovers;
    private final Outcome outcome;

    /**
     * What the count comes to.
     *
     * @param deciding the events by which it does, of whichever side
     * @param prevailing the sides that have the place; empty where none prevails
     */
    private record Outcome(List<Claim> deciding, SortedSet<SideId> prevailing, PlainReason reason) {
        boolean isSettled() {
            return !prevailing.isEmpty();
        }

        boolean bears(Claim event) {
            return deciding.contains(event)
                    && (!isSettled() || sides(event).stream().anyMatch(prevailing::contains));
        }
    }

    EventTally(Campaign campaign, List<Claim> events) {
        this.campaign = campaign;
        this.events = List.copyOf(events);
        this.takeovers = events.stream().filter(EventTally::isTakeover).toList();
        this.outcome = outcome();
    }

    /** Whether {@code claim} tells of something that was done, and not of what was so. */
    static boolean isEvent(Claim claim) {
        return switch (claim.kind()) {
            case CAPTURE, RECAPTURE, REPEL, ATTACK, CONTEST, FAIL, DISLODGE, SHELL, STRIKE -> true;
            case HOLD, WITHDRAW, ADVANCE, PRESENCE, REINFORCE, DENY, RETRACT, NEVER_HELD, STATE -> false;
        };
    }

    private static boolean isTakeover(Claim event) {
        return (event.kind() == Kind.CAPTURE || event.kind() == Kind.RECAPTURE)
                && !event.part().edge();
    }

    /** Who did it; nobody where sides fight and neither is said to have begun. */
    private static SortedSet<SideId> sides(Claim event) {
        return event.kind() == Kind.CONTEST
                ? new TreeSet<>()
                : event.statement().actors();
    }

    private Outcome outcome() {
        SortedSet<SideId> takers = prevailing(takeovers);
        if (!takers.isEmpty()) {
            return new Outcome(takeovers, takers, PlainReason.MOST_TAKEOVERS);
        }
        if (events.size() >= LEAST_EVENTS) {
            SortedSet<SideId> dominant = prevailing(events);
            return new Outcome(
                    events,
                    dominant,
                    dominant.isEmpty() ? PlainReason.NO_SIDE_PREVAILS : PlainReason.TWO_THIRDS_OF_EVENTS);
        }
        return new Outcome(takeovers, new TreeSet<>(), PlainReason.NO_SIDE_PREVAILS);
    }

    /** The sides that each had a part in at least twice as many of {@code among} as there are without it. */
    private static SortedSet<SideId> prevailing(List<Claim> among) {
        Map<SideId, Long> own = among.stream()
                .flatMap(event -> sides(event).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return own.entrySet().stream()
                .filter(side -> side.getValue() >= TIMES_THE_OTHERS * (among.size() - side.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the count comes to, where {@code stood} was found until {@code day}. */
    Finding finding(LocalDate day, Finding stood) {
        List<Claim> behind = events.stream().filter(outcome::bears).toList();
        if (behind.isEmpty()) {
            return stood;
        }
        Control control =
                outcome.isSettled() ? Control.held(outcome.prevailing()) : Control.contested(fighting(behind));
        boolean goesOn =
                stood instanceof Finding.Settled before && before.control().equals(control) && !before.presumed();
        DaySpan valid = behind.get(behind.size() - 1).valid();
        DaySpan changed = valid.last().equals(day) ? valid : DaySpan.ofDay(day);
        return new Finding.Settled(
                control,
                grounds(behind),
                behind.stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new)),
                goesOn ? stood.changed() : changed);
    }

    private SortedSet<SideId> fighting(List<Claim> behind) {
        SortedSet<SideId> sides = new TreeSet<>();
        for (Claim event : behind) {
            sides.addAll(Position.withOpponents((Statement.Act) event.statement(), event.valid(), campaign));
        }
        return sides;
    }

    private Grounds grounds(List<Claim> behind) {
        if (!outcome.isSettled()) {
            return Grounds.FIGHTING;
        }
        return behind.stream().allMatch(event -> event.basis() == Basis.IMPLIED) ? Grounds.IMPLIED : Grounds.REPORTED;
    }

    /** What becomes of each event by this count. */
    Map<ClaimId, Fate> fates() {
        Optional<ClaimId> winner =
                events.stream().filter(outcome::bears).map(Claim::id).findFirst();
        Map<ClaimId, Fate> fates = new HashMap<>();
        for (Claim event : events) {
            fates.put(event.id(), fate(event, winner));
        }
        return fates;
    }

    private Fate fate(Claim event, Optional<ClaimId> winner) {
        if (outcome.bears(event)) {
            return Fate.decisive(outcome.reason());
        }
        if (outcome.deciding().contains(event)) {
            return Fate.overruled(PlainReason.NOT_OF_WHO_PREVAILS, winner);
        }
        return Fate.noted(winner.isPresent() ? PlainReason.TAKEOVERS_DECIDE : PlainReason.TOO_FEW_EVENTS);
    }
}
