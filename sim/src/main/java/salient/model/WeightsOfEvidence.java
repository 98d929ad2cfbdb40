package salient.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.account.ClaimId;
import salient.place.PlaceId;

/**
 * How much each claim on a place weighs on what is so of it on a day: by how much its word moves the odds, in bits. The
 * place is looked at with the claim and without it, while its neighbours, the sources and the dynamics are as the chains
 * have them.
 */
final class WeightsOfEvidence implements Watcher {
    /** Histories follow closely upon each other: one in so many is looked at. */
    private static final int SWEEPS_OF_A_LOOK = 4;

    private final Model model;
    private final int place;
    private final int at;
    private final List<ClaimId> claims;
    private final double[] without;
    private double with;
    private int looks;

    private WeightsOfEvidence(Model model, PlaceId place, LocalDate day, int state) {
        this.model = model;
        this.place = model.number(place);
        this.at = model.day(day) * model.states().size() + state;
        this.claims = model.claims(place);
        this.without = new double[claims.size()];
    }

    /** For each claim on {@code place}, by how many bits its word makes {@code state} more likely on {@code day}; less if under 0. */
    static SortedMap<ClaimId, Double> of(Model model, PlaceId place, LocalDate day, int state) {
        List<WeightsOfEvidence> chains = Sampler.run(model, chain -> new WeightsOfEvidence(model, place, day, state));
        SortedMap<ClaimId, Double> bits = new TreeMap<>();
        List<ClaimId> claims = chains.get(0).claims;
        double looks = chains.stream().mapToInt(chain -> chain.looks).sum();
        double with = chains.stream().mapToDouble(chain -> chain.with).sum() / looks;
        for (int claim = 0; claim < claims.size(); claim++) {
            int number = claim;
            double less =
                    chains.stream().mapToDouble(chain -> chain.without[number]).sum() / looks;
            bits.put(claims.get(claim), (Means.logit(with) - Means.logit(less)) / StrictMath.log(2));
        }
        return bits;
    }

    @Override
    public void kept(int sweep, Chain chain) {
        if (sweep % SWEEPS_OF_A_LOOK != 0) {
            return;
        }
        looks++;
        with += chain.look(place).likely()[at];
        List<Word> words = model.words().words(place);
        for (int claim = 0; claim < without.length; claim++) {
            ClaimId id = claims.get(claim);
            List<Word> others =
                    words.stream().filter(word -> !word.claim().equals(id)).toList();
            without[claim] += chain.look(place, others).likely()[at];
        }
    }
}
