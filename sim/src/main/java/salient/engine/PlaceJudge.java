package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Control;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Part;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Walks one place through the period, day by day, and keeps what stands for the whole and for each part. */
final class PlaceJudge {
    private final Campaign campaign;
    private final Rules rules;
    private final Timing timing;
    private final Ledger ledger;
    private final Closes closes;
    private final Finding opening;
    private final Track whole;
    private final Map<Part, Track> parts = new EnumMap<>(Part.class);
    private final Map<LocalDate, Map<Part, Finding>> spokenParts = new TreeMap<>();
    private final NavigableSet<LocalDate> spoken = new TreeSet<>();
    private final Map<SourceId, LocalDate> lastWords = new HashMap<>();
    private final Set<ClaimId> standing = new TreeSet<>();
    private final Map<LocalDate, Finding> confirmed = new TreeMap<>();
    private final Set<Part> named = EnumSet.noneOf(Part.class);

    PlaceJudge(Campaign campaign, Rules rules, Timing timing, Ledger ledger, Closes closes, Finding opening) {
        this.campaign = campaign;
        this.rules = rules;
        this.timing = timing;
        this.ledger = ledger;
        this.closes = closes;
        this.opening = opening;
        this.whole = new Track(campaign, ledger, campaign.period().first(), opening);
    }

    /**
     * The judgement of a place.
     *
     * @param evidence what stands of the claims about it
     * @param aggregates sentences about a region in which it lies
     */
    PlaceJudgement judge(List<Claim> evidence, List<Claim> aggregates) {
        evidence.forEach(c -> standing.add(c.id()));
        Map<LocalDate, List<Claim>> byDay = byEffect(evidence);
        Map<LocalDate, List<Claim>> aggregatesByDay = byEffect(aggregates);
        DaySpan period = campaign.period();
        period.stream().forEach(day -> {
            expire(day);
            List<Claim> claims = closes.sort(byDay.getOrDefault(day, List.of()));
            if (!claims.isEmpty()) {
                close(day, claims);
                spoken.add(day);
            }
            for (Claim aggregate : aggregatesByDay.getOrDefault(day, List.of())) {
                resolve(aggregate, claims, day);
            }
            spokenParts.put(day, partsNow());
        });
        evidence.stream().filter(c -> !ledger.knows(c)).forEach(this::noteLeftOver);
        return new PlaceJudgement(
                Timeline.of(period, day -> confirmed.getOrDefault(day, finding(day))),
                partTimelines(period),
                spoken,
                ledger.verdicts());
    }

    private Finding finding(LocalDate day) {
        return Parts.combine(whole.on(day), spokenParts.get(day), day);
    }

    private Finding standingNow(LocalDate day) {
        return Parts.combine(whole.now(), partsNow(), day);
    }

    private Map<Part, Finding> partsNow() {
        Map<Part, Finding> now = new EnumMap<>(Part.class);
        parts.forEach((part, track) -> now.put(part, track.now()));
        return now;
    }

    private Map<Part, Timeline<Finding>> partTimelines(DaySpan period) {
        Map<Part, Timeline<Finding>> timelines = new EnumMap<>(Part.class);
        for (Part part : named) {
            timelines.put(part, Timeline.of(period, day -> spokenParts.get(day).getOrDefault(part, whole.on(day))));
        }
        return timelines;
    }

    private Map<LocalDate, List<Claim>> byEffect(List<Claim> claims) {
        Map<LocalDate, List<Claim>> byDay = new TreeMap<>();
        claims.forEach(c ->
                byDay.computeIfAbsent(timing.effect(c), d -> new ArrayList<>()).add(c));
        return byDay;
    }

