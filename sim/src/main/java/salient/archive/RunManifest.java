package salient.archive;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.read.InputFile;

/**
 * What the manifest of a run says it is, as it was read back.
 *
 * @param campaign id of the campaign
 * @param scenario id of the scenario
 * @param version of the tool that wrote it
 * @param result digest of the tables that tell what the scenario concludes
 * @param inputs every file that it was made from, by path
 * @param files SHA-256 of every other file of the run, by name
 */
public record RunManifest(
        String campaign,
        String scenario,
        String version,
        String result,
        Map<String, InputFile> inputs,
        SortedMap<String, String> files) {
    public RunManifest {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
