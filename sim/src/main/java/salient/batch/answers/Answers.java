package salient.batch.answers;

import java.util.List;

/**
 * What is told of all readings of a plan together.
 *
 * @param options how contested ground depends on options, in the order of the plan
 * @param leftOut what becomes of ground where somebody is left out, in the order of the plan
 * @param shares Shapley values; of each measure, the largest first whatever its sign
 * @param unsettled by campaign, what is in doubt on most days first
 * @param distances by campaign, the reading nearest to all others first
 */
public record Answers(
        List<OptionEffect> options,
        List<LeftOutEffect> leftOut,
        List<PlayerShare> shares,
        List<UnsettledPlace> unsettled,
        List<Distance> distances) {
    public Answers {
        options = List.copyOf(options);
        leftOut = List.copyOf(leftOut);
        shares = List.copyOf(shares);
        unsettled = List.copyOf(unsettled);
        distances = List.copyOf(distances);
    }
}
