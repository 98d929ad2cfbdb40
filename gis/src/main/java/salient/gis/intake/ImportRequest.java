package salient.gis.intake;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.gis.input.GivenFile;
import salient.read.CampaignInputs;

/**
 * What is to be imported.
 *
 * @param files that are read, as they were named; one or more
 * @param campaign id of the campaign that is made, or that gets an account
 * @param places a file of places that claims are about
 * @param into the campaign that gets an account; empty if a campaign is made
 * @param account id of the account that is made; each format has a usual one
 * @param options what else was asked for, by name; which there are is the format's business
 * @param current the folder from which names of files among them start
 */
public record ImportRequest(
        List<GivenFile> files,
        String campaign,
        Optional<GivenFile> places,
        Optional<CampaignInputs> into,
        Optional<String> account,
        SortedMap<String, String> options,
        Path current) {
    public ImportRequest {
        files = List.copyOf(files);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** The file that {@code option} names, if it was asked for. */
    public Optional<GivenFile> file(String option) {
        return Optional.ofNullable(options.get(option)).map(name -> new GivenFile(current.resolve(name), name));
    }
}
