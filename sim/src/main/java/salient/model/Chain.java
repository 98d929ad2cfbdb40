package salient.model;

import java.util.BitSet;
import java.util.List;
import salient.chance.Draws;
import salient.chance.SplitMix64;

/**
 * One chain of histories: each follows from the last by drawing every place anew, and now and then what is learnt of
 * sources and dynamics. What it goes through depends on the seed and its number alone.
 */
final class Chain {
    private final Model model;
    private final long seed;
    private final int number;
    private final Surroundings all;
    private final PathSampler sampler;
    private final BitSet moving;
    private final int[] order;
    /**
     * How often control changed by the last word on each place. Dynamics are learnt from it and not from what is drawn: where
     * changes alone are told of, and silence says nothing, histories in which everything turns all the time fit as well.
     */
    private final Tally told;

    private final Utterances utterances;
    /** The sources of which there is a word: what is true of others has no bearing on anything. */
    private final BitSet heardOf = new BitSet();

    private Sources sources;
    private Likelihoods said;
    private Hazards hazards;
    private int sweeps;
    private int draws;

    /** The chain of that number, which begins with {@code start}. */
    Chain(Model model, int number, Start start) {
        this.model = model;
        this.seed = model.settings().drawing().seed();
        this.number = number;
        this.all = new Surroundings(model.states(), model.graph(), model.days(), model.words());
        this.sampler = new PathSampler(model.states(), model.graph(), model.days());
        this.told = new Tally(model.states());
        this.utterances = new Utterances(model.states(), model.graph().places(), model.words());
        this.sources = model.expected();
        this.said = likelihoods();
        this.hazards = new Hazards(model.states(), Dynamics.USUAL);
        begin(lastWords(model));
        this.moving = MovingPlaces.of(model, all);
        this.order = java.util.Arrays.stream(ColourClasses.of(model.graph()))
                .flatMapToInt(java.util.Arrays::stream)
                .filter(moving::get)
                .toArray();
        for (int place = 0; place < model.graph().places(); place++) {
            for (Word word : model.words().words(place)) {
                if (word instanceof Word.Said said) {
                    heardOf.set(said.source());
                }
            }
        }
        for (int place : order) {
            told.add(place, all, hazards, model.words());
            told.addUntold(place, UntoldChanges.shownBy(model.words().words(place)), all, hazards);
        }
        begin(start);
    }

    private void begin(Start start) {
        for (int place = 0; place < model.graph().places(); place++) {
            all.set(place, start.path(place));
        }
    }

    /** The history with which a chain begins. */
    interface Start {
        /** A state for each day. */
        byte[] path(int place);
    }

    /** Every place is as the last word on it has it, or else as on the eve. */
    static Start lastWords(Model model) {
        return place -> {
            byte[] path = new byte[model.days()];
            int state = 0;
            for (int i = 1; i < model.states().size(); i++) {
                if (model.words().opening(place, i) > model.words().opening(place, state)) {
                    state = i;
                }
            }
            List<Word> words = model.words().words(place);
            int next = 0;
            for (int day = 0; day < path.length; day++) {
                for (; next < words.size() && words.get(next).day() <= day; next++) {
                    if (words.get(next) instanceof Word.Said said) {
                        state = said.said();
                    }
                }
                path[day] = (byte) state;
            }
            return path;
        };
    }

    /** Draws every place anew, class by class. */
    void sweep() {
        sweep((place, looked) -> {});
    }

    /** The same; {@code eyes} see each place before it is drawn. */
    void sweep(Eyes eyes) {
        sweeps++;
        String purpose = purpose("sweep " + sweeps);
        for (int place : order) {
            eyes.see(place, look(place));
            all.set(place, sampler.draw(SplitMix64.of(seed, purpose, place)));
        }
    }

    /** Sees what is likely of each place, given all others, while a chain goes through them. */
    interface Eyes {
        /** The sampler has looked at {@code place}, and at nothing since. */
        void see(int place, PathSampler looked);
    }

    /** The sampler, after it has looked at {@code place} as things stand now. */
    PathSampler look(int place) {
        sampler.look(place, all, hazards, said, model.words());
        return sampler;
    }

    /** The same if one claim on {@code place} did not stand: the one of that number among those that say something of it. */
    PathSampler lookWithout(int place, int claim) {
        sampler.look(place, all, hazards, said.without(place, claim), model.words());
        return sampler;
    }

    /** Draws anew how sources speak, where the scenario has them learnt, and how control changes. */
    void learn() {
        draws++;
        Dynamics drawn = new DynamicsDraw(told, new Draws(SplitMix64.of(seed, purpose("dynamics"), draws)))
                .from(hazards.dynamics());
        hazards = new Hazards(model.states(), drawn);
        if (model.settings().trust().learnSources()) {
            sources = model.expected()
                    .drawn(
                            heard(),
                            this::drawsOf,
                            source -> !heardOf.get(source)
                                    || model.tellers().get(source).right().isPresent());
            said = likelihoods();
        }
    }

    private Likelihoods likelihoods() {
        return new Likelihoods(model.states(), utterances, sources);
    }

    private Draws drawsOf(int source) {
        String id = model.tellers().get(source).source().id().value();
        return new Draws(SplitMix64.of(seed, purpose("source " + id), draws));
    }

    /** For each source and state, how often it said each, as far as others have spoken of the same. */
    private double[] heard() {
        int size = model.states().size();
        double[] heard = new double[model.tellers().size() * size * size];
        for (int place = 0; place < model.graph().places(); place++) {
            for (Word word : model.words().words(place)) {
                if (word instanceof Word.Said said && said.checked()) {
                    int state = all.state(place, said.day());
                    heard[(said.source() * size + state) * size + said.said()] += said.weight();
                }
            }
        }
        return heard;
    }

    private String purpose(String of) {
        return "chain " + number + " " + of;
    }

    /** Whether {@code place} is drawn anew, or left as it began. */
    boolean moves(int place) {
        return moving.get(place);
    }

    double areaKm2(int place) {
        return model.graph().areaKm2(place);
    }

    /** The history as it stands. */
    Surroundings history() {
        return all;
    }

    Hazards hazards() {
        return hazards;
    }

    Sources sources() {
        return sources;
    }
}