    private void expire(LocalDate day) {
        if (spoken.isEmpty()) {
            return;
        }
        LocalDate last = spoken.last();
        boolean fightingOver = last.plusDays(rules.contestedDays()).isBefore(day);
        if (fightingOver && whole.now().grounds() == Grounds.FIGHTING) {
            whole.lapse(last, day);
        }
        boolean partHeld = parts.entrySet().stream()
                .anyMatch(e -> e.getKey().core() && e.getValue().now().token().equals("held"));
        if (fightingOver && !partHeld) {
            parts.values().removeIf(t -> t.now().grounds() == Grounds.FIGHTING);
        }
        if (whole.now().token().equals("vacant")
                && last.plusDays(rules.vacantDays()).isBefore(day)) {
            whole.forget(last, day);
        }
        whole.dispute()
                .filter(d -> d.origin() == Dispute.Origin.DENIAL && !claimsHold(d))
                .filter(d -> lastWordOf(d).plusDays(rules.disputeDays()).isBefore(day))
                .ifPresent(d -> whole.dismissDenial(day));
    }

    private LocalDate lastWordOf(Dispute dispute) {
        return lastWords.getOrDefault(dispute.denial().orElseThrow().source(), dispute.since());
    }

    private static boolean claimsHold(Dispute dispute) {
        Dispute.Voice denier = dispute.readings().get(dispute.readings().size() - 1);
        return denier.control().isHeld() && !denier.positions().isEmpty();
    }

    private void close(LocalDate day, List<Claim> claims) {
        claims.forEach(c -> lastWords.put(c.source(), day));
        List<Claim> settledBy = hearWhole(day, claims);
        hearParts(day, claims, settledBy);
        for (Claim claim : claims) {
            if (claim.statement() instanceof Statement.Act act) {
                boolean earlier = !settledBy.isEmpty() && !DayOrder.follows(claim, settledBy, claims);
                switch (act.kind()) {
                    case ATTACK -> fight(claim, act, day, earlier);
                    case CONTEST -> {
                        if (claim.part().edge()) {
                            fight(claim, act, day, earlier);
                        }
                    }
                    case ADVANCE -> advance(claim, act, day);
                    default -> {}
                }
            } else if (claim.statement() instanceof Statement.Answer answer) {
                deny(claim, answer, claims, day);
            }
        }
    }

    /** Hears what is said of the whole place; returns the claims of the word that settled it last. */
    private List<Claim> hearWhole(LocalDate day, List<Claim> claims) {
        List<Claim> said = claims.stream()
                .filter(c -> c.part() == Part.WHOLE || c.part() == Part.MOST)
                .toList();
        List<Position> positions = closes.positions(day, said, whole.now(), claims, ledger);
        List<Claim> pressure = claims.stream().filter(c -> c.kind().presses()).toList();
        List<Claim> settledBy = List.of();
        for (List<Position> round : DayOrder.rounds(positions)) {
            Finding standing = standingNow(day);
            Word word = closes.combine(day, round, pressure, ledger);
            retireConceded(word, day);
            if (word.settles() && !parts.isEmpty() && agreesWithHeld(standing, word)) {
                whole.adopt(standing, word.winners(), day);
                word.winners().forEach(p -> ledger.corroborate(p.claim(), day, "E1", "agrees with what stands"));
                forgetParts(word, claims);
                settledBy = claimsOf(word);
            } else if (whole.hear(word, day) && Track.best(word.winners()).claim().kind() != Kind.FAIL) {
                confirmHoldBefore(word, day);
                forgetParts(word, claims);
                settledBy = claimsOf(word);
            }
        }
        return settledBy;
    }

    /**
     * A retaking says that the other side had the place until then: it confirms, for the day before, a hold of which a
     * part was reported, and never makes one that nobody reported.
     */
    private void confirmHoldBefore(Word word, LocalDate day) {
        Claim claim = Track.best(word.winners()).claim();
        LocalDate eve = day.minusDays(1);
        if (claim.kind() != Kind.RECAPTURE || claim.part() != Part.WHOLE || !spokenParts.containsKey(eve)) {
            return;
        }
        Finding before = finding(eve);
        for (SideId lost : Position.driven((Statement.Act) claim.statement(), campaign)) {
            boolean hadAPart = spokenParts.get(eve).entrySet().stream()
                    .anyMatch(e -> e.getKey().core() && e.getValue().heldBy(lost));
            if (before.token().equals("contested") && hadAPart) {
                TreeSet<ClaimId> claims = new TreeSet<>(before.claims());
                claims.add(claim.id());
                confirmed.put(eve, new Finding.Settled(Control.held(lost), Grounds.IMPLIED, claims, before.changed()));
            }
        }
    }

