package salient.fleet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for on the command line.
 *
 * @param plan the plan's file, on the machine of the driver
 * @param to the folder for results, in any file system that the cluster knows
 * @param workspace where the campaigns lie, on the machine of the driver, if that is said
 */
record FleetArguments(Path plan, String to, Optional<Path> workspace) {
    static final String USAGE =
            "spark-submit --class salient.fleet.Main salient-fleet.jar PLAN --to DIR [--workspace DIR]";

    private static final List<String> OPTIONS = List.of("--to", "--workspace");

    /** The arguments {@code words}; empty if they are not as {@link #USAGE} has them. */
    static Optional<FleetArguments> of(String... words) {
        Map<String, String> options = new HashMap<>();
        Optional<String> plan = Optional.empty();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (OPTIONS.contains(word)) {
                if (i + 1 == words.length || options.put(word, words[i + 1]) != null) {
                    return Optional.empty();
                }
                i++;
            } else if (word.startsWith("-") || plan.isPresent()) {
                return Optional.empty();
            } else {
                plan = Optional.of(word);
            }
        }
        Optional<String> to = Optional.ofNullable(options.get("--to"));
        Optional<Path> workspace =
                Optional.ofNullable(options.get("--workspace")).map(Path::of);
        return plan.flatMap(file -> to.map(folder -> new FleetArguments(Path.of(file), folder, workspace)));
    }
}
