package salient.cli;

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
    /** All commands. */
    static final String NAMES =
            "replay, compare, figure, report, sensitivity, ensemble, what-if, check, explain, list, claims, animate, export, agreement, lint, init, places, add, verify, import, generate, batch or calibrate";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: " + NAMES + ".");
    }

    /** Answers {@code --version}. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"salient " + ToolVersion.text()};
        }
    }
}
