package salient.charts.figure;

import salient.problem.Origin;

/**
 * A specification that was read without errors.
 *
 * @param sizedAt where its height is given, else its width: for faults that show only when it is drawn
 */
public record ReadFigure(FigureSpecification figure, Origin sizedAt) {}
