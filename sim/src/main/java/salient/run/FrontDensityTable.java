package salient.run;

import java.io.IOException;
import java.util.Map;
import salient.ensemble.Ensemble;
import salient.table.Cell;
import salient.table.Rows;

/** How often the front runs between two places: spans of days over which that moves by less than a step are one row. */
final class FrontDensityTable extends RunTable {
    private static final float STEP = 0.02f;

    private final Ensemble ensemble;

    FrontDensityTable(Ensemble ensemble) {
        super("front-density.csv", "place", "other", "from", "until", "density");
        this.ensemble = ensemble;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (Map.Entry<Ensemble.Border, float[]> border :
                ensemble.frontDensity().entrySet()) {
            float[] density = border.getValue();
            int from = 0;
            for (int day = 1; day <= density.length; day++) {
                if (day == density.length || Math.abs(density[day] - density[from]) >= STEP) {
                    add(rows, border.getKey(), from, day, density[from]);
                    from = day;
                }
            }
        }
    }

    private void add(Rows rows, Ensemble.Border border, int from, int until, float density) throws IOException {
        if (density >= STEP) {
            rows.add(
                    Cell.of(ensemble.places().get(border.one())),
                    Cell.of(ensemble.places().get(border.other())),
                    Cell.date(ensemble.period().first().plusDays(from)),
                    Cell.date(ensemble.period().first().plusDays(until)),
                    Cell.decimal(density));
        }
    }
}
