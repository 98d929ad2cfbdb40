package salient.run;

import java.util.List;

/**
 * What writes files of a run beside its tables and pictures.
 *
 * @param additions layers for other programs and the like, written beside the tables
 * @param descriptions what describes all files, once they are written
 */
public record RunCompanions(List<RunAddition> additions, List<RunDescription> descriptions) {
    /** Nothing does. */
    public static final RunCompanions NONE = new RunCompanions(List.of(), List.of());

    public RunCompanions {
        additions = List.copyOf(additions);
        descriptions = List.copyOf(descriptions);
    }
}
