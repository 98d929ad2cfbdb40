package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Camp;
import salient.control.Finding;
import salient.control.Reading;
import salient.place.Control;
import salient.time.DaySpan;

/**
 * An open disagreement about a track, with what is needed to close it.
 *
 * @param origin how it arose
 * @param since its first day
 * @param readings what each party says; the first is what stood, or the heaviest word, when it arose
 * @param denial the denial that opened it, where one did
 */
record Dispute(Origin origin, LocalDate since, List<Voice> readings, Optional<Claim> denial) {
    /** How a dispute arises. */
    enum Origin {
        /** Credible sources part about one close (E3). */
        CLOSE,
        /** A partisan's change in its own favour against a monitor (E2). */
        CHALLENGE,
        /** A denial (E10). */
        DENIAL
    }

    /** One party's answer and the claims behind it. */
    record Voice(Control control, List<Position> positions, List<Claim> others) {
        boolean monitored() {
            return positions.stream().anyMatch(p -> p.camp().role() == Camp.Role.MONITOR);
        }

        boolean partisanOnly() {
            return positions.stream().allMatch(p -> p.camp().role() == Camp.Role.PARTISAN);
        }

        /** Whether the source of {@code position} is among those that answer so. */
        boolean includes(Position position) {
            return positions.stream()
                    .anyMatch(p -> p.claim().source().equals(position.claim().source()));
        }

        Voice joinedBy(List<Position> more) {
            return new Voice(control, JoinedWords.of(positions, more), others);
        }

        Voice without(Claim claim) {
            return new Voice(
                    control,
                    Position.without(claim, positions),
                    others.stream().filter(c -> !c.equals(claim)).toList());
        }

        boolean isSilent() {
            return positions.isEmpty() && others.isEmpty();
        }

        Reading reading() {
            TreeSet<SourceId> sources = new TreeSet<>();
            TreeSet<ClaimId> claims = new TreeSet<>();
            positions.forEach(p -> {
                sources.add(p.claim().source());
                claims.add(p.claim().id());
            });
            others.forEach(c -> {
                sources.add(c.source());
                claims.add(c.id());
            });
            return new Reading(control, sources, claims);
        }
    }

    static Voice voice(List<Position> positions) {
        return new Voice(positions.get(0).control(), positions, List.of());
    }

    Dispute with(List<Voice> changed) {
        return new Dispute(origin, since, List.copyOf(changed), denial);
    }

    Optional<Voice> saying(Control control) {
        return readings.stream()
                .filter(v -> Position.agrees(v.control(), control))
                .findFirst();
    }

    /** Whether it is the disagreement that {@code groups} have, going on. */
    boolean goesOnWith(List<List<Position>> groups) {
        return origin == Origin.CLOSE
                && readings.equals(groups.stream().map(Dispute::voice).toList());
    }

    boolean monitored() {
        return readings.stream().anyMatch(Voice::monitored);
    }

    Finding finding(DaySpan changed) {
        return new Finding.Disputed(readings.stream().map(Voice::reading).toList(), changed);
    }
}
