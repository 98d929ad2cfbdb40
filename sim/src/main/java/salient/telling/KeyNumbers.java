package salient.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.control.Transition;
import salient.geo.Coverage;
import salient.ground.FrontKind;
import salient.ground.FrontLength;
import salient.ground.Ground;
import salient.ground.GroundKind;
import salient.ground.GroundShare;
import salient.place.PlaceId;
import salient.wording.Amounts;

/**
 * The numbers that sum a reading up. Areas in square kilometres, each a part of {@link #theatreKm2} unless it says
 * otherwise; lengths in kilometres. A day outside the history is an {@link IllegalArgumentException}.
 */
public final class KeyNumbers {
    private final ControlHistory history;
    private final Ground ground;
    private final Coverage coverage;

    /** The numbers of {@code history}, whose ground on {@code coverage} is {@code ground}. */
    public KeyNumbers(ControlHistory history, Ground ground, Coverage coverage) {
        this.history = history;
        this.ground = ground;
        this.coverage = coverage;
    }

    /** All ground of the theatre. */
    public double theatreKm2() {
        return coverage.theatreKm2();
    }

    /** What areas are a part of, in words: {@code of 1,876 km² of the theatre}. */
    public String ofTheTheatre() {
        return "of " + Amounts.km2(theatreKm2()) + " of the theatre";
    }

    /** Ground that {@code holder} holds at the close of {@code day}. */
    public double heldKm2(Holder holder, LocalDate day) {
        return areaKm2(day, share -> isHeldBy(share, holder));
    }

    /** Places that {@code holder} holds at the close of {@code day}, those without ground included. */
    public int heldPlaces(Holder holder, LocalDate day) {
        return shares(day, share -> isHeldBy(share, holder))
                .mapToInt(GroundShare::places)
                .sum();
    }

    /** Ground of {@code kind} at the close of {@code day}. */
    public double areaKm2(GroundKind kind, LocalDate day) {
        return areaKm2(day, share -> share.kind() == kind);
    }

    /** Places of {@code kind} at the close of {@code day}, those without ground included. */
    public int places(GroundKind kind, LocalDate day) {
        return shares(day, share -> share.kind() == kind)
                .mapToInt(GroundShare::places)
                .sum();
    }

    private static boolean isHeldBy(GroundShare share, Holder holder) {
        return share.holder().equals(Optional.of(holder));
    }

    /** Ground contested or disputed at the close of {@code day}. */
    public double inDoubtKm2(LocalDate day) {
        return areaKm2(day, share -> share.kind().inDoubt());
    }

    private double areaKm2(LocalDate day, Predicate<GroundShare> which) {
        return shares(day, which).mapToDouble(GroundShare::areaKm2).sum();
    }

    private Stream<GroundShare> shares(LocalDate day, Predicate<GroundShare> which) {
        return ground.shares(day).stream().filter(which);
    }

    /** The day with most ground contested or disputed; of equals the first. */
    public LocalDate mostInDoubt() {
        return history.period().stream()
                .sorted(Comparator.<LocalDate>comparingDouble(day -> -inDoubtKm2(day))
                        .thenComparing(day -> day))
                .findFirst()
                .orElseThrow();
    }

    /** The ground that has a cell, at the close of {@code day}, by how current the word on it is. */
    public GroundCurrency currency(LocalDate day) {
        return GroundCurrency.of(ground.shares(day));
    }

    /** Length of the front of one kind at the close of {@code day}, between whichever sides. */
    public double frontKm(FrontKind kind, LocalDate day) {
        return ground.frontLengths(day).stream()
                .filter(length -> length.kind() == kind)
                .mapToDouble(FrontLength::lengthKm)
                .sum();
    }

    /** The ground whose finding changes at some time. */
    public double everChangedKm2() {
        return groundOf(history.changes());
    }

    /** The ground whose finding changes on {@code day}. */
    public double changedKm2(LocalDate day) {
        return groundOf(history.changesOn(day));
    }

    private double groundOf(List<Transition> changes) {
        return changes.stream()
                .map(Transition::place)
                .distinct()
                .mapToDouble(coverage::cellKm2)
                .sum();
    }

    /** The places that one side held, or several together, and others held later, in id order. */
    public List<PlaceId> changedHands() {
        return history.places().stream()
                .filter(place -> !ChangeOfHands.of(history.of(place)).isEmpty())
                .toList();
    }

    /** How many places changed by a day and not on it, as one sentence about many places at once is all that tells. */
    public long placesKnownByDay() {
        return history.transitions().stream()
                .filter(KnownByDay::isOne)
                .map(Transition::place)
                .distinct()
                .count();
    }
}
