package salient.cli;

import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.run.RunFolder;
import salient.run.RunOptions;

/** Sees to it that a run without pictures takes away none of the run that stands in its folder. */
final class StandingPictures {
    /** The option that lets them go. */
    static final String DISCARD = "--discard-maps";

    private final CommandLine command;
    private final boolean discard;

    StandingPictures(CommandLine command, boolean discard) {
        this.command = command;
        this.discard = discard;
    }

    /** Whether a run with {@code extras} would take away pictures in {@code folder}, and nobody has said that it may. */
    boolean areAtRisk(RunFolder folder, Set<RunOptions.Extra> extras) {
        return !discard && !extras.contains(RunOptions.Extra.MAPS) && folder.holdsPictures();
    }

    /** Ends the command if a run with {@code extras} would take away pictures in {@code folder}. */
    void check(RunFolder folder, Set<RunOptions.Extra> extras) {
        if (areAtRisk(folder, extras)) {
            throw refused(folder);
        }
    }

    ParameterException refused(RunFolder folder) {
        return new ParameterException(
                command,
                folder.shown() + " holds pictures, which --no-maps would take away; add " + DISCARD
                        + " to let them go, leave out --no-maps, or name another folder with --runs");
    }
}
