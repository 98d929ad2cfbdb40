package salient.charts.map;

import java.util.List;
import java.util.SortedSet;
import org.locationtech.jts.geom.Envelope;
import salient.charts.draw.Box;
import salient.geo.Theatre;
import salient.place.PlaceId;
import salient.place.Position;
import salient.run.Replay;

/** The ground that a plate shows. */
final class PlateWindow {
    private static final double KM_PER_DEGREE = 111.2;

    private PlateWindow() {}

    /**
     * The projection that shows {@code extent} in {@code box}; {@code replays}, of one campaign, say what changes.
     *
     * @param kept places that an extent of what changes shows in any case
     */
    static Projection of(MapExtent extent, List<Replay> replays, SortedSet<PlaceId> kept, Box box) {
        Replay any = replays.get(0);
        Theatre theatre = any.inputs().theatre();
        Projection whole = Windows.main(any.coverage(), theatre, box);
        if (extent instanceof MapExtent.Around around) {
            Position at = any.inputs()
                    .dossier()
                    .gazetteer()
                    .get(around.place())
                    .position()
                    .orElseThrow();
            Envelope known = theatre.land().getEnvelopeInternal();
            known.expandToInclude(theatre.neighbours().getEnvelopeInternal());
            return Windows.within(Projection.fit(window(at, around.radiusKm()), box), known, box);
        }
        if (extent instanceof MapExtent.Changing) {
            return Windows.inset(Windows.changing(replays), kept, any.coverage(), whole, box, box)
                    .orElse(whole);
        }
        return whole;
    }

    private static Envelope window(Position at, double radiusKm) {
        double high = radiusKm / KM_PER_DEGREE;
        double wide = high / Math.cos(Math.toRadians(at.lat()));
        return new Envelope(at.lon() - wide, at.lon() + wide, at.lat() - high, at.lat() + high);
    }

    /** Width over height of the ground that {@code extent} shows, as far as it has a shape of its own. */
    static double shape(MapExtent extent, Replay replay) {
        if (!(extent instanceof MapExtent.Whole)) {
            return 1.25;
        }
        Envelope ground = new Envelope();
        for (int face = 0; face < replay.coverage().faces(); face++) {
            ground.expandToInclude(replay.coverage().polygon(face).getEnvelopeInternal());
        }
        Box square = new Box(0, 0, 1000, 1000);
        Box fitted = Projection.fit(ground, square).box(ground);
        return Math.max(0.4, Math.min(2.5, fitted.width() / fitted.height()));
    }
}
