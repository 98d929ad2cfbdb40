package salient.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.map.Every;
import salient.problem.Quoted;

/** The option that says which days are drawn. */
final class EveryOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--every",
            paramLabel = "STEP",
            description = "Draw one map a day (if left out), week or month, one in so many days, or one for each day on"
                    + " which ground changes: day, week, month, a number, or change.")
    private Optional<String> every = Optional.empty();

    boolean isGiven() {
        return every.isPresent();
    }

    /** Which days are drawn; absent = each. */
    Optional<Every> given() {
        return every.map(text -> Every.find(text.strip())
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "--every " + Quoted.text(text) + " is no step; write " + Every.WORDS)));
    }
}
