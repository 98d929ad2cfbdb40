package salient.gis.starter;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportRequest;

/**
 * What a campaign to begin with is to be.
 *
 * @param campaign its id
 * @param places a list of places, in any format of gazetteers; empty = they are made up
 * @param period its first and last day as they are written; either may be empty
 * @param options what else was asked for: those of a gazetteer, and {@code name}, {@code time-zone} and {@code sides}
 * @param current the folder from which names of files start
 */
public record StarterRequest(
        String campaign, Optional<GivenFile> places, Ends period, SortedMap<String, String> options, Path current) {
    /** The first and the last day, as they are written. */
    public record Ends(Optional<String> from, Optional<String> to) {}

    public StarterRequest {
        options = new TreeMap<>(options);
    }

    /** It as what gazetteers are read for. */
    ImportRequest forPlaces() {
        return new ImportRequest(
                places.stream().toList(), campaign, places, Optional.empty(), Optional.empty(), options, current);
    }
}