    private static boolean agreesWithHeld(Finding standing, Word word) {
        return standing instanceof Finding.Settled s
                && s.control().isHeld()
                && Position.agrees(s.control(), word.winners().get(0).control());
    }

    private static List<Claim> claimsOf(Word word) {
        return word.winners().stream().map(Position::claim).toList();
    }

    /** A word on the whole resets its parts; one that only empties it leaves the parts of others alone. */
    private void forgetParts(Word word, List<Claim> claims) {
        Position best = Track.best(word.winners());
        if (best.control().equals(Control.VACANT) && best.claim().statement() instanceof Statement.Act act) {
            SortedSet<SideId> gone = act.kind() == Kind.WITHDRAW ? act.actors() : Position.driven(act, campaign);
            parts.values()
                    .removeIf(t -> !t.now().token().equals("held")
                            || gone.contains(t.now().sides().first()));
        } else {
            parts.clear();
        }
    }

    /** E11: a side's own camp that concedes the place no longer claims it. */
    private void retireConceded(Word word, LocalDate day) {
        for (List<Position> group : word.groups()) {
            for (Position p : group) {
                if (p.admission()) {
                    p.camp()
                            .favours()
                            .forEach(side -> whole.retire(side, p.camp().id(), p.claim(), day));
                }
            }
        }
    }

    private void hearParts(LocalDate day, List<Claim> claims, List<Claim> settledBy) {
        for (Part part : Part.values()) {
            if (!part.core() && !part.edge()) {
                continue;
            }
            List<Claim> said = claims.stream().filter(c -> c.part() == part).toList();
            if (said.isEmpty()) {
                continue;
            }
            List<Claim> later = said.stream()
                    .filter(c -> settledBy.isEmpty()
                            || DayOrder.follows(c, settledBy, claims)
                            || keptBeside(c, settledBy.get(0)))
                    .toList();
            said.stream()
                    .filter(c -> !later.contains(c) && closes.speaks(c))
                    .forEach(c -> ledger.supersede(
                            c, day, "E7", "a later claim of the day speaks of the whole place", settledBy.get(0)));
            List<Position> positions = closes.positions(day, later, partNow(part), claims, ledger);
            if (positions.isEmpty()) {
                continue;
            }
            named.add(part);
            Ledger verdicts = part.edge() ? new Ledger(ledger.place()) : ledger;
            Track track = parts.computeIfAbsent(part, p -> whole.ofPart(verdicts, day));
            for (List<Position> round : DayOrder.rounds(positions)) {
                Word word = closes.combine(day, round, List.of(), verdicts);
                track.hear(word, day);
                if (part.core() && Track.best(word.winners()).weight() != Position.Weight.PARTISAN) {
                    whole.endChallenge(word.winners().get(0).claim(), day);
                }
            }
        }
    }

    private Finding partNow(Part part) {
        return parts.containsKey(part) ? parts.get(part).now() : whole.now();
    }

    /** Whether a part's claim stands although a later one empties the whole: another side has the part. */
    private boolean keptBeside(Claim part, Claim emptied) {
        return emptied.statement() instanceof Statement.Act act
                && (act.kind() == Kind.WITHDRAW || act.kind() == Kind.DISLODGE)
                && part.kind().holds()
                && part.statement().actors().stream()
                        .noneMatch(
                                (act.kind() == Kind.WITHDRAW ? act.actors() : Position.driven(act, campaign))
                                        ::contains);
    }

    private void fight(Claim claim, Statement.Act act, LocalDate day, boolean earlier) {
        boolean edge = claim.part().edge();
        String rule = edge ? "E6" : "E5";
        Finding stands = standingNow(day);
        boolean open = stands.token().equals("vacant") || stands.token().equals("unknown");
        if (open && !earlier) {
            whole.fight(claim, Position.withOpponents(act, campaign), day);
            ledger.decide(claim, day, rule, "fighting for a place that nobody is settled in");
        } else if (stands.token().equals("contested")) {
            ledger.corroborate(claim, day, rule, "the fighting goes on");
        } else {
            ledger.note(
                    claim,
                    day,
                    rule,
                    edge
                            ? "fighting at the edge leaves the holder in place"
                            : "nothing says that the fighting is inside");
        }
    }

