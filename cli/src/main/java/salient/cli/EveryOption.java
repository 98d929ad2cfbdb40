package salient.cli;

import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.map.Every;
import salient.problem.Quoted;
import salient.run.RunOptions;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** The option that says which days are drawn. */
final class EveryOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--every",
            paramLabel = "STEP",
            description = "Draw one map a day, week or month, one in so many days, or one for each day on which ground"
                    + " changes: day, week, month, a number, or change. If left out, one a day of up to 200 days, one a"
                    + " week of up to 2000, else one a month.")
    private Optional<String> every = Optional.empty();

    boolean isGiven() {
        return every.isPresent();
    }

    /** What a summary says of {@code days} where fewer maps than days are drawn of them, and nobody asked for that. */
    Optional<String> sparing(DaySpan days, Set<RunOptions.Extra> extras) {
        Every usual = Every.usual(days);
        return isGiven() || usual.isEachDay() || !extras.contains(RunOptions.Extra.MAPS)
                ? Optional.empty()
                : Optional.of(usual.inWords() + ", since there are " + Amounts.count(days.days(), "day")
                        + "; --every day draws each");
    }

    /** Which days are drawn; absent = as is usual for so many. */
    Optional<Every> given() {
        return every.map(text -> step(text, command));
    }

    /** What {@code text} says; otherwise {@code command} is wrong. */
    static Every step(String text, CommandSpec command) {
        return Every.find(text.strip())
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "--every " + Quoted.text(text) + " is no step; write " + Every.WORDS));
    }
}
