package salient.copying;

/** How sources answer that ask nobody: what their agreement is measured against. */
@FunctionalInterface
public interface SourceModel {
    /**
     * The chance, over 0 and under 1, that {@code source} would answer {@code answer} to {@code question} by itself, if
     * {@code truth} were so. A source's known leaning belongs in here: two that lean the same way are wrong together
     * without copying.
     */
    double chance(int question, int source, int answer, int truth);
}
