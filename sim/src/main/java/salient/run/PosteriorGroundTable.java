package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import salient.control.ModelledControl;
import salient.ensemble.Band;
import salient.ensemble.GroundBand;
import salient.table.Cell;
import salient.table.Rows;

/** How much ground is under each control, day by day, with the bands in which the histories of a model lie. */
final class PosteriorGroundTable extends RunTable {
    static final String FILE = "posterior_ground.csv";

    private final Excerpt excerpt;
    private final Optional<ModelledControl> modelled;

    PosteriorGroundTable(Excerpt excerpt) {
        super(
                FILE,
                "date",
                "control",
                "sides",
                "mean_km2",
                "low_90_km2",
                "low_50_km2",
                "median_km2",
                "high_50_km2",
                "high_90_km2");
        this.excerpt = excerpt;
        this.modelled = excerpt.replay().judgement().modelled();
    }

    @Override
    boolean hasItsPlace() {
        return modelled.isPresent();
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (GroundBand ground : GroundBand.on(modelled.orElseThrow(), day)) {
                Band km2 = ground.km2();
                rows.add(
                        Cell.date(day),
                        Cell.text(ground.control().token()),
                        Cell.list(ground.control().sides()),
                        Cell.decimal(km2.mean()),
                        Cell.decimal(km2.low90()),
                        Cell.decimal(km2.low50()),
                        Cell.decimal(km2.median()),
                        Cell.decimal(km2.high50()),
                        Cell.decimal(km2.high90()));
            }
        }
    }
}
