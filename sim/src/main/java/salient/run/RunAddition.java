package salient.run;

/** Something that adds files to a run beside its tables and pictures. */
public interface RunAddition {
    /** What a run is asked for to have them. */
    RunOptions.Extra extra();

    /** Adds them to {@code draft}, of {@code excerpt}; if one cannot be written, the draft has failed. */
    void addTo(RunDraft draft, Excerpt excerpt);
}
