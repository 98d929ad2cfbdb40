package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.reading.PlainReason;
import salient.reading.Verdict;
import salient.time.DaySet;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * A reading by events (rule E20): on each day those of the days before it are counted, and where they say too little what
 * stood goes on.
 */
final class EventsCounted {
    private final Campaign campaign;
    private final Timing timing;
    private final int days;

    /** @param days for how many days an event is counted, that on which it takes effect included */
    EventsCounted(Campaign campaign, Timing timing, int days) {
        this.campaign = campaign;
        this.timing = timing;
        this.days = days;
    }

    /** Copies of one statement tell of one event (rule E12). */
    private record Telling(String origin, LocalDate day, Statement statement) {}

    /** Judges a place. */
    PlaceJudgement judge(StandingEvidence evidence) {
        Ledger ledger = evidence.ledger();
        List<Claim> events = new ArrayList<>();
        DaySet spoken = new DaySet();
        Set<Telling> told = new HashSet<>();
        for (Claim claim : evidence.standing()) {
            LocalDate day = timing.effect(claim);
            if (!campaign.period().contains(day)) {
                note(claim, day, PlainReason.OUTSIDE_THE_PERIOD, ledger);
                continue;
            }
            timing.days(claim).within(campaign.period()).ifPresent(spoken::add);
            if (!EventTally.isEvent(claim)) {
                note(claim, day, PlainReason.TELLS_OF_NO_EVENT, ledger);
            } else if (isCopy(claim, day, told)) {
                ledger.corroborate(claim, day, PlainReason.RELAYS_WHAT_IS_COUNTED);
            } else {
                events.add(claim);
            }
        }
        events.sort(Comparator.comparing(timing::effect));
        CountedFates fates = new CountedFates();
        Timeline<Finding> findings = count(events, evidence.eve(), fates);
        List<Verdict> verdicts = new ArrayList<>(ledger.verdicts());
        events.stream()
                .filter(event -> !ledger.knows(event))
                .flatMap(event -> fates.verdict(event, evidence.place(), timing.effect(event)).stream())
                .forEach(verdicts::add);
        return new PlaceJudgement(findings, Map.of(), spoken, verdicts);
    }

    private static void note(Claim claim, LocalDate day, PlainReason reason, Ledger ledger) {
        if (!ledger.knows(claim)) {
            ledger.note(claim, day, reason);
        }
    }

    private static boolean isCopy(Claim claim, LocalDate day, Set<Telling> told) {
        String origin = claim.provenance().origin();
        return !origin.isEmpty() && !told.add(new Telling(origin, day, claim.statement()));
    }

    /** The finding of each day; {@code events} stand in the order in which they take effect. */
    private Timeline<Finding> count(List<Claim> events, Finding eve, CountedFates fates) {
        DaySpan period = campaign.period();
        SortedSet<LocalDate> changes = new TreeSet<>(Set.of(period.first()));
        for (Claim event : events) {
            changes.add(timing.effect(event));
            changes.add(timing.effect(event).plusDays(days));
        }
        Timeline.Builder<Finding> findings = new Timeline.Builder<>(period.until());
        Finding stands = eve;
        int from = 0;
        int until = 0;
        for (LocalDate day : changes.subSet(period.first(), period.until())) {
            while (until < events.size() && !timing.effect(events.get(until)).isAfter(day)) {
                until++;
            }
            while (from < until
                    && !timing.effect(events.get(from)).plusDays(days).isAfter(day)) {
                from++;
            }
            EventTally tally = new EventTally(campaign, events.subList(from, until));
            stands = tally.finding(day, stands);
            fates.add(tally.fates(), day);
            findings.from(day, stands);
        }
        return findings.build();
    }
}
