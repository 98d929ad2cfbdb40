package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.reading.RuleOfEvidence;
import salient.reading.Rules;
import salient.time.DaySpan;

/** Walks one place through the period, from each day on which something may happen to the next. */
final class PlaceJudge {
    private final Campaign campaign;
    private final Rules rules;
    private final Timing timing;
    private final Positions positions;
    private final StandingEvidence all;

    PlaceJudge(Campaign campaign, Rules rules, Timing timing, Positions positions, StandingEvidence all) {
        this.campaign = campaign;
        this.rules = rules;
        this.timing = timing;
        this.positions = positions;
        this.all = all;
    }

    /** The judgement of the place on all that stands. */
    PlaceJudgement judge() {
        return judge(all.standing(), all.aggregates(), Aggregates.Silence.none(), all.ledger());
    }

    /**
     * The judgement of some of a reading's sources, apart from the others.
     *
     * @param aggregates their sentences about all gains, which speak of what stands in the reading
     */
    PlaceJudgement judge(List<Claim> claims, List<Claim> aggregates, Aggregates.Silence silence) {
        return judge(claims, aggregates, silence, new Ledger(all.place()));
    }

    private PlaceJudgement judge(
            List<Claim> evidence, List<Claim> aggregates, Aggregates.Silence silence, Ledger ledger) {
        DaySpan period = campaign.period();
        PlaceState state = new PlaceState(new Track(campaign, ledger, period.first(), all.eve()));
        Set<ClaimId> heard = evidence.stream().map(Claim::id).collect(Collectors.toSet());
        Closes closes = new Closes(campaign, rules, positions);
        Hearing hearing = new Hearing(campaign, ledger, closes, state);
        HearingOfParts ofParts = new HearingOfParts(campaign, ledger, closes, positions, state);
        Aftermath aftermath = new Aftermath(campaign, ledger, positions, state, heard);
        Aggregates resolving = new Aggregates(campaign, ledger, positions, state, all.eve(), silence);
        Map<LocalDate, List<Claim>> byDay = byEffect(evidence);
        Map<LocalDate, List<Claim>> aggregatesByDay = byEffect(aggregates);
        Lasting lasting = new Lasting(state, timing, period);
        List<Claim> nevers =
                evidence.stream().filter(c -> c.kind() == Kind.NEVER_HELD).toList();
        Agenda agenda = new Agenda(period);
        byDay.keySet().forEach(agenda::add);
        aggregatesByDay.keySet().forEach(agenda::add);
        nevers.forEach(claim -> agenda.add(timing.start(claim)));
        while (!agenda.isOver()) {
            LocalDate day = agenda.next();
            Finding before = state.now();
            boolean ended = lasting.end(day);
            Expiries.expire(state, rules, day);
            boolean corrected = correct(nevers, state, day);
            List<Claim> news = byDay.getOrDefault(day, List.of());
            List<Claim> claims = positions.sort(lasting.with(news));
            claims.forEach(c -> state.lastWords().put(c.source(), day));
            boolean spoken = lasting.mustHear(day, news);
            if (spoken) {
                DayWord settledBy = hearing.hearWhole(day, claims);
                ofParts.hear(day, claims, settledBy);
                aftermath.follow(day, claims, settledBy);
            }
            if (!claims.isEmpty()) {
                state.spoken().add(day);
            }
            List<Claim> resolved = aggregatesByDay.getOrDefault(day, List.of());
            Finding named = state.now();
            resolved.forEach(a -> resolving.resolve(a, claims, day));
            lasting.heard(day, news, !state.now().equals(named));
            state.close(day);
            news.stream()
                    .filter(Claim::throughout)
                    .map(c -> timing.days(c).until())
                    .forEach(agenda::add);
            Expiries.due(state, rules, lasting.speaks()).forEach(agenda::add);
            if (ended || corrected || spoken || !state.now().equals(before)) {
                agenda.add(day.plusDays(1));
            }
        }
        lasting.speakUntil(period.until());
        evidence.stream().filter(c -> !ledger.knows(c)).forEach(c -> noteLeftOver(c, ledger));
        return new PlaceJudgement(
                state.timeline(period), state.partTimelines(period), state.spoken(), ledger.verdicts());
    }

    /** Whether anybody said that a side never held the place from {@code day} on, which then has been heard. */
    private boolean correct(List<Claim> nevers, PlaceState state, LocalDate day) {
        Map<SideId, List<Claim>> said = new TreeMap<>();
        for (Claim claim : nevers) {
            if (claim.statement() instanceof Statement.NeverHeld never
                    && timing.start(claim).equals(day)
                    && day.isAfter(campaign.period().first())) {
                said.computeIfAbsent(never.side(), side -> new ArrayList<>()).add(claim);
            }
        }
        said.forEach((side, claims) -> state.whole().neverHeld(side, claims, positions::camp, day));
        return !said.isEmpty();
    }

    private Map<LocalDate, List<Claim>> byEffect(List<Claim> claims) {
        Map<LocalDate, List<Claim>> byDay = new TreeMap<>();
        claims.forEach(c ->
                byDay.computeIfAbsent(timing.effect(c), d -> new ArrayList<>()).add(c));
        return byDay;
    }

    private void noteLeftOver(Claim claim, Ledger ledger) {
        LocalDate day = timing.effect(claim);
        if (!campaign.period().contains(day)) {
            ledger.note(claim, day, PlainReason.OUTSIDE_THE_PERIOD);
            return;
        }
        if (claim.part().edge()) {
            ledger.note(claim, day, PlainReason.SPEAKS_OF_THE_EDGE);
            return;
        }
        ledger.note(claim, day, ofLeftOver(claim));
    }

    private static Reason ofLeftOver(Claim claim) {
        return switch (claim.kind()) {
            case PRESENCE, SHELL, STRIKE, REINFORCE -> PlainReason.PRESSES_ALONE;
            case FAIL -> PlainReason.TAKES_NOTHING_FROM_A_HOLDER;
            case NEVER_HELD -> PlainReason.CORRECTS_NOTHING;
            // No record is known whose claims of these kinds come to nothing; should one be, it is told all the same.
            case CAPTURE, RECAPTURE, HOLD, REPEL, ATTACK, CONTEST, WITHDRAW, DISLODGE, ADVANCE, DENY, RETRACT, STATE ->
                new Reason.Told(RuleOfEvidence.NEWEST_WORD, "changes nothing that stands");
        };
    }
}
