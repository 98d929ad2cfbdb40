package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.reading.Fate;
import salient.reading.PlainReason;
import salient.time.DaySpan;

/**
 * The votes that sources cast on one place at the close of one day (rule E19). Fighting is one answer whichever sides are
 * said to fight; who says that nothing is known casts no vote beside others.
 */
final class Tally {
    private final Map<ClaimId, Claim> known;
    private final List<Ballot> leading;
    private final List<Ballot> trailing;
    private final List<Finding> abstaining;
    private final Optional<Ballot> tieBroken;

    /** The votes for one answer: what each of those sources finds by its own words. */
    private record Ballot(List<Finding> votes) {
        int size() {
            return votes.size();
        }
    }

    /** What votes for one answer have in common. */
    private record Answer(Finding.Kind kind, SortedSet<SideId> sides) {
        /** One that disagrees with itself finds the place contested. */
        static Answer of(Finding vote) {
            return switch (vote.kind()) {
                case CONTESTED, DISPUTED -> new Answer(Finding.Kind.CONTESTED, new TreeSet<>());
                case HELD, VACANT, UNKNOWN -> new Answer(vote.kind(), vote.sides());
            };
        }
    }

    /**
     * Counts.
     *
     * @param cast what each source whose word stands finds by its own words; not empty
     * @param tieBreak the source whose answer is taken where votes are even
     * @param known the claims of the sources; the baseline is none of them
     */
    Tally(List<Finding> cast, Optional<SourceId> tieBreak, Map<ClaimId, Claim> known) {
        this.known = known;
        List<Finding> saying =
                cast.stream().filter(f -> f.kind() != Finding.Kind.UNKNOWN).toList();
        List<Finding> votes = saying.isEmpty() ? cast : saying;
        this.abstaining = cast.stream().filter(f -> !votes.contains(f)).toList();
        Map<Answer, List<Finding>> answers = new LinkedHashMap<>();
        votes.forEach(vote -> answers.computeIfAbsent(Answer.of(vote), none -> new ArrayList<>())
                .add(vote));
        List<Ballot> ballots = answers.values().stream().map(Ballot::new).toList();
        int most = ballots.stream().mapToInt(Ballot::size).max().orElseThrow();
        List<Ballot> even = ballots.stream().filter(b -> b.size() == most).toList();
        this.tieBroken = even.size() == 1
                ? Optional.empty()
                : even.stream()
                        .filter(b -> tieBreak.filter(sources(b)::contains).isPresent())
                        .findFirst();
        this.leading = tieBroken.map(List::of).orElse(even);
        this.trailing = ballots.stream().filter(b -> !leading.contains(b)).toList();
    }

    /** What the votes come to, where {@code stood} was found until {@code day}. */
    Finding finding(LocalDate day, Finding stood) {
        if (leading.size() == 1) {
            return settled(leading.get(0), day, stood);
        }
        List<Reading> readings = leading.stream()
                .map(b -> new Reading(control(b), sources(b), claims(b)))
                .sorted()
                .toList();
        boolean goesOn = stood instanceof Finding.Disputed before
                && before.readings().stream()
                        .map(Reading::control)
                        .toList()
                        .equals(readings.stream().map(Reading::control).toList());
        return new Finding.Disputed(readings, goesOn ? stood.changed() : DaySpan.ofDay(day));
    }

    private static Finding settled(Ballot ballot, LocalDate day, Finding stood) {
        Control control = control(ballot);
        boolean goesOn =
                stood instanceof Finding.Settled before && before.control().equals(control) && !before.presumed();
        DaySpan changed = goesOn
                ? stood.changed()
                : ballot.votes().stream()
                        .map(Finding::changed)
                        .filter(span -> span.last().equals(day))
                        .findFirst()
                        .orElse(DaySpan.ofDay(day));
        return new Finding.Settled(control, grounds(ballot), claims(ballot), changed);
    }

    private static Control control(Ballot ballot) {
        Finding first = ballot.votes().get(0);
        if (Answer.of(first).kind() == Finding.Kind.CONTESTED) {
            SortedSet<SideId> sides = new TreeSet<>();
            ballot.votes().forEach(vote -> sides.addAll(vote.sides()));
            return Control.contested(sides);
        }
        return ((Finding.Settled) first).control();
    }

    /** A report where one of the votes rests on one, else that on which the first rests. */
    private static Grounds grounds(Ballot ballot) {
        Grounds first = ballot.votes().get(0).grounds();
        return ballot.votes().stream()
                .map(Finding::grounds)
                .filter(Grounds.REPORTED::equals)
                .findFirst()
                .orElse(first == Grounds.DISPUTE ? Grounds.DIVIDED : first);
    }

    private SortedSet<SourceId> sources(Ballot ballot) {
        SortedSet<SourceId> sources = new TreeSet<>();
        claims(ballot).stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .forEach(claim -> sources.add(claim.source()));
        return sources;
    }

    private static SortedSet<ClaimId> claims(Ballot ballot) {
        SortedSet<ClaimId> claims = new TreeSet<>();
        ballot.votes().forEach(vote -> claims.addAll(vote.claims()));
        return claims;
    }

    /** What becomes of each claim on which a vote rests, by this count. */
    Map<ClaimId, Fate> fates() {
        Map<ClaimId, Fate> fates = new LinkedHashMap<>();
        Fate wins = Fate.decisive(
                leading.size() > 1
                        ? PlainReason.VOTES_ARE_EVEN
                        : tieBroken.isPresent() ? PlainReason.TIE_BREAK_GOES_WITH_IT : PlainReason.GOES_WITH_THE_VOTE);
        leading.forEach(ballot -> claims(ballot).forEach(claim -> fates.put(claim, wins)));
        Optional<ClaimId> winner =
                leading.stream().flatMap(b -> claims(b).stream()).findFirst();
        for (Ballot ballot : trailing) {
            boolean even = tieBroken.filter(b -> b.size() == ballot.size()).isPresent();
            Fate loses = Fate.overruled(even ? PlainReason.TIE_BREAK_GOES_AGAINST_IT : PlainReason.OUTVOTED, winner);
            claims(ballot).forEach(claim -> fates.put(claim, loses));
        }
        abstaining.forEach(vote ->
                vote.claims().forEach(claim -> fates.put(claim, Fate.noted(PlainReason.CASTS_NO_VOTE))));
        return fates;
    }
}
