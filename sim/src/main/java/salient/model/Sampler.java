package salient.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs the chains of a model side by side. What they go through does not depend on the number of threads. */
final class Sampler {
    /** What sources and dynamics are is drawn anew after so many histories of the whole. */
    static final int SWEEPS_OF_A_DRAW = 10;

    private Sampler() {}

    /** Runs all chains of {@code model}, each under the eyes of a watcher of its own, which {@code watchers} gives. */
    static <W extends Watcher> List<W> run(Model model, Function<Chain, W> watchers) {
        return run(model, watchers, chain -> Chain.lastWords(model));
    }

    static <W extends Watcher> List<W> run(Model model, Function<Chain, W> watchers, IntFunction<Chain.Start> starts) {
        return IntStream.range(0, model.settings().drawing().chains())
                .parallel()
                .mapToObj(number -> {
                    Chain chain = new Chain(model, number, starts.apply(number));
                    W watcher = watchers.apply(chain);
                    run(model, chain, watcher);
                    return watcher;
                })
                .toList();
    }

    private static void run(Model model, Chain chain, Watcher watcher) {
        int sweeps = model.settings().drawing().sweeps();
        for (int i = 0; i < sweeps / 2; i++) {
            chain.sweep();
            chain.learn();
        }
        for (int i = 0; i < sweeps; i++) {
            if (watcher.looksDuring(i)) {
                chain.sweep(watcher);
            } else {
                chain.sweep();
            }
            watcher.kept(i, chain);
            if (i % SWEEPS_OF_A_DRAW == SWEEPS_OF_A_DRAW - 1) {
                chain.learn();
            }
        }
    }
}
