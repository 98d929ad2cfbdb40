package salient.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.charts.publish.PicturesAtRiskException;
import salient.charts.publish.UnpublishedException;

/**
 * Ends a command that could not publish what it was asked for, in its own words.
 *
 * @param unbegun what did not happen if nothing was computed, e.g. "nothing was replayed"
 * @param unwritten what did not happen if all was computed, e.g. "no run was written"
 */
record Unpublished(CommandLine command, String unbegun, String unwritten) {
    /** What the command ends with because of {@code reason}. */
    BadInputException because(UnpublishedException reason) {
        if (reason instanceof PicturesAtRiskException standing) {
            throw new ParameterException(
                    command,
                    standing.folder() + " holds pictures, which --no-maps would take away; add "
                            + NoMapsOptions.DISCARD_MAPS
                            + " to let them go, leave out --no-maps, or name another folder with --runs");
        }
        return new BadInputException(reason.problems(), reason.isComputed() ? unwritten : unbegun);
    }
}
