package salient.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.synthetic.Recipe;
import salient.synthetic.SyntheticWorkspace;
import salient.synthetic.Tally;
import salient.wording.Amounts;

/** Writes a made-up campaign whose truth is known. */
@Command(
        name = "generate",
        description =
                "Writes a made-up campaign as a workspace of its own: a country, a war in it, and sources that tell"
                        + " of it late, wrongly or not at all. What was so is in truth/truth.csv, and how each source tells of"
                        + " it in truth/sources.csv. The same options give the same bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient generate",
            "  salient generate --places 33000 --days 1700 --changes 20 --to country",
            "  salient replay --workspace country --no-maps",
            "",
            "The folder is made, or must be empty. Docs: docs/synthetic-campaigns.md."
        })
final class GenerateCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RecipeOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write, which becomes a workspace; one named as the campaign if left out.")
    private Optional<String> to = Optional.empty();

    GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        Recipe recipe = options.recipe();
        Path folder = folder(to.orElse(recipe.id()));
        Problems problems = new Problems();
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        progress.step("making up " + Amounts.count(recipe.war().places(), "place") + " and "
                + Amounts.count(recipe.war().days(), "day"));
        Optional<Tally> written = new SyntheticWorkspace(folder, surroundings.shown(folder)).write(recipe, problems);
        progress.end();
        Tally tally = written.orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        Page page = new Page(spec.commandLine().getOut(), surroundings.columns());
        page.paragraph(
                0,
                recipe.id() + ": " + Amounts.count(tally.places(), "place") + ", " + Plain.days(recipe.period()) + ", "
                        + Amounts.count(tally.changes(), "change") + " of holder, "
                        + Amounts.count(tally.repulses(), "attack") + " beaten off, "
                        + Amounts.count(tally.accounts(), "account"));
        spec.commandLine().getOut().println(surroundings.shown(folder));
        return ExitStatus.FINE;
    }

    private Path folder(String given) {
        try {
            return surroundings.current().resolve(given).normalize();
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--to " + Quoted.text(given) + " can be no folder; name one, e.g. --to country");
        }
    }
}
