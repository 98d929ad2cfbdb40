package salient.charts.figure;

import java.util.OptionalDouble;
import salient.charts.chart.ChartPage;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Moved;

/** A chart, as wide as the paper and as high as it comes out. */
record ChartBody(ChartPage page) implements FigureBody {
    @Override
    public double smallestPx() {
        return ChartPage.SMALLEST_TYPE_PX;
    }

    @Override
    public double draw(FigurePaper paper, double top, OptionalDouble heightPx) {
        DisplayList plain = page.plain(paper.widthPx());
        Moved.by(0, top, plain.marks()).forEach(paper::add);
        return top + plain.heightPx();
    }
}
