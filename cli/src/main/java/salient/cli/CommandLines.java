package salient.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import salient.problem.ProblemReport;

/** Puts the commands together and decides how each ends. */
final class CommandLines {
    private static final String REPORT = "This is a bug in Salient. Please report it with the lines above,"
            + " the command, and the manifest.json of a run of the same campaign if there is one.";

    /** The parser lays out no help in fewer columns. */
    private static final int NARROWEST_HELP = 55;

    private CommandLines() {}

    /** All commands, printing to {@code out} and {@code err}. */
    static CommandLine of(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        CommandLine top = new CommandLine(new SalientCommand())
                .addSubcommand(new ReplayCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new ClaimsCommand(surroundings))
                .addSubcommand(new AgreementCommand(surroundings))
                .addSubcommand(new AutoComplete.GenerateCompletion());
        top.setOut(out);
        top.setErr(err);
        top.setUsageHelpWidth(Math.max(NARROWEST_HELP, surroundings.columns()));
        top.setParameterExceptionHandler(CommandLines::wrongUsage);
        top.setExecutionExceptionHandler(CommandLines::failed);
        return top;
    }

    private static int wrongUsage(CommandLine.ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(salient.problem.Unseen.shown(e.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitStatus.USAGE;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (e instanceof BadInputException bad) {
            err.print(ProblemReport.text(bad.problems(), bad.consequence()));
            err.flush();
            return ExitStatus.PROBLEMS;
        }
        e.printStackTrace(err);
        err.println(REPORT);
        err.flush();
        return ExitStatus.BUG;
    }
}
