package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import salient.ground.GroundShare;

/** The ground of each control and side, day by day. */
final class DailyTable extends RunTable {
    private final Excerpt excerpt;

    DailyTable(Excerpt excerpt) {
        super(
                "daily.csv",
                "date",
                "control",
                "side",
                "places",
                "area_km2",
                "fresh_area_km2",
                "stale_area_km2",
                "presumed_area_km2",
                "aggregate_area_km2",
                "estimated_area_km2");
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (GroundShare share : inOrder(excerpt.replay().ground().shares(day))) {
                rows.add(
                        Cell.date(day),
                        Cell.text(share.kind().token()),
                        Cell.of(share.holder()),
                        Cell.count(share.places()),
                        Cell.decimal(share.areaKm2()),
                        Cell.decimal(share.freshKm2()),
                        Cell.decimal(share.staleKm2()),
                        Cell.decimal(share.presumedKm2()),
                        Cell.decimal(share.aggregateKm2()),
                        Cell.decimal(share.estimatedKm2()));
            }
        }
    }

    private List<GroundShare> inOrder(List<GroundShare> shares) {
        return shares.stream()
                .sorted(Comparator.comparing(GroundShare::kind)
                        .thenComparingInt(s -> s.holder().map(excerpt::rank).orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
