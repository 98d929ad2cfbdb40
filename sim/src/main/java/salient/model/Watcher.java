package salient.model;

/** Sees each history that a chain keeps, in the order in which the chain goes through them. */
interface Watcher extends Chain.Eyes {
    /** Whether places are seen while history {@code sweep} is drawn. */
    default boolean looksDuring(int sweep) {
        return false;
    }

    @Override
    default void see(int place, PathSampler looked) {}

    /**
     * The chain has drawn a history that is kept.
     *
     * @param sweep the number of the history among those that the chain keeps, from 0
     */
    void kept(int sweep, Chain chain);
}
