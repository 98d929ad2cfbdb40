package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.geo.Areas;
import salient.geo.Shores;
import salient.geo.Theatre;

/**
 * What a frame shows beside ground that is judged.
 *
 * @param outside land of the theatre's country
 * @param neighbour land of others
 * @param border the line between them
 */
record Surroundings(boolean outside, boolean neighbour, boolean border) {
    /** Land that takes less of the frame than this cannot be seen. */
    private static final double LEAST_SHARE = 1e-5;

    /** What {@code frame} shows of {@code theatre}, of which {@code ground} is covered. */
    static Surroundings of(Frame frame, Theatre theatre, Geometry ground) {
        Geometry window = ground.getFactory().toGeometry(frame.window());
        double least = LEAST_SHARE * window.getArea();
        Geometry land = Areas.without(Areas.common(theatre.land(), window), ground);
        Geometry others = Areas.without(Areas.common(theatre.neighbours(), window), ground);
        Geometry border = Shores.of(theatre).border();
        return new Surroundings(
                land.getArea() > least, others.getArea() > least, !border.isEmpty() && window.intersects(border));
    }

    /** The ground that frames with {@code surroundings} show beside what is judged. */
    static List<Fill> fills(List<Surroundings> surroundings) {
        List<Fill> fills = new ArrayList<>();
        if (surroundings.stream().anyMatch(Surroundings::outside)) {
            fills.add(Ink.OUTSIDE);
        }
        if (surroundings.stream().anyMatch(Surroundings::neighbour)) {
            fills.add(Ink.NEIGHBOUR);
        }
        return fills;
    }
}
