package salient.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.control.Convergence;
import salient.control.ModelledControl;
import salient.place.Control;
import salient.place.PlaceId;

/** What a model says, in words that call it a model. */
final class ModelWords {
    /** Less is not told from nothing in print. */
    private static final double LEAST_BITS = 0.05;

    private ModelWords() {}

    /** How likely {@code control} is: {@code held by the opposition with 0.87 (0.78 to 0.93 as ... vary)}. */
    static String likely(String control, Control what, ModelledControl model, PlaceId place, LocalDate day) {
        ModelledControl.Bounds bounds = model.bounds(place, day, what);
        double probability = model.at(place, day).shares().getOrDefault(what, 0.0);
        return control + " with " + share(probability) + " (" + share(bounds.low()) + " to " + share(bounds.high())
                + " as the sources' parameters vary)";
    }

    /** So many bits for it, or against it. */
    static String bits(double bits) {
        if (Math.abs(bits) < LEAST_BITS) {
            return "nothing";
        }
        return String.format(Locale.ROOT, bits < 0 ? "%.1f against it" : "%.1f for it", Math.abs(bits));
    }

    /** Whose word it rests on, if that is nobody's or one camp's alone. */
    static Optional<String> restsOn(SortedSet<CampId> camps, Campaign campaign) {
        if (camps.isEmpty()) {
            return Optional.of("It rests on no claim about the place: on the eve, and on what is around it.");
        }
        return camps.size() > 1
                ? Optional.empty()
                : Optional.of("It rests on one camp: "
                        + campaign.findCamp(camps.first()).orElseThrow().name() + ".");
    }

    /** That what is shown is a model's, and how well its chains agree. */
    static String agreement(Convergence convergence) {
        String agreed = convergence.agreed()
                ? "its chains agree"
                : "its chains do not agree, so set more sweeps in the scenario";
        return String.format(
                Locale.ROOT,
                "what is shown is the answer of a model about this record, and no report; %s (R-hat of the ground held at"
                        + " most %.2f, %.0f effective histories)",
                agreed,
                convergence.rHat(),
                convergence.effectiveHistories());
    }

    private static String share(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }
}
