package salient.charts.figure;

import java.util.OptionalDouble;
import salient.charts.chart.ChartPage;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Moved;

/**
 * A chart, as wide as the paper and as high as it comes out.
 *
 * @param elasticity how high panels without rows of text are, as a share of their usual height
 */
record ChartBody(ChartPage page, double elasticity) implements FigureBody {
    @Override
    public double smallestPx() {
        return ChartPage.SMALLEST_TYPE_PX;
    }

    @Override
    public double draw(FigurePaper paper, double top, OptionalDouble heightPx) {
        DisplayList plain = page.plain(paper.widthPx(), elasticity);
        Moved.by(0, top, plain.marks()).forEach(paper::add);
        return top + plain.heightPx();
    }
}
