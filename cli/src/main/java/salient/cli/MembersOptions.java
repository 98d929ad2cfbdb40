package salient.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.account.Dossier;
import salient.ensemble.EnsembleRequest;
import salient.problem.Quoted;

/** The options that say how many histories a model draws, and by which chance. */
final class MembersOptions {
    private static final int USUAL_MEMBERS = 1000;
    private static final Pattern SEED = Pattern.compile("-?\\d{1,9}");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--members", paramLabel = "N", description = "Histories to draw, 20 to 100000; 1000 if left out.")
    private Optional<String> members = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "What chance depends on, a whole number; 1 if left out.")
    private Optional<String> seed = Optional.empty();

    /** What is asked for, with {@code pairs} of places; both options are looked at. */
    EnsembleRequest request(List<EnsembleRequest.Pair> pairs) {
        return new EnsembleRequest(members(), seed(), pairs);
    }

    /** Refuses what cannot be read, before anything else is. */
    void check() {
        members();
        seed();
    }

    /** Refuses so many ensembles of {@code dossier} at once if they would not fit into memory. */
    void checkMemory(int ensembles, Dossier dossier) {
        new EnsembleMemory(Runtime.getRuntime().maxMemory())
                .refusal(
                        members(),
                        ensembles,
                        dossier.gazetteer().all().size(),
                        dossier.campaign().period().days(),
                        dossier.campaign().sides().size())
                .ifPresent(refusal -> {
                    throw new ParameterException(command.commandLine(), refusal);
                });
    }

    private int members() {
        return new WholeNumbers(command.commandLine())
                .read(
                        "--members",
                        members,
                        USUAL_MEMBERS,
                        "members",
                        EnsembleRequest.LEAST_MEMBERS,
                        EnsembleRequest.MOST_MEMBERS);
    }

    private int seed() {
        String text = seed.orElse("1");
        if (!SEED.matcher(text).matches()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--seed " + Quoted.text(text) + " is no seed; write a whole number of 9 digits at most");
        }
        return Integer.parseInt(text);
    }
}
