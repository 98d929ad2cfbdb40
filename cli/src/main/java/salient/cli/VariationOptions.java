package salient.cli;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.Variation;
import salient.reading.Scenario;

/** The options that try a reading without writing a file for it. */
final class VariationOptions {
    @Option(
            names = "--with",
            paramLabel = "OPTION=VALUE",
            description = "Change an option of the scenario, named as in its file: fresh_days=3,"
                    + " as_known_on=2014-04-04, accounts=a,b. May be given several times.")
    private List<String> with = List.of();

    @Option(
            names = "--without",
            paramLabel = "KIND:ID",
            description =
                    "Leave something out: source:ID, account:ID, camp:ID or claim:ID. May be given several" + " times.")
    private List<String> without = List.of();

    @Option(
            names = "--only",
            paramLabel = "KIND:ID",
            description = "Hear nothing else but the baseline: source:ID, account:ID, camp:ID or claim:ID. May be given"
                    + " several times.")
    private List<String> only = List.of();

    /**
     * {@code base} as the command line changes it.
     *
     * @param consequence what does not happen if it cannot be changed so
     */
    Scenario of(Scenario base, CampaignInputs inputs, String consequence) throws BadInputException {
        return of(List.of(base), inputs, consequence).get(0);
    }

    /** The same for several scenarios. */
    List<Scenario> of(Collection<Scenario> bases, CampaignInputs inputs, String consequence) throws BadInputException {
        Problems problems = new Problems();
        Variation variation = Variation.read(with, without, only, problems);
        List<Scenario> changed =
                bases.stream().map(base -> variation.of(base, inputs.dossier())).toList();
        if (problems.hasErrors()) {
            throw new BadInputException(problems, consequence);
        }
        return changed;
    }

    /** What is changed, by key: empty if nothing is. */
    SortedMap<String, String> telling() {
        return new TreeMap<>(Variation.read(with, without, only, new Problems()).telling());
    }
}
