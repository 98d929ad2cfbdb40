package salient.gis.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.campaign.Campaign;
import salient.geo.EarthDistance;
import salient.ground.FrontLine;
import salient.ground.Ground;
import salient.run.Excerpt;
import salient.time.DaySpan;

/**
 * Each line of front over the days on which it was the same; by the day on which it was there last, those of one day as
 * they came to be.
 */
final class FrontLayer extends LayerOf<FrontLayer.Stretch> {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Excerpt excerpt;

    /** A line while it lasted. */
    record Stretch(FrontLine line, When when) {}

    FrontLayer(Excerpt excerpt) {
        super(LayerName.FRONT, "Front line", Shape.LINE, columns(excerpt.campaign()));
        this.excerpt = excerpt;
    }

    static Columns<Stretch> columns(Campaign campaign) {
        return new Columns<Stretch>()
                .text(
                        "kind",
                        "What meets along it: direct, contested or disputed.",
                        stretch -> stretch.line().kind().token())
                .text(
                        "side_a",
                        "The first of the two sides in id order, on the left hand.",
                        stretch -> stretch.line().sideA().value())
                .text(
                        "side_b",
                        "The other side.",
                        stretch -> stretch.line().sideB().value())
                .list(
                        "sides",
                        "Both sides.",
                        stretch ->
                                List.of(stretch.line().sideA(), stretch.line().sideB()))
                .text(
                        "between",
                        "Both sides, in words.",
                        stretch -> campaign.getSide(stretch.line().sideA()).label() + " and "
                                + campaign.getSide(stretch.line().sideB()).label())
                .add(
                        "presumed",
                        Field.Type.YES_NO,
                        "Whether a finding on either hand rests on the baseline alone.",
                        stretch -> Optional.of(stretch.line().presumed()))
                .decimal(
                        "length_km",
                        "Length in kilometres.",
                        stretch -> Optional.of(EarthDistance.alongKm(
                                Arrays.asList(stretch.line().line()))))
                .text(
                        "look",
                        "Kind, and whether it is presumed.",
                        stretch -> LookToken.front(
                                stretch.line().kind(), stretch.line().presumed()))
                .all(TimeColumns.columns(), Stretch::when);
    }

    @Override
    Stream<Stretch> things() {
        Standing standing = new Standing(excerpt.replay().ground());
        Stream<Stretch> ended = excerpt.days().stream().flatMap(day -> standing.moveTo(day).stream());
        // Asked for only when the last day has been gone through.
        Stream<Stretch> left = Stream.of(excerpt.days().until()).flatMap(until -> standing.all(until).stream());
        return Stream.concat(ended, left);
    }

    /** The lines that are there, as days go by. */
    private final class Standing {
        private final Ground ground;
        private final Map<FrontLine, LocalDate> since = new LinkedHashMap<>();

        Standing(Ground ground) {
            this.ground = ground;
        }

        /** Goes to {@code day}, and gives the lines that were there up to the day before it. */
        List<Stretch> moveTo(LocalDate day) {
            Set<FrontLine> now = new LinkedHashSet<>(ground.frontLines(day));
            List<FrontLine> gone =
                    since.keySet().stream().filter(line -> !now.contains(line)).toList();
            List<FrontLine> come = new ArrayList<>(
                    now.stream().filter(line -> !since.containsKey(line)).toList());
            List<Stretch> ended = new ArrayList<>();
            for (FrontLine line : gone) {
                LocalDate from = since.remove(line);
                Optional<FrontLine> same = taken(line, come);
                if (same.isPresent()) {
                    since.put(same.get(), from);
                } else {
                    ended.add(stretch(line, from, day));
                }
            }
            come.forEach(line -> since.put(line, day));
            return ended;
        }

        /** Takes out of {@code come} the line that runs where {@code gone} ran and says the same. */
        private Optional<FrontLine> taken(FrontLine gone, List<FrontLine> come) {
            for (Iterator<FrontLine> lines = come.iterator(); lines.hasNext(); ) {
                FrontLine line = lines.next();
                if (line.runsAs(gone)) {
                    lines.remove();
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        }

        /** All that are there on the day before {@code until}. */
        List<Stretch> all(LocalDate until) {
            return since.entrySet().stream()
                    .map(line -> stretch(line.getKey(), line.getValue(), until))
                    .toList();
        }

        private Stretch stretch(FrontLine line, LocalDate from, LocalDate until) {
            return new Stretch(
                    line, When.within(excerpt.days(), new DaySpan(from, until)).orElseThrow());
        }
    }

    @Override
    Geometry geometry(Stretch stretch) {
        Coordinate[] points = stretch.line().line();
        return FACTORY.createLineString(points);
    }
}
