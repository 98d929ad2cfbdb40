package salient.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.problem.Quoted;

/** Options whose value is a whole number within a range. */
record WholeNumbers(CommandLine command) {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    /**
     * The number {@code given} to {@code option}.
     *
     * @param what things are counted, in the plural
     */
    int read(String option, Optional<String> given, int otherwise, String what, int least, int most) {
        if (given.isEmpty()) {
            return otherwise;
        }
        String range = "; write a whole number from " + least + " to " + most;
        if (!WHOLE.matcher(given.get()).matches()) {
            throw new ParameterException(
                    command, option + " " + Quoted.text(given.get()) + " is no number of " + what + range);
        }
        int number = Integer.parseInt(given.get());
        if (number < least || number > most) {
            throw new ParameterException(
                    command, option + " " + number + " is too " + (number < least ? "few" : "many") + range);
        }
        return number;
    }
}
