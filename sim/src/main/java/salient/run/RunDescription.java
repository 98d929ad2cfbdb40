package salient.run;

/** Describes a run to other programs, once all that it tells and shows is written. */
public interface RunDescription {
    /** Adds files that describe those of {@code draft}, of {@code excerpt}. */
    void addTo(RunDraft draft, Excerpt excerpt);
}
