package salient.bench.kernel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.engine.Judge;
import salient.geo.Coverage;
import salient.geo.CoverageBuilder;
import salient.geo.Theatre;
import salient.ground.CellNeighbours;
import salient.ground.CoverageGround;
import salient.ground.DailyPolygons;
import salient.ground.FindingPolygons;
import salient.ground.Ground;
import salient.place.Place;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.reading.Judgement;
import salient.reading.Scenario;
import salient.run.Replay;
import salient.workspace.Workspace;

/**
 * A campaign of some size that {@code bench/run} made, and each step from its files to its ground. What a step starts
 * from is made once; the step itself is done anew each time it is asked for.
 */
public final class MadeCampaign {
    /**
     * The system property that names the folder with a workspace for each size, called by its places, days and changes a
     * day, as in {@code 33000x1700x20}.
     */
    static final String PROPERTY = "salient.bench.campaigns";

    private final CampaignInputs inputs;
    private Coverage cells;
    private Judgement judgement;

    private MadeCampaign(CampaignInputs inputs) {
        this.inputs = inputs;
    }

    /** The workspace of the campaign of {@code size}. */
    public static Path folder(String size) {
        String all = System.getProperty(PROPERTY);
        if (all == null) {
            throw new IllegalStateException("no folder in " + PROPERTY + ": start kernels with bench/run");
        }
        return Path.of(all, size);
    }

    /** Reads the campaign of {@code size}. */
    public static MadeCampaign read(String size) {
        Path folder = folder(size);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("no campaign in " + folder + ": bench/run makes it");
        }
        Problems problems = new Problems();
        return new MadeCampaign(Workspace.at(folder, problems)
                .flatMap(workspace ->
                        CampaignReader.read(workspace, workspace.campaigns().get(0), problems))
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString())));
    }

    /** What it is called. */
    public String id() {
        return inputs.dossier().campaign().id();
    }

    /** Its days, first to last. */
    public List<LocalDate> days() {
        return inputs.dossier().campaign().period().stream().toList();
    }

    /** Its places that make cells, in the order of their ids. */
    public List<Place> places() {
        return inputs.dossier().gazetteer().cellPlaces();
    }

    /** Its sides, in their order. */
    public List<SideId> sides() {
        return inputs.dossier().campaign().sides().stream().map(Side::id).toList();
    }

    /** Its study area and land. */
    public Theatre theatre() {
        return inputs.theatre();
    }

    /** Cuts the cells. */
    Coverage cut() {
        return CoverageBuilder.build(
                inputs.theatre(),
                inputs.dossier().gazetteer().cellPlaces(),
                inputs.dossier().campaign().cartography().maxReachKm());
    }

    /** The cells. */
    public Coverage cells() {
        if (cells == null) {
            cells = cut();
        }
        return cells;
    }

    /** Judges, cut-offs included. */
    Judgement judge() {
        return new Judge(inputs.dossier(), scenario()).judge(new CellNeighbours(cells()));
    }

    /** The judgement. */
    public Judgement judgement() {
        if (judgement == null) {
            judgement = judge();
        }
        return judgement;
    }

    private Scenario scenario() {
        return inputs.scenarios().get(inputs.dossier().campaign().defaults().scenario());
    }

    /** Works out the ground of every day. */
    public Ground ground() {
        return new CoverageGround(
                inputs.dossier().campaign(),
                inputs.dossier().gazetteer(),
                judgement().history(),
                cells());
    }

    /** The polygons of any day, day after day. */
    public DailyPolygons dailyPolygons() {
        return new DailyPolygons(inputs.dossier().campaign(), judgement().history(), cells());
    }

    /** Works out the polygons of every day. */
    Stream<FindingPolygons> polygons() {
        return dailyPolygons().over(inputs.dossier().campaign().period());
    }

    /** The whole replay. */
    public Replay replay() {
        return new Replay(inputs, judgement(), cells(), ground());
    }
}
