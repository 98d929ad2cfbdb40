package salient.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import salient.score.AreaErrors;
import salient.score.BandMisses;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.Reliability;
import salient.score.Sample;
import salient.score.Scores;
import salient.synthetic.Regime;

/** How one forecaster did in one regime, campaign by campaign. */
public final class MethodScores {
    /** Which days are scored. */
    public enum Days {
        /** All. */
        ALL,
        /** Those on which nobody reports anything. */
        SILENT;

        /** The word for it in tables. */
        public String token() {
            return this == ALL ? "all" : "silent";
        }
    }

    private final Regime regime;
    private final Days days;
    private final Forecaster method;
    private final Recalibration recalibration;
    private final List<Scores> plain = new ArrayList<>();
    private final List<Scores> recalibrated = new ArrayList<>();
    private final List<AreaErrors> areas = new ArrayList<>();

    MethodScores(Regime regime, Days days, Forecaster method, Recalibration recalibration) {
        this.regime = regime;
        this.days = days;
        this.method = method;
        this.recalibration = recalibration;
    }

    /** Adds what {@code prediction} says of {@code campaign}, on the days from {@code from} to that before {@code until}. */
    void add(Prediction prediction, KnownCampaign campaign, int from, int until) {
        Sample sample = Sample.changed(campaign.truth(), from, until);
        plain.add(Scores.of(prediction.places(), sample));
        recalibrated.add(Scores.of(recalibration.temperature().of(prediction.places()), sample));
        areas.add(AreaErrors.of(prediction.areasOf(campaign.task()), campaign.task(), campaign.truth(), from, until));
    }

    /** What sort of sources told of the campaigns. */
    public Regime regime() {
        return regime;
    }

    /** Which of their days were scored. */
    public Days days() {
        return days;
    }

    /** Who forecast. */
    public Forecaster method() {
        return method;
    }

    /** What was learnt of the forecaster elsewhere. */
    public Recalibration recalibration() {
        return recalibration;
    }

    /** How many campaigns were scored. */
    public int campaigns() {
        return plain.size();
    }

    /** How many forecasts were scored in all. */
    public long forecasts() {
        return plain.stream().mapToLong(Scores::count).sum();
    }

    /** The mean of {@code score} over campaigns. */
    public double mean(ToDoubleFunction<Scores> score) {
        return plain.stream().mapToDouble(score).average().orElseThrow();
    }

    /** The same of the recalibrated forecasts. */
    public double recalibratedMean(ToDoubleFunction<Scores> score) {
        return recalibrated.stream().mapToDouble(score).average().orElseThrow();
    }

    /** The standard deviation of {@code score} over campaigns; 0 if there is one alone. */
    public double deviation(ToDoubleFunction<Scores> score) {
        double mean = mean(score);
        double squares = plain.stream()
                .mapToDouble(score)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return plain.size() == 1 ? 0 : Math.sqrt(squares / (plain.size() - 1));
    }

    /** The reliability diagram of all campaigns. */
    public Reliability reliability() {
        return sum(plain);
    }

    /** The same of the recalibrated forecasts. */
    public Reliability recalibratedReliability() {
        return sum(recalibrated);
    }

    private static Reliability sum(List<Scores> all) {
        Reliability sum = new Reliability();
        all.forEach(scores -> sum.add(scores.reliability()));
        return sum;
    }

    /** By how much areas were missed, over all campaigns. */
    public AreaErrors areas() {
        return AreaErrors.sum(areas);
    }

    /**
     * The share of bands of {@code level} on areas that hold what was so, where those of each campaign are stretched by as
     * much as would have been right on all others: on those scored besides it, and on those that are not scored. Of silent
     * days only the silent days of others teach, as long as there are any.
     *
     * @param of bands of that level
     */
    public double recalibratedAreasCovered(double level, Function<AreaErrors, BandMisses> of) {
        double covered = 0;
        for (int campaign = 0; campaign < areas.size(); campaign++) {
            List<AreaErrors> others = new ArrayList<>(areas);
            others.remove(campaign);
            if (days == Days.ALL || others.isEmpty()) {
                others.add(recalibration.areas());
            }
            double stretch = of.apply(AreaErrors.sum(others)).stretch(level);
            covered += of.apply(areas.get(campaign)).covered(stretch);
        }
        return covered / areas.size();
    }
}
