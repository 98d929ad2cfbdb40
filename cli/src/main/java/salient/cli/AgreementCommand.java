package salient.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.compare.CodedClaim;
import salient.compare.CodingAgreement;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.read.CodingReader;
import salient.run.AgreementListings;
import salient.wording.Amounts;

/** Says how far two coders of one document agree. */
@Command(
        name = "agreement",
        description =
                "Says how far two codings of the same document agree: Krippendorff's alpha and percentages for kind,"
                        + " actor and control, the claims that only one of them has, and every difference.",
        footerHeading = "%nExample:%n",
        footer = "  salient agreement first/claims.csv second/claims.csv")
final class AgreementCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was compared";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "CODING-A",
            description = "A table with the columns of claims.csv; it may lie outside the workspace.")
    private Path fileA;

    @Parameters(index = "1", paramLabel = "CODING-B", description = "Another table on the same document.")
    private Path fileB;

    @Mixin
    private FormatOption format;

    @Mixin
    private CampaignOptions options;

    AgreementCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException, IOException {
        Optional<String> asked = format.of(FormatOption.CSV, FormatOption.JSON);
        CodingReader reader = new CodingReader(
                options.open(surroundings, CONSEQUENCE).inputs().dossier());
        Problems problems = new Problems();
        List<CodedClaim> codingA = read(fileA, reader, problems);
        List<CodedClaim> codingB = read(fileB, reader, problems);
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        if (problems.warnings() > 0) {
            spec.commandLine().getErr().print(ProblemReport.text(problems, CONSEQUENCE));
            spec.commandLine().getErr().flush();
        }
        CodingAgreement agreement = CodingAgreement.of(codingA, codingB);
        if (asked.isPresent()) {
            print(new AgreementListings(agreement), asked.get());
            return ExitStatus.FINE;
        }
        Page page = new Page(spec.commandLine().getOut(), surroundings.columns());
        page.paragraph(0, "A: " + fileA + ", " + Amounts.count(codingA.size(), "claim") + ".");
        page.paragraph(0, "B: " + fileB + ", " + Amounts.count(codingB.size(), "claim") + ".");
        page.blank();
        new AgreementPage(spec.commandLine().getOut(), page).print(agreement);
        return ExitStatus.FINE;
    }

    private void print(AgreementListings listings, String asked) throws IOException {
        if (asked.equals(FormatOption.JSON)) {
            listings.writeJson(spec.commandLine().getOut());
        } else {
            listings.scores().writeCsv(spec.commandLine().getOut());
        }
    }

    private List<CodedClaim> read(Path file, CodingReader reader, Problems problems) {
        return reader.read(surroundings.current().resolve(file), Unseen.shown(file.toString()), problems).stream()
                .map(row -> new CodedClaim(row.line(), row.cells()))
                .toList();
    }
}
