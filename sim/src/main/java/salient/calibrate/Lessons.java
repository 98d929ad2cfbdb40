package salient.calibrate;

import java.util.List;
import salient.score.Forecaster;
import salient.score.Lesson;

/** Forecasters after they have learnt. */
final class Lessons {
    private Lessons() {}

    static List<Forecaster> taught(List<Forecaster> methods, List<KnownCampaign> campaigns) {
        List<Lesson> lessons = campaigns.stream().map(KnownCampaign::lesson).toList();
        return methods.stream().map(method -> method.taught(lessons)).toList();
    }
}
