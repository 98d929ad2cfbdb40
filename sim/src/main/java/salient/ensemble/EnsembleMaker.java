package salient.ensemble;

import java.util.List;
import java.util.stream.IntStream;
import salient.account.Dossier;
import salient.engine.AdmittedModel;
import salient.geo.Coverage;
import salient.geo.CoverageBuilder;
import salient.geo.Theatre;
import salient.ground.CellNeighbours;
import salient.model.Histories;
import salient.model.Model;
import salient.place.Neighbours;
import salient.place.Place;
import salient.reading.ModelSettings;
import salient.reading.Scenario;
import salient.reading.Supposed;

/**
 * Draws ensembles. Members are drawn in blocks, each by a chain of its own on a ground of its own: places are drawn within
 * their errors and the cells cut again once a block, for that takes too long to be done for each member. Uses all cores;
 * what is drawn does not depend on their number.
 */
public final class EnsembleMaker {
    /** Up to so many places, grounds and histories are cheap. */
    static final int FEW_PLACES = 5_000;

    private static final int BLOCKS_OF_FEW = 16;
    private static final int BLOCKS_OF_MANY = 2;
    private static final int LEAST_OF_A_BLOCK = 10;
    private static final int SAMPLES = 24;
    private static final long MOST_SAMPLED_BYTES = 64L << 20;

    private final Dossier dossier;
    private final Theatre theatre;
    private final Coverage given;

    /** @param given the cells of the campaign as its gazetteer has the places */
    public EnsembleMaker(Dossier dossier, Theatre theatre, Coverage given) {
        this.dossier = dossier;
        this.theatre = theatre;
        this.given = given;
    }

    /** In how many blocks {@code members} of {@code dossier} are drawn. */
    public static int blocks(Dossier dossier, int members) {
        int most = dossier.gazetteer().all().size() <= FEW_PLACES ? BLOCKS_OF_FEW : BLOCKS_OF_MANY;
        return Math.max(2, Math.min(most, members / LEAST_OF_A_BLOCK));
    }

    /** The ensemble of what {@code scenario} admits. */
    public Ensemble make(Scenario scenario, EnsembleRequest request) {
        return make(scenario, request, List.of());
    }

    /** The same, if it is taken for so what {@code supposed} says. */
    public Ensemble make(Scenario scenario, EnsembleRequest request, List<Supposed> supposed) {
        Neighbours givenGround = new CellNeighbours(given);
        int blocks = blocks(dossier, request.members());
        ModelSettings settings = settings(scenario, request, blocks);
        List<Block> drawn = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(number -> draw(scenario, request, supposed, number, givenGround))
                .toList();
        Model model = AdmittedModel.of(dossier, scenario, givenGround, settings, supposed);
        return new Ensemble(request, model.states(), model.period(), model.places(), drawn);
    }

    /** What the members of block {@code number} come to, of the ensemble that {@link #make} draws. */
    public MemberFigures block(Scenario scenario, EnsembleRequest request, int number) {
        int blocks = blocks(dossier, request.members());
        int first = IntStream.range(0, number)
                .map(before -> members(request, before, blocks))
                .sum();
        return new MemberFigures(draw(scenario, request, List.of(), number, new CellNeighbours(given)), first);
    }

    private Block draw(
            Scenario scenario, EnsembleRequest request, List<Supposed> supposed, int number, Neighbours givenGround) {
        int places = dossier.gazetteer().all().size();
        int blocks = blocks(dossier, request.members());
        Coverage coverage = ground(request.seed(), number);
        Neighbours ground = new CellNeighbours(coverage);
        Model model = AdmittedModel.of(dossier, scenario, ground, settings(scenario, request, blocks), supposed);
        Block block = new Block(model, coverage, ground, givenGround, asked(request, number, blocks));
        Histories.draw(model, number, plan(places, members(request, number, blocks)), block);
        return block;
    }

    private static ModelSettings settings(Scenario scenario, EnsembleRequest request, int blocks) {
        return scenario.rules()
                .combination()
                .model()
                .with(new ModelSettings.Drawing(
                        request.seed(), blocks, ModelSettings.DEFAULTS.drawing().sweeps()));
    }

    private static Histories.Plan plan(int places, int members) {
        return places <= FEW_PLACES ? new Histories.Plan(100, 4, members) : new Histories.Plan(30, 1, members);
    }

    private static int members(EnsembleRequest request, int block, int blocks) {
        return request.members() / blocks + (block < request.members() % blocks ? 1 : 0);
    }

    private Block.Asked asked(EnsembleRequest request, int block, int blocks) {
        long bytes = (long) dossier.gazetteer().all().size()
                * dossier.campaign().period().days();
        int samples = (int) Math.max(1, Math.min(SAMPLES, MOST_SAMPLED_BYTES / bytes));
        int members = members(request, block, blocks);
        int ofBlock = Math.max(1, samples / blocks);
        return new Block.Asked(members, Math.max(1, (members + ofBlock - 1) / ofBlock), request.pairs());
    }

    /** The cells where places are as draw {@code number} has them. */
    private Coverage ground(int seed, int number) {
        List<Place> drawn = DrawnPlaces.of(dossier.gazetteer().cellPlaces(), seed, number);
        return theatre.givesCells()
                ? given
                : CoverageBuilder.build(
                        theatre, drawn, dossier.campaign().cartography().maxReachKm());
    }
}
