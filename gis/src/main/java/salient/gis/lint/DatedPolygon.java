package salient.gis.lint;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import salient.time.DaySpan;

/**
 * Ground that a file of an archive gives to somebody.
 *
 * @param series the layer of the archive in which it stands: what is held, what is claimed, what was lost
 * @param file as messages call it
 * @param feature which feature of the file it is, from 1
 * @param side who has it, in the archive's own word
 * @param fileDays the days that the file is said to be of
 * @param ownDays the days that the feature itself names, if it does
 * @param ground WGS 84 degrees, x = longitude
 */
public record DatedPolygon(
        String series,
        String file,
        int feature,
        String side,
        DaySpan fileDays,
        Optional<DaySpan> ownDays,
        Geometry ground) {
    /** The file and its feature, as evidence names them. */
    String shown() {
        return file + ", feature " + feature;
    }
}
