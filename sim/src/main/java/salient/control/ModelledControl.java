package salient.control;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * How likely each control is at each place on each day, as a model has it. It is the answer of that model about the record
 * that it was given, and no report. Immutable.
 *
 * <p>A place or day that the model does not have is an {@link IllegalArgumentException}.
 */
public interface ModelledControl {
    /** How likely each control is at {@code place} on {@code day}. */
    ControlDistribution at(PlaceId place, LocalDate day);

    /**
     * The same for all days, where days between which no control becomes more or less likely by the scenario's step are one
     * span, with what is likely on its first day.
     */
    Timeline<ControlDistribution> of(PlaceId place);

    /**
     * Within what bounds the share of {@code control} is, nine times of ten, as the model's parameters vary: how often
     * sources are right, and how soon control changes.
     */
    Bounds bounds(PlaceId place, LocalDate day, Control control);

    /** The controls that a place can be under: those of holders first, contested and vacant last. */
    List<Control> controls();

    /**
     * How much ground is under {@code control} on {@code day} in each history that the model went through, in square
     * kilometres: histories are of all places at once, and stand in the same order for all days and controls.
     */
    float[] groundKm2(LocalDate day, Control control);

    /** The camps whose words bear on {@code place} up to the close of {@code day}. */
    SortedSet<CampId> camps(PlaceId place, LocalDate day);

    /**
     * For each claim that says something of {@code place}, by how many bits its word makes {@code control} more likely on
     * {@code day}: the logarithm to base 2 of the odds with it over those without it. Under 0 it makes it less likely.
     */
    SortedMap<ClaimId, Double> bits(PlaceId place, LocalDate day, Control control);

    /**
     * What each claim weighs at every place of which somebody says something, on each of {@code days}, for the control that
     * is likeliest there on that day: what {@link #bits} tells of one place and day. All histories are drawn once more for
     * it, once for all places.
     *
     * @param days within the campaign's period; as many numbers as claims times days are held for each chain
     */
    ClaimWeights weights(DaySpan days);

    /** How many claims are weighed, each as often as it speaks of places. */
    int claims();

    /** Of the claims on {@code place}, those that count less because their source is found to copy another that said it before. */
    SortedMap<ClaimId, Copied> copied(PlaceId place);

    /**
     * A claim that says again what another source had said.
     *
     * @param source who had said it
     * @param counts how much of a word of its own is left, from 0 to under 1
     */
    record Copied(SourceId source, double counts) {}

    /** How much of all places and days is contested, and for how much of that nobody speaks of fighting. */
    ContestedShare contested();

    /** How well the chains agree. */
    Convergence convergence();

    /**
     * Bounds of a share.
     *
     * @param low from 0
     * @param high to 1
     */
    record Bounds(double low, double high) {}
}
