package salient.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import salient.problem.ProblemReport;
import salient.problem.Quoted;
import salient.problem.Unseen;

/** Puts the commands together and decides how each ends. */
final class CommandLines {
    private static final String REPORT = "This is a bug in Salient. Please report it with the lines above,"
            + " the command, and the manifest.json of a run of the same campaign if there is one.";

    /** The parser lays out no help in fewer columns. */
    private static final int NARROWEST_HELP = 55;

    /** The commands that read a campaign. */
    static final Set<String> READING = Set.of(
            "replay",
            "compare",
            "figure",
            "report",
            "check",
            "explain",
            "list",
            "claims",
            "animate",
            "sensitivity",
            "ensemble",
            "what-if",
            "lint",
            "export",
            "places",
            "add",
            "workbook",
            "batch");

    private CommandLines() {}

    /** Runs the command that {@code arguments} name; gives its exit status. */
    static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return of(surroundings, out, err, arguments).execute(arguments);
        } catch (OutOfMemoryError | ExceptionInInitializerError | NoClassDefFoundError e) {
            // A class that could not be set up for want of memory, or of a font, is missing from then on.
            if (NoTemporaryFile.isBehind(e)) {
                return NoTemporaryFile.tell(e, err);
            }
            if (!OutOfMemory.isBehind(e)) {
                throw e;
            }
            return OutOfMemory.tell(err);
        }
    }

    /**
     * The commands that {@code arguments} may be about, printing to {@code out} and {@code err}: one if the first argument
     * names it, else all. Putting all together takes longer than a short command may take.
     */
    static CommandLine of(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("replay", () -> new ReplayCommand(surroundings));
        commands.put("compare", () -> new CompareCommand(surroundings));
        commands.put("figure", () -> new FigureCommand(surroundings));
        commands.put("report", () -> new ReportCommand(surroundings));
        commands.put("sensitivity", () -> new SensitivityCommand(surroundings));
        commands.put("ensemble", () -> new EnsembleCommand(surroundings));
        commands.put("what-if", () -> new WhatIfCommand(surroundings));
        commands.put("check", () -> new CheckCommand(surroundings));
        commands.put("explain", () -> new ExplainCommand(surroundings));
        commands.put("list", () -> new ListCommand(surroundings));
        commands.put("claims", () -> new ClaimsCommand(surroundings));
        commands.put("animate", () -> new AnimateCommand(surroundings));
        commands.put("export", () -> new ExportCommand(surroundings));
        commands.put("agreement", () -> new AgreementCommand(surroundings));
        commands.put("lint", () -> new LintCommand(surroundings));
        commands.put("init", () -> new InitCommand(surroundings));
        commands.put("places", () -> new PlacesCommand(surroundings));
        commands.put("add", () -> AddCommand.line(surroundings));
        commands.put("verify", () -> new VerifyCommand(surroundings));
        commands.put("workbook", () -> new WorkbookCommand(surroundings));
        commands.put("import", () -> ImportCommand.line(surroundings));
        commands.put("generate", () -> new GenerateCommand(surroundings));
        commands.put("batch", () -> new BatchCommand(surroundings));
        commands.put("calibrate", () -> new CalibrateCommand(surroundings));
        CommandLine top = new CommandLine(new SalientCommand());
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            top.addSubcommand(commands.get(arguments[0]).get());
        } else {
            commands.values().forEach(command -> top.addSubcommand(command.get()));
            top.addSubcommand(new AutoComplete.GenerateCompletion());
        }
        top.setOut(out);
        top.setErr(err);
        top.setUsageHelpWidth(Math.max(NARROWEST_HELP, surroundings.columns()));
        top.setParameterExceptionHandler(CommandLines::wrongUsage);
        top.setExecutionExceptionHandler(CommandLines::failed);
        top.setExecutionStrategy(CommandLines::runLast);
        return top;
    }

    /** Picocli's own way, which by itself would print to System.err once anybody has replaced that. */
    private static int runLast(CommandLine.ParseResult parsed) {
        return new CommandLine.RunLast().execute(parsed);
    }

    private static int wrongUsage(CommandLine.ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(Unseen.shown(message(e, arguments)));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitStatus.USAGE;
    }

    private static String message(CommandLine.ParameterException e, String... arguments) {
        boolean word = e instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.isUnknownOption();
        if (!word) {
            return e.getMessage();
        }
        String first = Quoted.text(
                ((CommandLine.UnmatchedArgumentException) e).getUnmatched().get(0));
        if (e.getCommandLine().getParent() == null) {
            return "No command is called " + first + "; there is " + SalientCommand.names(e.getCommandLine());
        }
        if (e.getCommandLine().getSubcommands().isEmpty()) {
            return first + " is one word too many" + BrokenList.remark(arguments);
        }
        return e.getCommandLine().getCommandName().equals(AddCommand.NAME)
                ? "Nothing called " + first + " can be added; there is " + AddCommand.words()
                : "No format is called " + first + "; there is " + ImportCommand.formats();
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult arguments) {
        PrintWriter err = command.getErr();
        if (e instanceof BadInputException bad) {
            err.print(ProblemReport.text(bad.problems(), bad.consequence()));
            err.flush();
            return ExitStatus.PROBLEMS;
        }
        if (OutOfMemory.isBehind(e)) {
            return OutOfMemory.tell(err);
        }
        if (NoTemporaryFile.isBehind(e)) {
            return NoTemporaryFile.tell(e, err);
        }
        e.printStackTrace(err);
        err.println(REPORT);
        err.flush();
        return ExitStatus.BUG;
    }
}
