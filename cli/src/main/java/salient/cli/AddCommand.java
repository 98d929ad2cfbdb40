package salient.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.coding.FormKind;

/** Adds something to a campaign that is there: a command for each sort of thing. */
@Command(
        name = AddCommand.NAME,
        synopsisSubcommandLabel = "WHAT",
        description = "Adds a place, a claim, a source or an account to a campaign that is there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient add place --name \"Al-Samra\" --lat 35.92 --lon 35.92",
            "  salient add claim --account daily --date \"25 March 2014\" --place samra --kind capture --actor opposition",
            "",
            "At a terminal, what is missing is asked for. 'salient add WHAT --help' tells more."
        })
final class AddCommand implements Runnable {
    static final String NAME = "add";

    @Spec
    private CommandSpec spec;

    private AddCommand() {}

    /** The command, with one below it for each sort of thing. */
    static CommandLine line(Surroundings surroundings) {
        CommandLine line = new CommandLine(new AddCommand());
        Stream.of(FormKind.values()).forEach(kind -> line.addSubcommand(AddFormCommand.spec(kind, surroundings)));
        return line;
    }

    /** The words for all sorts. */
    static String words() {
        return Stream.of(FormKind.values()).map(FormKind::token).collect(Collectors.joining(", "));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to add: " + words() + ".");
    }
}
