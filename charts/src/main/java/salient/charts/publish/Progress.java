package salient.charts.publish;

/** Listens to how far something has come that takes its time. May be called from several threads. */
public interface Progress {
    /** Nobody listens. */
    Progress UNHEARD = new Progress() {
        @Override
        public void begin(Step step) {
            // Nobody is told.
        }

        @Override
        public void partDone() {
            // Nobody is told.
        }
    };

    /** The step before this one is done. */
    void begin(Step step);

    /** One more of the {@linkplain Step#parts parts} of this step is done. */
    void partDone();
}
