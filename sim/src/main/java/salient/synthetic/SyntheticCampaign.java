package salient.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salient.chance.SplitMix64;
import salient.workspace.CampaignFiles;
import salient.write.WorkspaceFiles;

/** A made-up war and those who tell of it: what is so, and all files that a workspace has of it. */
public final class SyntheticCampaign {
    private final Recipe recipe;
    private final Country country;
    private final List<Settlement> settlements;
    private final List<String> names;
    private final Truth truth;
    private final List<Witness> witnesses;

    /** The campaign of {@code recipe}, told by {@code witnesses}. */
    SyntheticCampaign(Recipe recipe, List<Witness> witnesses) {
        this.recipe = recipe;
        this.witnesses = List.copyOf(witnesses);
        this.country = Country.of(recipe.war().places(), recipe.war().outline(), random("country"));
        this.settlements = Settlements.scatter(country, recipe.war().places(), random("settlements"));
        this.names = MadeUpNames.of(recipe.war().places(), random("names"));
        BitSet blue = blueOnTheEve(points(), country.theatre().farthestKm(), random("eve"));
        Adjacency neighbours = Adjacency.of(points());
        Episodes episodes = Hostilities.fight(
                points(), neighbours, blue, recipe.war().days(), recipe.war().changesPerDay(), random("hostilities"));
        this.truth = new Truth(neighbours, recipe.war().days(), blue, episodes);
    }

    /** The campaign of {@code recipe}, told by the usual witnesses. */
    public static SyntheticCampaign of(Recipe recipe) {
        return new SyntheticCampaign(
                recipe, Cast.of(recipe.telling(), recipe.war().days(), SplitMix64.of(recipe.seed(), "witnesses")));
    }

    private SplitMix64 random(String purpose) {
        return SplitMix64.of(recipe.seed(), purpose);
    }

    /** The places beyond a line that winds through the middle of the country. */
    private static BitSet blueOnTheEve(List<Point> points, double reachKm, SplitMix64 random) {
        double angle = random.between(0, 2 * Math.PI);
        double shift = random.between(0, 2 * Math.PI);
        BitSet blue = new BitSet(points.size());
        IntStream.range(0, points.size())
                .filter(i -> {
                    double along = points.get(i).x() * StrictMath.cos(angle)
                            + points.get(i).y() * StrictMath.sin(angle);
                    double across = points.get(i).y() * StrictMath.cos(angle)
                            - points.get(i).x() * StrictMath.sin(angle);
                    return along > 0.12 * reachKm * StrictMath.sin(7 * across / reachKm + shift);
                })
                .forEach(blue::set);
        return blue;
    }

    /** How much it holds. */
    Tally tally() {
        int changes = (int) IntStream.range(0, truth.episodes().size())
                .filter(truth.episodes()::changesHolder)
                .count();
        return new Tally(
                recipe.war().places(),
                recipe.war().days(),
                changes,
                truth.episodes().size() - changes,
                witnesses.size() + 1);
    }

    Truth truth() {
        return truth;
    }

    /** What its bytes depend on. */
    Recipe recipe() {
        return recipe;
    }

    /** The days on which every witness is silent: those of the first, if they are the same for all. */
    Optional<Silence> commonSilence() {
        return Optional.of(witnesses.get(0).silence())
                .filter(first -> first.until() > first.from())
                .filter(first ->
                        witnesses.stream().allMatch(witness -> witness.silence().equals(first)));
    }

    /** The ids of the places, by number. */
    List<String> names() {
        return names;
    }

    /** Where the places are, by number. */
    List<Point> points() {
        return settlements.stream().map(Settlement::point).toList();
    }

    /** Writes all files below {@code folder}, a workspace. */
    public void writeTo(Path folder) throws IOException {
        WorkspaceFiles files = new WorkspaceFiles(folder);
        CampaignFiles in = new CampaignFiles(recipe.id());
        new CampaignFile(files, in).write(recipe, witnesses);
        new GroundFiles(files, in).write(country);
        PlacesFile places = new PlacesFile(country, settlements, names, random("points"));
        files.table(in.data("places.csv"), PlacesFile.COLUMNS, places::addTo);
        new AccountFiles(files, in, recipe.period()).write(witnesses, truth, names, recipe.seed());
        TruthFiles known = new TruthFiles(recipe.period().first(), names);
        files.table("truth/truth.csv", TruthFiles.TRUTH_COLUMNS, rows -> known.addTruth(truth, rows));
        files.table("truth/sources.csv", TruthFiles.WITNESS_COLUMNS, rows -> known.addWitnesses(witnesses, rows));
    }
}
