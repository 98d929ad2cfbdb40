package salient.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import salient.run.ToolVersion;

/** What stands before every command. */
@Command(
        name = "salient",
        versionProvider = SalientCommand.Version.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns what sources said about who took what, and when, into daily control maps.",
        footerHeading = "%n",
        footer = {
            "A workspace is a folder that holds data/, seeds/ and scenarios/. Without --workspace it is the one that"
                    + " the variable SALIENT_WORKSPACE names, else the nearest at or above the current folder.",
            "",
            "The variable SALIENT_HEAP sets how much memory Java may use, as in SALIENT_HEAP=4g; half of the machine's"
                    + " without it.",
            "",
            "'salient replay' replays the default scenario of the default campaign: the one that workspace.yaml names, or the"
                    + " only one.",
            "'salient COMMAND --help' tells more about a command."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:a bug in Salient: please report it",
            "2:the command line is wrong",
            "3:the input has errors, the output cannot be written, or the memory does not suffice",
            "4:readings that were expected to be equal are not"
        })
final class SalientCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "Name a command: " + names(spec.commandLine()) + ".");
    }

    /** The commands below {@code top} in words, but for the one that is there for shells. */
    static String names(CommandLine top) {
        List<String> names = top.getSubcommands().values().stream()
                .filter(command -> !(command.getCommand() instanceof AutoComplete.GenerateCompletion))
                .map(CommandLine::getCommandName)
                .distinct()
                .toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** Answers {@code --version}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"salient " + ToolVersion.text()};
        }
    }
}
