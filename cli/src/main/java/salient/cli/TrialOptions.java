package salient.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import salient.calibrate.Trial;
import salient.synthetic.Regime;
import salient.synthetic.War;

/** The options that say on which made-up campaigns forecasters are tried. */
final class TrialOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Made-up campaigns of each regime, 1 to 100, with the seeds from 1 on; 10 if left out.")
    private Optional<String> seeds = Optional.empty();

    @Option(names = "--places", paramLabel = "N", description = "Places of each, 20 to 5000; 400 if left out.")
    private Optional<String> places = Optional.empty();

    @Option(names = "--days", paramLabel = "D", description = "Days of each, 20 to 1000; 120 if left out.")
    private Optional<String> days = Optional.empty();

    @Option(
            names = "--regime",
            paramLabel = "REGIME",
            completionCandidates = RecipeOptions.Regimes.class,
            description = "Who tells of them: ${COMPLETION-CANDIDATES}. Each in turn if left out.")
    private Optional<String> regime = Optional.empty();

    /** Whether any of them is given. */
    boolean areGiven() {
        return Stream.of(seeds, places, days, regime).anyMatch(Optional::isPresent);
    }

    /** What they say. */
    Trial trial() {
        WholeNumbers whole = new WholeNumbers(command.commandLine());
        List<Regime> regimes = regime.map(given -> List.of(RecipeOptions.regime(given, command.commandLine())))
                .orElseGet(() -> List.of(Regime.values()));
        return new Trial(
                regimes,
                whole.read("--seeds", seeds, 10, "campaigns", 1, Trial.MOST_SEEDS),
                whole.read("--places", places, 400, "places", War.LEAST_PLACES, Trial.MOST_PLACES),
                whole.read("--days", days, 120, "days", Trial.LEAST_DAYS, Trial.MOST_DAYS));
    }
}
