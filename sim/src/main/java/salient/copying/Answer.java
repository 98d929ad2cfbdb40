package salient.copying;

/**
 * What one source answered to one question.
 *
 * @param source the source's number, from 0
 * @param answer the number of the answer among the possible ones of its question, from 0
 * @param time when it was given, on any scale that grows with time. Of answers at one time nobody knows which was first,
 *     so that either source may have copied the other
 */
public record Answer(int source, int answer, long time) {
    /** Refuses what is below 0, except a time. */
    public Answer {
        if (source < 0 || answer < 0) {
            throw new IllegalArgumentException(
                    "sources and answers are numbered from 0, got source " + source + " and answer " + answer);
        }
    }
}
