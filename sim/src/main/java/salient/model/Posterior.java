package salient.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import salient.account.ClaimId;
import salient.campaign.CampId;
import salient.control.ClaimWeights;
import salient.control.ContestedShare;
import salient.control.ControlDistribution;
import salient.control.Convergence;
import salient.control.ModelledControl;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * How likely each control is at each place on each day by the model: the mean over all histories that its chains went
 * through. Immutable.
 */
public final class Posterior implements ModelledControl {
    /** The band that the parameters leave reaches so many deviations to either side: nine of ten are within. */
    private static final double NINE_OF_TEN = 1.6449;

    /** Less likely than this is no share. */
    private static final double LEAST_SHARE = 1e-4;

    private final Model model;
    private final int size;
    private final DailyNumbers numbers;
    private final float[] likely;
    private final float[] centres;
    private final float[] deviations;
    /** For each chain, history, day and state, how much ground is in it. */
    private final List<float[]> areas;

    private final Convergence convergence;

    private Posterior(Model model, List<Means> chains) {
        this.model = model;
        this.size = model.states().size();
        this.numbers = chains.get(0).numbers();
        int length = numbers.length();
        this.likely = new float[length];
        this.centres = new float[length];
        this.deviations = new float[length];
        int stretches = chains.stream().mapToInt(Means::stretches).sum();
        for (int i = 0; i < length; i++) {
            double sum = 0;
            double logits = 0;
            double squares = 0;
            for (Means chain : chains) {
                sum += chain.sum(i);
                logits += chain.logits(i);
                squares += chain.squares(i);
            }
            likely[i] = (float) (sum / (stretches * (double) Means.LOOKS_OF_A_DRAW));
            centres[i] = (float) (logits / stretches);
            double variance = (squares - logits * logits / stretches) / (stretches - 1);
            deviations[i] = (float) StrictMath.sqrt(Math.max(0, variance));
        }
        this.areas = chains.stream().map(Means::areas).toList();
        this.convergence = ChainsAgreement.on(
                areas,
                model.days() * size,
                figure -> figure % size < model.states().holders());
    }

    /** The posterior of {@code model}, where copies count less, if it asks for that. Uses all cores. */
    public static Posterior of(Model model) {
        Model discounting = Copies.discounted(model);
        return new Posterior(discounting, Sampler.run(discounting, chain -> new Means(discounting, chain)));
    }

    public Model model() {
        return model;
    }

    @Override
    public Convergence convergence() {
        return convergence;
    }

    @Override
    public ContestedShare contested() {
        double all = 0;
        double untold = 0;
        for (int place = 0; place < model.places().size(); place++) {
            for (int day = 0; day < model.days(); day++) {
                double contested = likely[
                        (place * model.days() + day) * size + model.states().contested()];
                all += contested;
                untold += model.words().fightingTold(place, day) ? 0 : contested;
            }
        }
        double placesAndDays = (double) model.places().size() * model.days();
        return new ContestedShare(all == 0 ? 0 : all / placesAndDays, all == 0 ? 0 : untold / all);
    }

    /** How likely state {@code state} is at {@code place} on {@code day}. */
    public double likely(PlaceId place, LocalDate day, int state) {
        return likely[index(place, day) + state];
    }

    @Override
    public List<Control> controls() {
        return IntStream.range(0, size).mapToObj(model.states()::control).toList();
    }

    @Override
    public float[] groundKm2(LocalDate day, Control control) {
        int state = model.states().stateOf(control);
        int width = model.days() * size;
        int histories = areas.stream().mapToInt(chain -> chain.length / width).sum();
        float[] km2 = new float[histories];
        int next = 0;
        for (float[] chain : areas) {
            for (int row = 0; row < chain.length; row += width) {
                km2[next++] = state < 0 ? 0 : chain[row + model.day(day) * size + state];
            }
        }
        return km2;
    }

    @Override
    public Bounds bounds(PlaceId place, LocalDate day, Control control) {
        int state = model.states().stateOf(control);
        if (state < 0) {
            return new Bounds(0, 0);
        }
        int i = index(place, day) + state;
        double reach = NINE_OF_TEN * deviations[i];
        return new Bounds(
                Math.min(likely[i], logistic(centres[i] - reach)), Math.max(likely[i], logistic(centres[i] + reach)));
    }

    @Override
    public int claims() {
        return model.places().stream()
                .mapToInt(place -> model.claims(place).size())
                .sum();
    }

    @Override
    public SortedMap<ClaimId, Double> bits(PlaceId place, LocalDate day, Control control) {
        SortedMap<ClaimId, Double> bits = new TreeMap<>();
        int state = model.states().stateOf(control);
        if (state >= 0) {
            DaySpan one = DaySpan.ofDay(day);
            ClaimWeights weights = WeightsOfEvidence.of(
                    model, one, List.of(new WeightsOfEvidence.Question(model, place, one, on -> state)));
            weights.claims(place).forEach(claim -> bits.put(claim, weights.bits(place, claim, day)));
        }
        return bits;
    }

    @Override
    public ClaimWeights weights(DaySpan days) {
        return WeightsOfEvidence.of(
                model,
                days,
                model.places().stream()
                        .filter(place -> !model.claims(place).isEmpty())
                        .map(place -> new WeightsOfEvidence.Question(model, place, days, day -> likeliest(place, day)))
                        .toList());
    }

    private int likeliest(PlaceId place, LocalDate day) {
        return model.states().stateOf(at(place, day).likeliest().orElseThrow().control());
    }

    @Override
    public SortedMap<ClaimId, Copied> copied(PlaceId place) {
        SortedMap<ClaimId, Copied> copied = new TreeMap<>();
        for (ClaimId claim : model.claims(place)) {
            Copy copy = model.copies().get(claim);
            if (copy != null) {
                copied.put(
                        claim,
                        new Copied(model.tellers().get(copy.source()).source().id(), copy.counts()));
            }
        }
        return copied;
    }

    @Override
    public SortedSet<CampId> camps(PlaceId place, LocalDate day) {
        return model.camps(place, day);
    }

    private static double logistic(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    private int index(PlaceId place, LocalDate day) {
        return numbers.at(model.number(place), model.day(day));
    }

    @Override
    public ControlDistribution at(PlaceId place, LocalDate day) {
        Map<Control, Double> shares = new HashMap<>();
        double sum = 0;
        for (int state = 0; state < size; state++) {
            double share = likely(place, day, state);
            sum += share >= LEAST_SHARE ? share : 0;
        }
        for (int state = 0; state < size; state++) {
            double share = likely(place, day, state);
            if (share >= LEAST_SHARE) {
                shares.put(model.states().control(state), Math.min(1, share / sum));
            }
        }
        return ControlDistribution.of(shares);
    }

    @Override
    public Timeline<ControlDistribution> of(PlaceId place) {
        double step = model.settings().spanStep();
        Timeline.Builder<ControlDistribution> builder =
                new Timeline.Builder<>(model.period().until());
        int number = model.number(place);
        int stands = -1;
        for (int day = 0; day < model.days(); day++) {
            if (stands < 0 || moved(numbers.at(number, stands), numbers.at(number, day), step)) {
                stands = day;
                LocalDate from = model.period().first().plusDays(day);
                builder.from(from, at(place, from));
            }
        }
        return builder.build();
    }

    private boolean moved(int one, int other, double step) {
        for (int state = 0; state < size; state++) {
            if (Math.abs(likely[one + state] - likely[other + state]) >= step) {
                return true;
            }
        }
        return false;
    }
}
