package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import salient.account.Claim;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.engine.Dispute.Voice;
import salient.engine.Position.Weight;
import salient.place.Control;
import salient.time.DaySpan;

/**
 * The standing finding of a place as a whole, or of one of its parts, while the days of the record pass: what each new
 * word makes of what stood before (rules E2, E4, E10 and E11).
 */
final class Track {
    private final Campaign campaign;
    private final Ledger ledger;
    private final TreeMap<LocalDate, Finding> changes = new TreeMap<>();
    private Finding now;
    private Finding before;
    private Finding challenged;
    private List<Position> support = List.of();
    private Optional<Dispute> dispute = Optional.empty();
    /** The last day on which what stands here was not what the place had been found to be. */
    private Optional<LocalDate> doubtedOn = Optional.empty();

    Track(Campaign campaign, Ledger ledger, LocalDate from, Finding opening) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.now = opening;
        this.before = opening;
        this.challenged = Findings.unknown(from);
        changes.put(from, opening);
    }

    /** The track of a part of which somebody speaks for the first time: what stood for the whole stands for it. */
    Track ofPart(Ledger verdicts, LocalDate day) {
        boolean settled = now instanceof Finding.Settled;
        Track part = new Track(campaign, verdicts, day, settled ? now : Findings.unknown(day));
        part.support = settled ? support : List.of();
        return part;
    }

    Finding now() {
        return now;
    }

    Finding on(LocalDate day) {
        return changes.floorEntry(day).getValue();
    }

    Optional<Control> settled() {
        return now instanceof Finding.Settled s ? Optional.of(s.control()) : Optional.empty();
    }

    Optional<Dispute> dispute() {
        return dispute;
    }

    /** The words behind what stands; of a dispute, those of all its parties. */
    List<Position> standing() {
        return dispute.map(open -> open.readings().stream()
                        .flatMap(voice -> voice.positions().stream())
                        .toList())
                .orElse(support);
    }

    /** What stands is not what the place was found to be before {@code day}: a word for it is news. */
    void doubt(LocalDate day) {
        doubtedOn = Optional.of(day);
    }

    /** Hears the word of a close; says whether it settles the track, whether or not that is a change. */
    boolean hear(Word word, LocalDate day) {
        if (!word.settles()) {
            if (dispute.filter(d -> d.goesOnWith(word.groups())).isPresent()) {
                return false;
            }
            open(new Dispute(
                    Dispute.Origin.CLOSE,
                    day,
                    word.groups().stream().map(Dispute::voice).toList(),
                    Optional.empty()));
            word.groups()
                    .forEach(g -> g.forEach(p ->
                            ledger.decide(p.claim(), day, "E3", "credible sources disagree about the same close")));
            return false;
        }
        return dispute.isPresent() ? hearInDispute(word.winners(), day) : hearSettled(word.winners(), day);
    }

    private boolean hearSettled(List<Position> winners, LocalDate day) {
        Finding.Settled standing = (Finding.Settled) now;
        Position best = Findings.best(winners);
        if (Position.agrees(standing.control(), best.control())) {
            if (restsOnLess(standing)) {
                boolean news = doubtedOn.filter(day::equals).isPresent() || !takenToBeSo(standing);
                Reasons reasons = new Reasons(campaign, standing.control(), support, best);
                settle(
                        winners,
                        winners,
                        day,
                        p -> news ? "E2" : Reasons.ruleOfAgreement(p),
                        p -> news ? reasons.newest(p) : Reasons.speaksFor(p));
            } else {
                support = Position.joined(support, winners);
                winners.forEach(
                        p -> ledger.corroborate(p.claim(), day, Reasons.ruleOfAgreement(p), "agrees with what stands"));
            }
            return true;
        }
        Optional<Position> monitor =
                support.stream().filter(p -> p.weight() == Weight.MONITOR).findFirst();
        boolean challenge = best.weight() == Weight.PARTISAN
                && monitor.isPresent()
                && winners.stream().allMatch(p -> p.inOwnFavour(standing.control(), campaign));
        if (challenge) {
            open(new Dispute(
                    Dispute.Origin.CHALLENGE,
                    day,
                    List.of(new Voice(standing.control(), support, List.of()), Dispute.voice(winners)),
                    Optional.empty()));
            winners.forEach(p -> ledger.decide(
                    p.claim(), day, "E2", "a change in its own camp's favour against a monitor's word: disputed"));
            return false;
        }
        Optional<Position> named = support.stream().filter(Position::attributed).findFirst();
        if (named.isPresent() && winners.stream().allMatch(Position::weak)) {
            winners.forEach(p -> ledger.overrule(
                    p.claim(),
                    day,
                    "E4",
                    "its citation does not bear it out, and a named source stands against it",
                    named.get().claim()));
            return false;
        }
        Reasons reasons = new Reasons(campaign, standing.control(), support, best);
        settle(winners, winners, day, "E2", reasons::newest);
        return true;
    }

    private boolean hearInDispute(List<Position> winners, LocalDate day) {
        Dispute open = dispute.orElseThrow();
        Position best = Findings.best(winners);
        Optional<Voice> agreeing = open.saying(best.control());
        if (best.weight() != Weight.PARTISAN) {
            closeFor(open, winners, agreeing, day);
            return true;
        }
        boolean change =
                winners.stream().anyMatch(p -> Weighing.tellsOfChange(p.claim().kind()));
        boolean partisansAlone = open.readings().stream().allMatch(Voice::partisanOnly);
        if (partisansAlone && (change || agreeing.isEmpty())) {
            settle(winners, day, "E2", Reasons.UNOPPOSED);
            return true;
        }
        List<Voice> voices = new ArrayList<>(open.readings());
        if (agreeing.isPresent()) {
            voices.set(voices.indexOf(agreeing.get()), agreeing.get().joinedBy(winners));
            dispute = Optional.of(open.with(voices));
            winners.forEach(p -> ledger.corroborate(p.claim(), day, "E11", "repeats one reading of an open dispute"));
        } else if (open.monitored()) {
            voices.add(Dispute.voice(winners));
            open(new Dispute(open.origin(), day, voices, open.denial()));
            winners.forEach(p -> ledger.decide(p.claim(), day, "E2", "adds a reading to an open dispute"));
        } else {
            settle(winners, day, "E2", Reasons.UNOPPOSED);
            return true;
        }
        return false;
    }

    private void closeFor(Dispute open, List<Position> winners, Optional<Voice> agreeing, LocalDate day) {
        Position best = Findings.best(winners);
        if (open.origin() == Dispute.Origin.CHALLENGE) {
            Voice challenger = open.readings().get(open.readings().size() - 1);
            if (agreeing.filter(challenger::equals).isPresent()) {
                settleFrom(open.since(), challenger, winners, day);
                return;
            }
            overruleChallenger(open, best, day);
        }
        settle(
                agreeing.map(v -> Position.joined(v.positions(), winners)).orElse(winners),
                winners,
                day,
                "E2",
                p -> Reasons.closing(p, best));
    }

    private void overruleChallenger(Dispute open, Position by, LocalDate day) {
        Voice challenger = open.readings().get(open.readings().size() - 1);
        challenger.positions().forEach(p -> ledger.overrule(p.claim(), day, "E2", Reasons.unborne(by), by.claim()));
    }

    /**
     * A word on a core part, by a monitor, an unaligned source or one that concedes, is a word on the place: it ends a
     * dispute about the whole. A party to the dispute keeps its own answer; else what stood before stands again.
     */
    void hearOfPart(Position by, LocalDate day) {
        dispute.filter(open -> endedBy(open, by, day)).ifPresent(open -> {
            boolean atOneClose = open.origin() == Dispute.Origin.CLOSE;
            Optional<Voice> own = atOneClose
                    ? open.readings().stream().filter(v -> v.includes(by)).findFirst()
                    : Optional.of(open.readings().get(0));
            support = own.map(Voice::positions).orElse(List.of());
            if (atOneClose && own.isPresent()) {
                dispute = Optional.empty();
                record(day, Findings.of(support, day));
            } else {
                restore(before, day);
            }
            open.readings().stream()
                    .flatMap(v -> v.positions().stream())
                    .filter(p -> !support.contains(p))
                    .forEach(p -> {
                        if (day.equals(open.since())) {
                            ledger.forget(p.claim());
                        }
                        settleByPart(p, by, day);
                    });
        });
    }

    /** On its own day a dispute is ended only by a word that is heavier than its parties; no denial is (rule E11). */
    private static boolean endedBy(Dispute open, Position by, LocalDate day) {
        return open.since().isBefore(day)
                || (open.origin() != Dispute.Origin.DENIAL
                        && open.readings().stream()
                                .filter(v -> open.origin() == Dispute.Origin.CLOSE
                                        || !v.equals(open.readings().get(0)))
                                .flatMap(v -> v.positions().stream())
                                .allMatch(p -> p.weight().compareTo(by.weight()) < 0));
    }

    private void settleByPart(Position p, Position by, LocalDate day) {
        if (settled().filter(control -> Position.agrees(control, p.control())).isPresent()) {
            ledger.corroborate(p.claim(), day, Reasons.ruleOfAgreement(p), "agrees with what stands");
        } else {
            ledger.overrule(p.claim(), day, p.agrees(by) ? "E7" : "E2", Reasons.unborne(p, by), by.claim());
        }
    }

    private void settleFrom(LocalDate since, Voice challenger, List<Position> winners, LocalDate day) {
        List<Position> all = Position.joined(challenger.positions(), winners);
        Finding finding = Findings.of(challenger.positions(), all, since);
        changes.tailMap(since, true).clear();
        record(since, finding);
        support = all;
        dispute = Optional.empty();
        challenger
                .positions()
                .forEach(p -> ledger.decideFrom(
                        p.claim(), since, "E2", "a later word agrees and settles it from the day first claimed"));
        winners.forEach(p -> ledger.decide(p.claim(), day, "E2", "agrees with a disputed claim and settles it"));
    }

    /** A denial against what stands (rule E10): says whether the place is disputed from now on. */
    boolean deny(Claim denial, Claim answered, Control answeredControl, Optional<Position> own, LocalDate day) {
        if (!(now instanceof Finding.Settled standing) || !Position.agrees(standing.control(), answeredControl)) {
            return false;
        }
        Control otherwise = own.map(Position::control)
                .filter(c -> !Position.agrees(c, standing.control()))
                .orElseGet(
                        () -> before instanceof Finding.Settled s && !Position.agrees(s.control(), standing.control())
                                ? s.control()
                                : Control.unknown());
        List<Position> ownWords = own.filter(p -> Position.agrees(p.control(), otherwise)).stream()
                .toList();
        open(new Dispute(
                Dispute.Origin.DENIAL,
                day,
                List.of(
                        new Voice(standing.control(), support, support.isEmpty() ? List.of(answered) : List.of()),
                        new Voice(otherwise, ownWords, List.of(denial))),
                Optional.of(denial)));
        ledger.decide(denial, day, "E10", "denies what the other account says: disputed");
        ownWords.forEach(p -> ledger.decide(p.claim(), day, "E10", "what the denier says instead"));
        return true;
    }

    /** Settles an open dispute for its first reading, the denier having said no more (rule E11). */
    void dismissDenial(LocalDate day) {
        Dispute open = dispute.orElseThrow();
        Voice kept = open.readings().get(0);
        ledger.decide(
                open.denial().orElseThrow(),
                day,
                "E11",
                "made the place disputed until " + day.minusDays(1) + ", and wore off: its source said no more");
        support = kept.positions();
        dispute = Optional.empty();
        Finding finding = kept.positions().isEmpty() ? before : Findings.of(kept.positions(), day);
        record(day, Findings.dated(finding, day));
    }

    /** Drops what {@code camp}'s sources said so far of {@code side} holding the place (rule E11). */
    void retire(SideId side, CampId camp, Claim by, LocalDate day) {
        if (dispute.isPresent()) {
            Dispute open = dispute.get();
            List<Voice> kept = open.readings().stream()
                    .filter(v -> !v.control().heldBy(side) || !saidBy(v, camp))
                    .toList();
            if (kept.size() == 1 && kept.size() < open.readings().size()) {
                ledger.decide(by, day, "E11", "its camp no longer claims to hold the place: the dispute is over");
                Voice only = kept.get(0);
                support = only.positions();
                dispute = Optional.empty();
                record(
                        day,
                        Findings.dated(only.positions().isEmpty() ? before : Findings.of(only.positions(), day), day));
            }
        } else if (now.heldBy(side)
                && !support.isEmpty()
                && support.stream().allMatch(p -> p.camp().id().equals(camp))) {
            ledger.decide(
                    by, day, "E11", "its camp no longer claims to hold the place: what stood before stands again");
            support = List.of();
            doubt(day);
            restore(before, day);
        }
    }

    private static boolean saidBy(Voice voice, CampId camp) {
        return !voice.positions().isEmpty()
                && voice.positions().stream().allMatch(p -> p.camp().id().equals(camp));
    }

    /**
     * Takes away a hold by {@code side} that is carried into {@code day}, the first on which {@code claim}, by {@code camp},
     * says that it never held the track: what is presumed, and what lighter sources said.
     */
    void neverHeld(SideId side, Claim claim, Camp camp, LocalDate day) {
        before = withoutPresumed(before, side, claim, day);
        challenged = withoutPresumed(challenged, side, claim, day);
        if (now instanceof Finding.Settled standing
                && standing.heldBy(side)
                && (restsOnLess(standing)
                        || support.stream().allMatch(p -> NeverHeld.outweighs(camp, side, p.camp())))) {
            support.forEach(p -> ledger.overrule(p.claim(), day, "never-held", NeverHeld.ENDED, claim));
            support = List.of();
            record(day, NeverHeld.unknown(claim, day));
            ledger.decide(claim, day, "never-held", "corrects what was carried into its days");
        }
    }

    private static Finding withoutPresumed(Finding finding, SideId side, Claim claim, LocalDate day) {
        return finding.presumed() && finding.heldBy(side) ? NeverHeld.unknown(claim, day) : finding;
    }

    /** Fighting on ground that nobody is settled on (rules E5 and E6). */
    void fight(Claim claim, Set<SideId> sides, LocalDate day) {
        dispute = Optional.empty();
        support = List.of();
        before = now;
        record(
                day,
                new Finding.Settled(
                        Control.contested(sides), Grounds.FIGHTING, new TreeSet<>(Set.of(claim.id())), claim.valid()));
    }

    /** Fighting that nobody has spoken of for long gives way to the holder it was about (rule E5). */
    void lapse(LocalDate lastWord, LocalDate day) {
        Finding to = challenged;
        support = List.of();
        DaySpan within = DaySpan.ofDays(lastWord, day);
        boolean held = to instanceof Finding.Settled s && s.control().isHeld();
        record(
                day,
                held
                        ? new Finding.Settled(((Finding.Settled) to).control(), Grounds.LAPSED, to.claims(), within)
                        : new Finding.Settled(Control.unknown(), Grounds.EXPIRED, new TreeSet<>(), within));
    }

    /** Nobody has spoken of a vacant place for long (rule E9). */
    void forget(LocalDate lastWord, LocalDate day) {
        support = List.of();
        record(
                day,
                new Finding.Settled(
                        Control.unknown(), Grounds.EXPIRED, new TreeSet<>(), DaySpan.ofDays(lastWord, day)));
    }

    /** {@code claim} spoke up to the day before: from now on nothing of it stands. */
    void end(Claim claim, LocalDate day) {
        before = Findings.without(claim.id(), before, day);
        challenged = Findings.without(claim.id(), challenged, day);
        support = Position.without(claim, support);
        if (!now.claims().contains(claim.id())) {
            return;
        }
        if (dispute.isEmpty()) {
            record(day, support.isEmpty() ? Findings.without(claim.id(), now, day) : Findings.of(support, now));
            return;
        }
        List<Voice> left = dispute.get().readings().stream()
                .map(v -> v.without(claim))
                .filter(v -> !v.isSilent())
                .toList();
        if (left.size() > 1) {
            dispute = Optional.of(dispute.get().with(left));
            record(day, dispute.get().finding(DaySpan.ofDay(day)));
            return;
        }
        dispute = Optional.empty();
        support = left.isEmpty() ? List.of() : left.get(0).positions();
        record(day, support.isEmpty() ? Findings.ended(day) : Findings.dated(Findings.of(support, day), day));
    }

    /** One sentence about many places resolves this one (rule E14). */
    void resolve(Position aggregate, DaySpan within, LocalDate day, String reason) {
        support = List.of(aggregate);
        dispute = Optional.empty();
        before = now;
        record(day, new Finding.Settled(aggregate.control(), aggregate.grounds(), Findings.claims(support), within));
        ledger.decide(aggregate.claim(), day, "E14", reason);
    }

    /** Takes over a finding that the parts have already established. */
    void adopt(Finding finding, List<Position> words, LocalDate day) {
        before = now;
        support = words;
        dispute = Optional.empty();
        record(day, finding);
    }

    private void settle(List<Position> winners, LocalDate day, String rule, String reason) {
        settle(winners, winners, day, rule, p -> reason);
    }

    private void settle(
            List<Position> behind,
            List<Position> spoke,
            LocalDate day,
            String rule,
            Function<Position, String> reason) {
        settle(behind, spoke, day, p -> rule, reason);
    }

    private void settle(
            List<Position> behind,
            List<Position> spoke,
            LocalDate day,
            Function<Position, String> rule,
            Function<Position, String> reason) {
        Finding finding = Findings.of(behind, day);
        before = dispute.isPresent() ? before : now;
        support = behind;
        dispute = Optional.empty();
        record(day, finding);
        spoke.forEach(p -> ledger.decide(p.claim(), day, rule.apply(p), reason.apply(p)));
    }

    private void open(Dispute opened) {
        if (dispute.isEmpty()) {
            before = now;
        }
        dispute = Optional.of(opened);
        support = List.of();
        LocalDate day = opened.since();
        record(day, opened.finding(DaySpan.ofDay(day)));
    }

    private void restore(Finding finding, LocalDate day) {
        dispute = Optional.empty();
        now = Findings.dated(finding, day);
        changes.put(day, now);
    }

    private void record(LocalDate day, Finding finding) {
        if (finding.token().equals("contested")) {
            challenged = fightIsAbout(now instanceof Finding.Disputed ? before : now);
        }
        now = finding;
        changes.put(day, finding);
    }

    /** What fighting that begins over {@code stood} is about: its holder, or what earlier fighting was about. */
    private Finding fightIsAbout(Finding stood) {
        return stood.token().equals("contested") ? challenged : stood;
    }

    /** Whether something stands that nobody said in so many words; of what wore off or ended, nothing does. */
    private static boolean takenToBeSo(Finding.Settled standing) {
        return switch (standing.grounds()) {
            case PRESUMED, LAPSED, AGGREGATE -> true;
            case CUT_OFF, EXPIRED, ENDED, NONE, REPORTED, IMPLIED, FIGHTING, DIVIDED, DISPUTE -> false;
        };
    }

    private static boolean restsOnLess(Finding.Settled standing) {
        return switch (standing.grounds()) {
            case PRESUMED, LAPSED, AGGREGATE, CUT_OFF, EXPIRED, ENDED, NONE -> true;
            case REPORTED, IMPLIED, FIGHTING, DIVIDED, DISPUTE -> false;
        };
    }
}
