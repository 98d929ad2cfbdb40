package salient.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.gis.intake.Importer;
import salient.gis.publish.Importers;

/** Makes a campaign, or an account of one, of the data of others: a command for each format. */
@Command(
        name = "import",
        synopsisSubcommandLabel = "FORMAT",
        description = "Makes a campaign of the data of others, or adds an account to one.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient import gazetteer SY.txt --campaign syria --period 2013-01-01/2013-12-31",
            "",
            "'salient import FORMAT --help' tells more about a format. Docs: docs/import.md."
        })
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ImportCommand() {}

    /** The command, with one below it for each format. */
    static CommandLine line(Surroundings surroundings) {
        CommandLine line = new CommandLine(new ImportCommand());
        Importers.all().forEach(importer -> line.addSubcommand(ImportFormatCommand.spec(importer, surroundings)));
        return line;
    }

    /** The words for all formats. */
    static String formats() {
        return Importers.all().stream().map(Importer::token).collect(Collectors.joining(", "));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a format: " + formats() + ".");
    }
}
