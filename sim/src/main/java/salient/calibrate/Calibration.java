package salient.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.synthetic.Regime;

/** Tries forecasters on made-up campaigns. The same trial gives the same scores. */
public final class Calibration {
    private final Trial trial;
    private final List<Forecaster> methods;
    private final Path temporary;
    private final Runnable campaignDone;

    /**
     * @param temporary the folder in which campaigns are written for a while
     * @param campaignDone told after each campaign of {@code trial}
     */
    public Calibration(Trial trial, List<Forecaster> methods, Path temporary, Runnable campaignDone) {
        this.trial = trial;
        this.methods = List.copyOf(methods);
        this.temporary = temporary;
        this.campaignDone = campaignDone;
    }

    /**
     * How the methods did, regime by regime and in their order; of a regime with silent days first on all days, then on
     * those.
     *
     * @throws IOException if the temporary folder cannot be written
     */
    public List<MethodScores> scores() throws IOException {
        List<MethodScores> all = new ArrayList<>();
        for (Regime regime : trial.regimes()) {
            all.addAll(scores(regime));
        }
        return all;
    }

    private List<MethodScores> scores(Regime regime) throws IOException {
        List<Forecaster> taught = taught(regime);
        List<Recalibration> recalibrations = recalibrations(regime, taught);
        List<MethodScores> onAll = new ArrayList<>();
        List<MethodScores> onSilent = new ArrayList<>();
        for (int i = 0; i < taught.size(); i++) {
            onAll.add(new MethodScores(regime, MethodScores.Days.ALL, taught.get(i), recalibrations.get(i)));
            onSilent.add(new MethodScores(regime, MethodScores.Days.SILENT, taught.get(i), recalibrations.get(i)));
        }
        boolean silent = false;
        for (int seed = 1; seed <= trial.seeds(); seed++) {
            KnownCampaign campaign = KnownCampaign.of(trial.scored(regime, seed), temporary);
            List<Integer> silentDays = regime == Regime.BLACKOUT ? campaign.silentDays() : List.of();
            silent |= !silentDays.isEmpty();
            for (int i = 0; i < taught.size(); i++) {
                Prediction prediction = taught.get(i).predict(campaign.task());
                onAll.get(i).add(prediction, campaign, 0, campaign.truth().days());
                if (!silentDays.isEmpty()) {
                    onSilent.get(i).add(prediction, campaign, silentDays.get(0), silentDays.get(1));
                }
            }
            campaignDone.run();
        }
        if (silent) {
            onAll.addAll(onSilent);
        }
        return onAll;
    }

    private List<Forecaster> taught(Regime regime) throws IOException {
        return Lessons.taught(methods, campaigns(regime, 1, Trial.TAUGHT));
    }

    private List<Recalibration> recalibrations(Regime regime, List<Forecaster> taught) throws IOException {
        List<KnownCampaign> campaigns = campaigns(regime, Trial.TAUGHT + 1, Trial.RECALIBRATED);
        return taught.stream()
                .map(method -> Recalibration.learnt(method, campaigns))
                .toList();
    }

    private List<KnownCampaign> campaigns(Regime regime, int from, int count) throws IOException {
        List<KnownCampaign> campaigns = new ArrayList<>();
        for (int number = from; number < from + count; number++) {
            campaigns.add(KnownCampaign.of(trial.lesson(regime, number), temporary));
            campaignDone.run();
        }
        return campaigns;
    }
}
