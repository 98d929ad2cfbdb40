package salient.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.problem.Quoted;

/** The option by which a command that prints for people prints for other programs. */
final class FormatOption {
    /** Comma-separated values. */
    static final String CSV = "csv";

    /** JavaScript Object Notation. */
    static final String JSON = "json";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print for other programs in place of people: csv or json.")
    private Optional<String> format = Optional.empty();

    /**
     * What was asked for; empty = text for people.
     *
     * @param known the words that the command knows
     */
    Optional<String> of(String... known) {
        return checked(command, format, known);
    }

    /** {@code format}, which must be one of {@code known} if it is given. */
    static Optional<String> checked(CommandSpec command, Optional<String> format, String... known) {
        format.filter(word -> !List.of(known).contains(word)).ifPresent(word -> {
            throw new ParameterException(
                    command.commandLine(),
                    "--format " + Quoted.text(word) + " is no format here; there is " + String.join(" or ", known));
        });
        return format;
    }
}