    private void advance(Claim claim, Statement.Act act, LocalDate day) {
        Camp camp = closes.camp(claim);
        for (SideId side : act.actors()) {
            if (camp.favours(side) && !claim.part().edge()) {
                whole.retire(side, camp.id(), claim, day);
            }
        }
        ledger.note(claim, day, "E11", "on the way to it: whoever advances does not hold it");
    }

    private void deny(Claim claim, Statement.Answer answer, List<Claim> claims, LocalDate day) {
        for (ClaimId id : answer.answered()) {
            Optional<Position> denied = closes.find(id);
            if (denied.isEmpty() || claim.kind() == Kind.RETRACT) {
                continue;
            }
            if (Denials.removes(closes.camp(claim), denied.get().camp())) {
                Claim stoodUntil = denied.get().claim();
                if (standing.contains(stoodUntil.id())) {
                    ledger.overrule(
                            stoodUntil,
                            timing.effect(stoodUntil),
                            "E10",
                            "denied by a weightier source, whose own words of that day bear it out: it stood until "
                                    + day.minusDays(1),
                            claim);
                    ledger.decide(claim, day, "E10", "ends the claim that it answers");
                }
                continue;
            }
            List<Claim> own = claims.stream()
                    .filter(c -> c.source().equals(claim.source()) && c.part() == Part.WHOLE && closes.speaks(c))
                    .toList();
            Optional<Position> position = own.isEmpty()
                    ? Optional.empty()
                    : closes.find(own.get(own.size() - 1).id());
            whole.deny(claim, denied.get().claim(), denied.get().control(), position, day);
        }
        ledger.note(claim, day, "E10", "what it denies does not stand on that day");
    }

    private void resolve(Claim aggregate, List<Claim> today, LocalDate day) {
        Statement.Act act = (Statement.Act) aggregate.statement();
        SideId winner = act.actor();
        SortedSet<SideId> losers = Position.driven(act, campaign);
        Finding stands = standingNow(day);
        boolean lost = losers.stream().anyMatch(opening::heldBy);
        boolean gained = losers.stream().anyMatch(stands::heldBy);
        boolean shaken = !stands.token().equals("held") && !stands.sameGround(opening);
        Optional<Claim> named =
                today.stream().filter(c -> !c.part().edge() && closes.speaks(c)).findFirst();
        if (lost || !(gained || shaken)) {
            return;
        }
        if (named.isPresent()) {
            ledger.overrule(aggregate, day, "E14", "a claim of that day names the place", named.get());
            return;
        }
        LocalDate earliest = aggregate.valid().first();
        if (!spoken.isEmpty() && spoken.last().isAfter(earliest)) {
            earliest = spoken.last();
        }
        if (earliest.isBefore(campaign.period().first())) {
            earliest = campaign.period().first();
        }
        whole.resolve(aggregate, winner, DaySpan.ofDays(earliest, day), day);
        parts.clear();
        spoken.add(day);
    }

    private void noteLeftOver(Claim claim) {
        LocalDate day = timing.effect(claim);
        if (!campaign.period().contains(day)) {
            ledger.note(claim, day, "E13", "takes effect outside the period");
            return;
        }
        if (claim.basis() == Basis.BASELINE) {
            ledger.note(claim, day, "E15", "a later or nearer baseline claim stands");
            return;
        }
        if (claim.part().edge()) {
            ledger.note(claim, day, "E6", "speaks of the edge; the holder of the place stays");
            return;
        }
        ledger.note(
                claim,
                day,
                claim.kind().presses() ? "E3" : "E8",
                switch (claim.kind()) {
                    case PRESENCE, SHELL, STRIKE, REINFORCE -> "presses on the place; changes nothing alone";
                    case FAIL -> "a failed attempt takes nothing from a settled holder";
                    default -> "changes nothing that stands";
                });
    }
}
