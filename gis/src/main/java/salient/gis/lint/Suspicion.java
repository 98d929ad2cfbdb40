package salient.gis.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * Something that looks wrong.
 *
 * @param subject what it is about: the name of a series, a source, a file
 * @param days when; empty if it is of no day
 * @param places of which it is, in id order; none if it is of ground or of a series as a whole
 * @param evidence what was seen, with its figures and the measure that they go beyond; ends without a full stop
 * @param where ground, WGS 84 degrees, x = longitude; empty where the places tell
 */
public record Suspicion(
        SuspicionCode code,
        String subject,
        Optional<DaySpan> days,
        List<PlaceId> places,
        String evidence,
        Optional<Geometry> where)
        implements Comparable<Suspicion> {
    private static final Comparator<Suspicion> ORDER = Comparator.comparing(Suspicion::code)
            .thenComparing(Suspicion::subject)
            .thenComparing(
                    s -> s.days().map(DaySpan::from),
                    Comparator.comparing(d -> d.map(Object::toString).orElse("")))
            .thenComparing(s -> s.places().stream().map(PlaceId::value).toList().toString())
            .thenComparing(Suspicion::evidence);

    public Suspicion {
        places = places.stream().sorted().toList();
    }

    /** One that the places, or the series as a whole, locate. */
    Suspicion(SuspicionCode code, String subject, Optional<DaySpan> days, List<PlaceId> places, String evidence) {
        this(code, subject, days, places, evidence, Optional.empty());
    }

    /** By code, subject, days and places. */
    @Override
    public int compareTo(Suspicion other) {
        return ORDER.compare(this, other);
    }
}
