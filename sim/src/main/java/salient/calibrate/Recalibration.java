package salient.calibrate;

import java.util.ArrayList;
import java.util.List;
import salient.score.AreaErrors;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.Sample;
import salient.score.Temperature;

/**
 * What was learnt of a forecaster on campaigns that are not scored.
 *
 * @param temperature how much less sure it is to be
 * @param areas by how much its bands on areas missed there
 */
public record Recalibration(Temperature temperature, AreaErrors areas) {
    /** What {@code campaigns} teach of {@code forecaster}. */
    static Recalibration learnt(Forecaster forecaster, List<KnownCampaign> campaigns) {
        List<Temperature.Known> known = new ArrayList<>();
        AreaErrors errors = new AreaErrors();
        for (KnownCampaign campaign : campaigns) {
            Prediction prediction = forecaster.predict(campaign.task());
            known.add(new Temperature.Known(prediction.places(), Sample.changed(campaign.truth())));
            errors.add(AreaErrors.of(prediction.areasOf(campaign.task()), campaign.task(), campaign.truth()));
        }
        return new Recalibration(Temperature.learnt(known), errors);
    }
}
