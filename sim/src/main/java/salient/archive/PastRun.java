package salient.archive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.table.GroundKey;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * A run that was written before, as it stands in its folder.
 *
 * @param shown the folder as messages call it
 * @param kept the scenario as the run keeps it
 * @param days the days that it covers
 * @param findings of each place over these days; the places need not be those of the workspace
 * @param verdicts on every claim, whatever days are covered
 * @param openingKm2 ground of each kind and holder at the close of the first day, in square kilometres
 */
public record PastRun(
        String shown,
        RunManifest manifest,
        KeptScenario kept,
        DaySpan days,
        Map<PlaceId, Timeline<Finding>> findings,
        List<Verdict> verdicts,
        Map<GroundKey, Double> openingKm2) {
    /** A scenario and the text in which it is kept. */
    public record KeptScenario(Scenario scenario, String text) {}

    public PastRun {
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        verdicts = List.copyOf(verdicts);
        openingKm2 = Map.copyOf(openingKm2);
    }
    /** The scenario that was read. */
    public Scenario scenario() {
        return kept.scenario();
    }
}
