package salient.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import salient.account.Dossier;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.control.ContestedShare;
import salient.control.Convergence;
import salient.control.Likelihood;
import salient.control.ModelledControl;

/** What a model says, in words that call it a model. */
public final class ModelWords {
    /** What everything that is drawn of a model says of itself. */
    public static final String NOTE = "Model: what is shown is the answer of a model about this record, and no report.";

    /** What maps of a model's reading tell apart, in a sentence without its full stop. */
    public static final String OF_MAPS =
            "Colour: the likeliest control; the paler, the less likely; lines across: none is likely enough to be found";

    /** What a claim weighs whose bits are not to be told from none. */
    public static final String NO_BITS = "nothing";

    /** How weights of claims are to be read. */
    public static final String OF_BITS =
            "One bit doubles the odds. Each claim is weighed by itself, while all else stays:"
                    + " two that say the same may each weigh little, and much together.";

    private ModelWords() {}

    /** How likely {@code control}, which is in words, is: {@code held by the opposition with 0.87 (0.78 to 0.93 as ... vary)}. */
    public static String likely(String control, double probability, ModelledControl.Bounds bounds) {
        return likely(control, share(probability), share(bounds.low()), share(bounds.high()));
    }

    /** The same, its numbers already in words. */
    public static String likely(String control, String probability, String low, String high) {
        return control + " with " + probability + " (" + low + " to " + high + " as the sources' parameters vary)";
    }

    /** Whether so many bits are more than nothing in print. */
    public static boolean weighs(double bits) {
        return tenths(bits) != 0;
    }

    /** So many bits for it, or against it. */
    public static String bits(double bits) {
        int tenths = tenths(bits);
        String some = String.format(Locale.ROOT, "%.1f", Math.abs(tenths) / 10.0);
        return tenths == 0 ? NO_BITS : tenths < 0 ? againstIt(some) : forIt(some);
    }

    /** Bits as they are told, in tenths. */
    public static int tenths(double bits) {
        return (int) (Math.signum(bits) * Math.round(10 * Math.abs(bits)));
    }

    /** So many bits for it, which are in words. */
    public static String forIt(String bits) {
        return bits + " for it";
    }

    /** So many bits against it, which are in words. */
    public static String againstIt(String bits) {
        return bits + " against it";
    }

    /** What stands above the weights of claims for {@code control}, which is in words. */
    public static String weighed(String control) {
        return "What each claim weighs for \"" + control + "\", in bits of its odds";
    }

    /** That a claim counts less, since its source copies. */
    public static String copied(ModelledControl.Copied copied, Dossier dossier) {
        return String.format(
                Locale.ROOT,
                "counts for %.2f of a word, since its source is found to copy %s, who had said it",
                copied.counts(),
                Optional.ofNullable(dossier.sources().get(copied.source()))
                        .orElseThrow()
                        .name());
    }

    /** Whose word it rests on, if that is nobody's or one camp's alone. */
    public static Optional<String> restsOn(SortedSet<CampId> camps, Campaign campaign) {
        if (camps.isEmpty()) {
            return Optional.of("It rests on no claim about the place: on the eve, and on what is around it.");
        }
        return camps.size() > 1
                ? Optional.empty()
                : Optional.of("It rests on one camp: "
                        + campaign.findCamp(camps.first()).orElseThrow().name() + ".");
    }

    /** That what is shown is a model's, and how well its chains agree. */
    public static String agreement(Convergence convergence) {
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

    /** How much is contested by the model, and for how much of that nobody speaks of fighting. */
    public static String contested(ContestedShare share) {
        return share.ofAll() == 0
                ? "nothing is contested"
                : String.format(
                        Locale.ROOT,
                        "%.1f of 100 places are contested on a day, by what is likely; for %.0f %% of that no claim within a"
                                + " week tells of fighting there",
                        100 * share.ofAll(),
                        100 * share.untold());
    }

    /** A step of likelihood: {@code 0.8 to 0.95}. */
    public static String step(Likelihood step) {
        return switch (step) {
            case P95 -> "0.95 and over";
            case P80 -> "0.8 to 0.95";
            case P65 -> "0.65 to 0.8";
            case P50 -> "0.5 to 0.65";
            case P0 -> "under 0.5";
        };
    }

    /** The least probability of a step: {@code 0.8}. */
    public static String least(Likelihood step) {
        return String.valueOf(step.least());
    }

    /** A probability, to the hundredth. */
    public static String share(double probability) {
        return String.format(Locale.ROOT, "%.2f", probability);
    }
}
