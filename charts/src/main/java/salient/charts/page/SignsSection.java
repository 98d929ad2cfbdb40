package salient.charts.page;

import java.io.IOException;
import java.util.Locale;
import salient.charts.draw.Fill;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.look.ActSign;
import salient.charts.look.PlaceSign;
import salient.place.PlaceKind;
import salient.telling.Signal;

/** The signs of acts and of kinds of place, as paths about 0, 0: those of the printed maps, smaller. */
final class SignsSection {
    private static final int ACT_RADIUS_PX = 6;
    /** As a share of the size on a printed map. */
    private static final double PLACES = 0.82;

    private SignsSection() {}

    static void write(RecordJson json) throws IOException {
        json.object("signs").number("radius", ACT_RADIUS_PX).number("ring", ActSign.RING * ACT_RADIUS_PX);
        json.object("acts");
        for (Signal.Act act : Signal.Act.values()) {
            String figure = ActSign.figure(act, ACT_RADIUS_PX).svg();
            json.text(act.name().toLowerCase(Locale.ROOT), figure);
        }
        json.end().object("places");
        for (PlaceKind kind : PlaceKind.values()) {
            double radius = PLACES * PlaceSign.radiusPx(kind);
            if (radius > 0) {
                Style style = PlaceSign.style(kind);
                json.object(kind.token()).number("radius", radius);
                json.text("d", PlaceSign.shape(kind, radius).svg());
                json.text("fill", style.fill().map(SignsSection::paint).orElse("none"));
                if (style.pen().isPresent()) {
                    Pen pen = style.pen().get();
                    json.text("stroke", paint(pen.tint())).number("width", PLACES * pen.widthPx());
                }
                json.end();
            }
        }
        json.end().end();
    }

    private static String paint(Fill fill) {
        return PageColors.variable((Tint) fill);
    }
}
