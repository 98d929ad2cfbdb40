package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import salient.control.Finding;
import salient.place.Control;
import salient.reading.Reason;
import salient.time.DaySpan;

/**
 * What stands for a place as a whole, or for one of its parts, while the days of the record pass (rule E1): the finding, the
 * words behind it or the dispute that is open, and what stood before.
 */
final class WhatStands {
    private final Ledger ledger;
    private final TreeMap<LocalDate, Finding> changes = new TreeMap<>();
    private Finding now;
    private Finding before;
    private Finding challenged;
    private List<Position> support = List.of();
    private Optional<Dispute> dispute = Optional.empty();
    /** The last day on which what stands here was not what the place had been found to be. */
    private Optional<LocalDate> doubtedOn = Optional.empty();

    WhatStands(Ledger ledger, LocalDate from, Finding opening) {
        this.ledger = ledger;
        this.now = opening;
        this.before = opening;
        this.challenged = Findings.unknown(from);
        changes.put(from, opening);
    }

    /** What stands for a part of which somebody speaks for the first time: what stands here, unless it is disputed. */
    WhatStands ofPart(Ledger verdicts, LocalDate day) {
        boolean settled = now instanceof Finding.Settled;
        WhatStands part = new WhatStands(verdicts, day, settled ? now : Findings.unknown(day));
        part.support = settled ? support : List.of();
        return part;
    }

    Finding now() {
        return now;
    }

    /** What stood before what stands, or before the dispute that is open. */
    Finding before() {
        return before;
    }

    Finding on(LocalDate day) {
        return changes.floorEntry(day).getValue();
    }

    /** The days on which what stands changed. */
    Set<LocalDate> changes() {
        return changes.keySet();
    }

    Optional<Control> settled() {
        return now instanceof Finding.Settled s ? Optional.of(s.control()) : Optional.empty();
    }

    Optional<Dispute> dispute() {
        return dispute;
    }

    /** The words behind what is settled. */
    List<Position> support() {
        return support;
    }

    /** The words behind what stands; of a dispute, those of all its parties. */
    List<Position> words() {
        return dispute.map(open -> open.readings().stream()
                        .flatMap(voice -> voice.positions().stream())
                        .toList())
                .orElse(support);
    }

    /** What stands is not what the place was found to be before {@code day}: a word for it is news. */
    void doubt(LocalDate day) {
        doubtedOn = Optional.of(day);
    }

    boolean doubted(LocalDate day) {
        return doubtedOn.filter(day::equals).isPresent();
    }

    /** The words behind what stands are {@code words} from now on. */
    void rest(List<Position> words) {
        support = words;
    }

    /** The open dispute is over, and {@code words} are what is left. */
    void close(List<Position> words) {
        dispute = Optional.empty();
        support = words;
    }

    /** The open dispute goes on as {@code changed}. */
    void goOn(Dispute changed) {
        dispute = Optional.of(changed);
    }

    /** The words of {@code winners} settle what stands, all for one reason. */
    void settle(List<Position> winners, LocalDate day, Reason reason) {
        settle(winners, winners, day, p -> reason);
    }

    /** What is {@code behind} settles what stands; of that, {@code spoke} on this day, each for its reason. */
    void settle(List<Position> behind, List<Position> spoke, LocalDate day, Function<Position, Reason> reason) {
        Finding finding = Findings.of(behind, day);
        before = dispute.isPresent() ? before : now;
        support = behind;
        dispute = Optional.empty();
        record(day, finding);
        spoke.forEach(p -> ledger.decide(p.claim(), day, reason.apply(p)));
    }

    /** What stands is disputed from now on. */
    void open(Dispute opened) {
        if (dispute.isEmpty()) {
            before = now;
        }
        dispute = Optional.of(opened);
        support = List.of();
        LocalDate day = opened.since();
        record(day, opened.finding(DaySpan.ofDay(day)));
    }

    /** What stood before stands again. */
    void restore(LocalDate day) {
        dispute = Optional.empty();
        now = Findings.dated(before, day);
        changes.put(day, now);
    }

    /** {@code finding}, which rests on {@code words}, takes over from what stands. */
    void replace(Finding finding, List<Position> words, LocalDate day) {
        before = now;
        close(words);
        record(day, finding);
    }

    /** {@code finding} has stood from {@code since} on, whatever was found on the days that followed. */
    void rewrite(LocalDate since, Finding finding) {
        changes.tailMap(since, true).clear();
        record(since, finding);
    }

    /** What fighting that stands is about. */
    Finding challenged() {
        return challenged;
    }

    /** Corrects what would stand again by itself. */
    void correct(UnaryOperator<Finding> corrected) {
        before = corrected.apply(before);
        challenged = corrected.apply(challenged);
    }

    /** {@code finding} stands from {@code day} on. */
    void record(LocalDate day, Finding finding) {
        if (finding.kind() == Finding.Kind.CONTESTED) {
            challenged = fightIsAbout(now instanceof Finding.Disputed ? before : now);
        }
        now = finding;
        changes.put(day, finding);
    }

    /** What fighting that begins over {@code stood} is about: its holder, or what earlier fighting was about. */
    private Finding fightIsAbout(Finding stood) {
        return stood.kind() == Finding.Kind.CONTESTED ? challenged : stood;
    }

    /** Whether {@code standing} rests on less than a word that says so. */
    static boolean restsOnLess(Finding.Settled standing) {
        return switch (standing.grounds()) {
            case PRESUMED, LAPSED, AGGREGATE, CUT_OFF, EXPIRED, ENDED, MODEL, NONE -> true;
            case REPORTED, IMPLIED, FIGHTING, DIVIDED, DISPUTE -> false;
        };
    }
}
