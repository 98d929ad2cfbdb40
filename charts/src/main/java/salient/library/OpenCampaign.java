package salient.library;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.charts.publish.CampaignOutput;
import salient.problem.NearestName;
import salient.problem.Problem;
import salient.problem.Quoted;
import salient.reading.Scenario;
import salient.run.Replayer;

/** A campaign that was read without errors. Immutable, and safe for threads. */
public final class OpenCampaign {
    private final CampaignOutput output;
    private final Replayer replayer;

    OpenCampaign(CampaignOutput output) {
        this.output = output;
        this.replayer = new Replayer(output.inputs());
    }

    /** Its id: the name of its folders. */
    public String id() {
        return output.inputs().dossier().campaign().id();
    }

    /** Its name in words. */
    public String name() {
        return output.inputs().dossier().campaign().name();
    }

    /** The first day of its period: the eve. */
    public LocalDate firstDay() {
        return output.inputs().dossier().campaign().period().first();
    }

    /** The last day of its period, which belongs to it. */
    public LocalDate lastDay() {
        return output.inputs().dossier().campaign().period().last();
    }

    /** Ids of its places, in their order. */
    public List<String> places() {
        return output.inputs().dossier().gazetteer().all().stream()
                .map(place -> place.id().value())
                .sorted()
                .toList();
    }

    /** Ids of its scenarios, in their order. */
    public SortedSet<String> scenarios() {
        return Collections.unmodifiableSortedSet(
                new TreeSet<>(output.inputs().scenarios().keySet()));
    }

    /** What seems wrong with its files and stops nothing: each with file, line and value, and how to mend it. */
    public List<String> warnings() {
        return output.warnings().stream().map(Problem::toString).toList();
    }

    /** Replays it under its default scenario. */
    public Replayed replay() {
        return replay(output.inputs().dossier().campaign().defaults().scenario());
    }

    /**
     * Replays it under {@code scenario}, in memory. Ground is cut into cells once for all scenarios.
     *
     * @throws InputException if it has no such scenario
     */
    public Replayed replay(String scenario) {
        Scenario found = output.inputs().scenarios().get(scenario);
        if (found == null) {
            throw InputException.of("no scenario is called " + Quoted.text(scenario)
                    + NearestName.find(scenario, scenarios())
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; there is " + String.join(", ", scenarios())));
        }
        return new Replayed(output, replayer.replay(found));
    }
}
