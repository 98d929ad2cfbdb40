package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.geo.Region;

class LocatorTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Optional<Region> REGION =
            Optional.of(new Region(box(34, 40, 32, 36), box(34, 40, 36, 38), "Southland"));

    /** The main map shows half a degree about 36 E, 33.5 N. */
    private static final Projection PLANE = Projection.fit(new Envelope(35.75, 36.25, 33.3, 33.7), Sheet.MAP);

    private static final Geometry MIDDLE = box(35.9, 36.1, 33.4, 33.6);

    private static Geometry box(double west, double east, double south, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static Frame frame(Optional<Box> detail) {
        return new Frame(Sheet.MAIN, Sheet.MAP, PLANE, detail);
    }

    private static Box bounds(Locator locator, String id) {
        DisplayList list = new DisplayList(Sheet.WIDTH, Sheet.HEIGHT, "", locator.marks());
        return ((Mark.Path) Marks.named(list, id)).outline().bounds();
    }

    @Test
    void itShowsTheCountryAndWhereTheMainMapLies() {
        Locator locator =
                Locator.of(frame(Optional.empty()), REGION, MIDDLE, List.of()).orElseThrow();
        Box country = bounds(locator, "locator-outside");
        Box here = bounds(locator, "locator-here");
        assertThat(locator.box().contains(country)).isTrue();
        assertThat((here.centreX() - country.x()) / country.width()).isCloseTo(2.0 / 6, within(0.005));
        assertThat((country.bottom() - here.centreY()) / country.height()).isCloseTo(1.5 / 4, within(0.005));
        DisplayList list = new DisplayList(Sheet.WIDTH, Sheet.HEIGHT, "", locator.marks());
        Mark.Text name = (Mark.Text) Marks.all(list, "country").get(0);
        assertThat(name.text()).isEqualTo("SOUTHLAND");
        assertThat(country.contains(name.box())).isTrue();
        assertThat(here.overlaps(name.box())).isFalse();
    }

    @Test
    void itStandsInACornerThatHidesNothing() {
        Locator free =
                Locator.of(frame(Optional.empty()), REGION, MIDDLE, List.of()).orElseThrow();
        assertThat(Sheet.MAP.contains(free.box())).isTrue();
        Locator moved = Locator.of(frame(Optional.empty()), REGION, MIDDLE, List.of(free.box()))
                .orElseThrow();
        assertThat(moved.box().overlaps(free.box())).isFalse();
        Geometry below = FACTORY.toGeometry(
                PLANE.window(new Box(Sheet.MAP.x(), Sheet.MAP.centreY(), Sheet.MAP.width(), Sheet.MAP.height() / 2)));
        Locator above =
                Locator.of(frame(Optional.empty()), REGION, below, List.of()).orElseThrow();
        assertThat(above.box().bottom()).isLessThan(Sheet.MAP.centreY());
    }

    @Test
    void itKeepsOffTheLineThatTiesTheDetailToTheMapBeside() {
        Box detail = new Box(Sheet.MAP.x() + 60, Sheet.MAP.centreY(), 90, Sheet.MAP.height() / 2 - 5);
        Locator locator = Locator.of(frame(Optional.of(detail)), REGION, MIDDLE, List.of())
                .orElseThrow();
        assertThat(locator.box().bottom()).isLessThan(detail.y());
    }

    @Test
    void itIsLeftOutWhereTheWiderLandIsNotKnownAndOffOtherMapsThanTheMainOne() {
        assertThat(Locator.of(frame(Optional.empty()), Optional.empty(), MIDDLE, List.of()))
                .isEmpty();
        Frame inset = new Frame(Sheet.INSET, Sheet.MAP, PLANE, Optional.empty());
        assertThat(Locator.of(inset, REGION, MIDDLE, List.of())).isEmpty();
    }

    @Test
    void itIsLeftOutWhereEveryCornerIsTakenOrHasGround() {
        List<Box> taken = new ArrayList<>();
        for (int corner = 0; corner < 4; corner++) {
            taken.add(Locator.of(frame(Optional.empty()), REGION, MIDDLE, taken)
                    .orElseThrow()
                    .box());
        }
        assertThat(Locator.of(frame(Optional.empty()), REGION, MIDDLE, taken)).isEmpty();
        assertThat(Locator.of(frame(Optional.empty()), REGION, box(35, 37, 33, 34), List.of()))
                .isEmpty();
    }
}
