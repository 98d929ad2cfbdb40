package salient.run;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import salient.archive.RunManifest;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.ground.CoverageGround;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.set.SortedSets;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * The days and places on which readings are compared.
 *
 * @param days the days that are written
 * @param around all days that every reading covers
 * @param places the places that every reading knows
 * @param leftOut the places that only some of them know, those that are gone from the gazetteer included
 */
public record SharedGround(DaySpan days, DaySpan around, SortedSet<PlaceId> places, SortedSet<PlaceId> leftOut) {
    public SharedGround {
        places = SortedSets.copyOf(places);
        leftOut = SortedSets.copyOf(leftOut);
    }

    /**
     * {@code replay} as it is compared: over these days alone, with the places that are left out unknown.
     *
     * @param scenarioText the scenario as YAML
     * @param run what the run says it is, if it is one that was written before
     */
    public ComparedReading reading(Replay replay, String scenarioText, Optional<RunManifest> run) {
        Replay over = cut(replay, around);
        return new ComparedReading(cut(over, days), over, scenarioText, run);
    }

    private Replay cut(Replay replay, DaySpan to) {
        ControlHistory history = replay.judgement().history();
        if (to.equals(history.period()) && places.containsAll(history.places())) {
            return replay;
        }
        Map<PlaceId, Timeline<Finding>> findings = new TreeMap<>();
        for (PlaceId place : history.places()) {
            Timeline<Finding> all = history.of(place);
            findings.put(
                    place, places.contains(place) ? Timeline.of(to, all.starts(), all::at) : PastReplay.unknown(to));
        }
        Judgement whole = replay.judgement();
        ControlHistory cut = history.over(to, findings);
        return new Replay(
                replay.inputs(),
                new Judgement(whole.scenario(), cut, whole.parts(), whole.lostLinks(), whole.verdicts()),
                replay.coverage(),
                new CoverageGround(
                        replay.inputs().dossier().campaign(),
                        replay.inputs().dossier().gazetteer(),
                        cut,
                        replay.coverage()));
    }
}
