package salient.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The folders that stand beside the runs of a campaign, under names that no scenario may have. */
public final class OutputFolders {
    public static final String COMPARISONS = "comparisons";
    public static final String ENSEMBLES = "ensembles";
    public static final String EXPORTS = "exports";
    public static final String FIGURES = "figures";
    public static final String REPORTS = "reports";
    public static final String SENSITIVITY = "sensitivity";
    public static final String WHAT_IF = "what-if";

    private static final Set<String> ALL =
            Set.of(COMPARISONS, ENSEMBLES, EXPORTS, FIGURES, REPORTS, SENSITIVITY, WHAT_IF);

    private OutputFolders() {}

    /** Whether {@code name} is that of one, in capitals or not: some systems do not tell them apart. */
    public static boolean isOne(String name) {
        return ALL.contains(name.toLowerCase(Locale.ROOT));
    }

    /**
     * The folder {@code name} of {@code campaign} in {@code workspace}; it may not be there yet.
     *
     * @throws IllegalArgumentException if {@code name} is none of these
     */
    public static Path in(Workspace workspace, String campaign, String name) {
        if (!isOne(name)) {
            throw new IllegalArgumentException(name + " is no folder for outputs");
        }
        return workspace.runs().resolve(campaign).resolve(name);
    }
}
