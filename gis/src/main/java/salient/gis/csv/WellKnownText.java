package salient.gis.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTWriter;

/** Writes geometries as well-known text, on one line. */
final class WellKnownText {
    private final int decimals;
    private final WKTWriter writer = new WKTWriter(2);

    /** @param decimals of coordinates, at most */
    WellKnownText(int decimals) {
        this.decimals = decimals;
        writer.setPrecisionModel(new PrecisionModel(Math.pow(10, decimals)));
    }

    String of(Geometry geometry) {
        return writer.write(geometry);
    }

    /** {@code coordinate} with as many decimals as the text has. */
    double rounded(double coordinate) {
        return BigDecimal.valueOf(coordinate)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
