package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import salient.account.Claim;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.reading.PlainReason;
import salient.reading.Reason;
import salient.time.DaySpan;

/**
 * The standing finding of a place as a whole, or of one of its parts, while the days of the record pass, and what each rule of
 * evidence makes of it.
 */
final class Track {
    private final Campaign campaign;
    private final Ledger ledger;
    private final WhatStands here;

    Track(Campaign campaign, Ledger ledger, LocalDate from, Finding opening) {
        this(campaign, ledger, new WhatStands(ledger, from, opening));
    }

    private Track(Campaign campaign, Ledger ledger, WhatStands here) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.here = here;
    }

    /** The track of a part of which somebody speaks for the first time: what stood for the whole stands for it. */
    Track ofPart(Ledger verdicts, LocalDate day) {
        return new Track(campaign, verdicts, here.ofPart(verdicts, day));
    }

    Finding now() {
        return here.now();
    }

    Finding on(LocalDate day) {
        return here.on(day);
    }

    /** The days on which what stands changed. */
    Set<LocalDate> changes() {
        return here.changes();
    }

    Optional<Dispute> dispute() {
        return here.dispute();
    }

    /** The words behind what stands; of a dispute, those of all its parties. */
    List<Position> standing() {
        return here.words();
    }

    /** What stands is not what the place was found to be before {@code day}: a word for it is news. */
    void doubt(LocalDate day) {
        here.doubt(day);
    }

    /** Hears the word of a close; says whether it settles the track, whether or not that is a change. */
    boolean hear(Word word, LocalDate day) {
        if (!word.settles()) {
            if (here.dispute().filter(d -> d.goesOnWith(word.groups())).isPresent()) {
                return false;
            }
            here.open(new Dispute(
                    Dispute.Origin.CLOSE,
                    day,
                    word.groups().stream().map(Dispute::voice).toList(),
                    Optional.empty()));
            word.groups().forEach(g -> g.forEach(p -> ledger.decide(p.claim(), day, PlainReason.SOURCES_DISAGREE)));
            return false;
        }
        return here.dispute().isPresent()
                ? new DisputedWord(ledger, here).hear(word.winners(), day)
                : new NewestWord(campaign, ledger, here).hear(word.winners(), day);
    }

    /**
     * A word on a core part, by a monitor, an unaligned source or one that concedes, is a word on the place: it ends a
     * dispute about the whole. A party to the dispute keeps its own answer; else what stood before stands again.
     */
    void hearOfPart(Position by, LocalDate day) {
        new WordOnPart(ledger, here).hear(by, day);
    }

    /** A denial against what stands (rule E10): says whether the place is disputed from now on. */
    boolean deny(Claim denial, Claim answered, Control answeredControl, Optional<Position> own, LocalDate day) {
        return new Denial(ledger, here).deny(denial, answered, answeredControl, own, day);
    }

    /** Settles an open dispute for its first reading, the denier having said no more (rule E11). */
    void dismissDenial(LocalDate day) {
        new Denial(ledger, here).dismiss(day);
    }

    /** Drops what {@code camp}'s sources said so far of {@code side} holding the place (rule E11). */
    void retire(SideId side, CampId camp, Claim by, LocalDate day) {
        new Concession(ledger, here).retire(side, camp, by, day);
    }

    /** Takes away a hold by {@code side} that is carried into {@code day}: see {@link NeverHeld#correct}. */
    void neverHeld(SideId side, List<Claim> claims, Function<Claim, Camp> camps, LocalDate day) {
        new NeverHeld(ledger, here).correct(side, claims, camps, day);
    }

    /** Fighting on ground that nobody is settled on (rules E5 and E6). */
    void fight(Claim claim, Set<SideId> sides, LocalDate day) {
        here.replace(
                new Finding.Settled(
                        Control.contested(sides), Grounds.FIGHTING, new TreeSet<>(Set.of(claim.id())), claim.valid()),
                List.of(),
                day);
    }

    /** Fighting that nobody has spoken of for long gives way to the holder it was about (rule E5). */
    void lapse(LocalDate lastWord, LocalDate day) {
        new Lapse(here).lapse(lastWord, day);
    }

    /** Nobody has spoken of a vacant place for long (rule E9). */
    void forget(LocalDate lastWord, LocalDate day) {
        new Lapse(here).forget(lastWord, day);
    }

    /** {@code claim} spoke up to the day before: from now on nothing of it stands. */
    void end(Claim claim, LocalDate day) {
        new Lapse(here).end(claim, day);
    }

    /** One sentence about many places resolves this one (rule E14). */
    void resolve(Position aggregate, DaySpan within, LocalDate day, Reason reason) {
        List<Position> words = List.of(aggregate);
        here.replace(
                new Finding.Settled(aggregate.control(), aggregate.grounds(), Findings.claims(words), within),
                words,
                day);
        ledger.decide(aggregate.claim(), day, reason);
    }

    /** Takes over a finding that the parts have already established. */
    void adopt(Finding finding, List<Position> words, LocalDate day) {
        here.replace(finding, words, day);
    }
}
