package salient.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.account.SourceId;
import salient.engine.StatedControls;
import salient.place.PlaceId;
import salient.reading.Exclusion;
import salient.score.ForecastTask;
import salient.score.Forecaster;
import salient.score.Prediction;
import salient.score.Sample;
import salient.score.Scores;
import salient.score.States;
import salient.synthetic.Regime;

/**
 * Hides what one source says of a record and asks forecasters for it: how likely they called, from what all others say, the
 * state that each of its claims names, at its place and on the first of its days. A claim is not asked for if another source
 * tells it too, by its origin. What forecasters take from elsewhere they learn on made-up campaigns.
 *
 * <p>A source is not the truth: one that is often wrong is foretold badly by who is right.
 */
public final class HoldOut {
    /** Sources with fewer claims are not held out. */
    public static final int LEAST_CLAIMS = 10;

    private static final Trial LESSONS = new Trial(List.of(Regime.USUAL), 1, 300, 90);

    private final ForecastTask task;
    private final SortedMap<SourceId, List<Asked>> asked = new TreeMap<>();

    private record Asked(int place, int day, int state) {}

    /** What can be held out of {@code task}. */
    public HoldOut(ForecastTask task) {
        this.task = task;
        StatedControls stated = new StatedControls(task.dossier(), task.scenario());
        List<List<StatedControls.Stated>> all = new ArrayList<>();
        Map<String, Set<SourceId>> tellers = new HashMap<>();
        for (PlaceId place : task.places()) {
            all.add(stated.of(task.dossier().gazetteer().get(place)));
            all.get(all.size() - 1)
                    .forEach(said -> tellers.computeIfAbsent(origin(said), none -> new HashSet<>())
                            .add(said.claim().source()));
        }
        for (int place = 0; place < all.size(); place++) {
            for (StatedControls.Stated said : all.get(place)) {
                int state = task.states().of(said.control());
                boolean toldAlone = said.claim().provenance().origin().isEmpty()
                        || tellers.get(origin(said)).size() == 1;
                if (state != States.NONE && toldAlone) {
                    int day = (int) (said.days().from().toEpochDay()
                            - task.period().from().toEpochDay());
                    asked.computeIfAbsent(said.claim().source(), none -> new ArrayList<>())
                            .add(new Asked(place, day, state));
                }
            }
        }
        asked.values().removeIf(claims -> claims.size() < LEAST_CLAIMS);
    }

    private static String origin(StatedControls.Stated said) {
        return said.claim().provenance().origin() + " " + said.claim().place();
    }

    /** The sources that can be held out, with how many claims would be asked for. */
    public SortedMap<SourceId, Integer> sources() {
        SortedMap<SourceId, Integer> sources = new TreeMap<>();
        asked.forEach((source, claims) -> sources.put(source, claims.size()));
        return sources;
    }

    /**
     * How {@code methods} foretold each of {@code sources}, and all of them together if they are several.
     *
     * @param sources some of those that can be held out
     * @param temporary the folder in which made-up campaigns are written for a while
     * @param sourceDone told after each of them
     * @throws IOException if the temporary folder cannot be written
     */
    public List<HeldOut> scores(List<Forecaster> methods, List<SourceId> sources, Path temporary, Runnable sourceDone)
            throws IOException {
        List<KnownCampaign> lessons = new ArrayList<>();
        for (int number = 1; number <= Trial.TAUGHT; number++) {
            lessons.add(KnownCampaign.of(LESSONS.lesson(Regime.USUAL, number), temporary));
        }
        List<Forecaster> taught = Lessons.taught(methods, lessons);
        List<HeldOut> scores = new ArrayList<>();
        List<Scores> sums = taught.stream().map(method -> new Scores()).toList();
        for (SourceId source : sources) {
            ForecastTask others = task.hearing(
                    task.scenario().leavingOut(List.of(new Exclusion(Exclusion.Kind.SOURCE, source.value()))));
            Sample sample = visitor ->
                    asked.get(source).forEach(claim -> visitor.visit(claim.place(), claim.day(), claim.state()));
            for (int i = 0; i < taught.size(); i++) {
                Prediction prediction = taught.get(i).predict(others);
                Scores of = Scores.of(prediction.places(), sample);
                sums.get(i).add(of);
                scores.add(new HeldOut(Optional.of(source), taught.get(i), of));
            }
            sourceDone.run();
        }
        if (sources.size() > 1) {
            for (int i = 0; i < taught.size(); i++) {
                scores.add(new HeldOut(Optional.empty(), taught.get(i), sums.get(i)));
            }
        }
        return scores;
    }
}
