package salient.run;

import salient.account.Dossier;
import salient.engine.Judge;
import salient.geo.Coverage;
import salient.geo.CoverageBuilder;
import salient.ground.CellNeighbours;
import salient.ground.CoverageGround;
import salient.ground.Ground;
import salient.ground.SureNeighbours;
import salient.place.Place;
import salient.read.CampaignInputs;
import salient.reading.Judgement;
import salient.reading.Scenario;

/**
 * Computes the scenarios of one campaign. The cells are built once, when they are first needed: a judgement of a single
 * place mostly needs none. Safe for threads.
 */
public final class Replayer {
    private final CampaignInputs inputs;
    private Coverage coverage;
    private CellNeighbours neighbours;

    /** A replayer of the campaign that {@code inputs} hold. */
    public Replayer(CampaignInputs inputs) {
        this.inputs = inputs;
    }

    /** Everything that follows from {@code scenario}. */
    public Replay replay(Scenario scenario) {
        Dossier dossier = inputs.dossier();
        Coverage cells = coverage();
        Judgement judgement = new Judge(dossier, scenario).judge(neighbours());
        Ground ground = new CoverageGround(dossier.campaign(), dossier.gazetteer(), judgement.history(), cells);
        return new Replay(inputs, judgement, cells, ground);
    }

    /** What {@code scenario} concludes for {@code place}; its history holds no other place for sure. */
    public Judgement judge(Scenario scenario, Place place) {
        SureNeighbours sure = new SureNeighbours(
                inputs.theatre(),
                inputs.dossier().gazetteer().cellPlaces(),
                inputs.dossier().campaign().cartography().maxReachKm());
        return new Judge(inputs.dossier(), scenario).judge(place, sure, this::neighbours);
    }

    /** The neighbours that the cells make of places. */
    public synchronized CellNeighbours neighbours() {
        if (neighbours == null) {
            neighbours = new CellNeighbours(coverage());
        }
        return neighbours;
    }

    /** The cells of the campaign. */
    public synchronized Coverage coverage() {
        if (coverage == null) {
            coverage = CoverageBuilder.build(
                    inputs.theatre(),
                    inputs.dossier().gazetteer().cellPlaces(),
                    inputs.dossier().campaign().cartography().maxReachKm());
        }
        return coverage;
    }
}
