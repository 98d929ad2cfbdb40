package salient.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import salient.campaign.Side;
import salient.compare.Compared;
import salient.compare.DayAgreement;
import salient.table.Cell;
import salient.table.Rows;

/** How far two readings agree, day by day. */
final class AgreementTable extends RunTable {
    private final Compared compared;

    AgreementTable(Compared compared) {
        super("agreement.csv", columns(compared.comparison().sides()));
        this.compared = compared;
    }

    private static String[] columns(List<Side> sides) {
        List<String> columns = new ArrayList<>(List.of(
                "date",
                "agree_places",
                "agree_km2",
                "disagree_places",
                "disagree_km2",
                "unknown_places",
                "unknown_km2",
                "kappa_spoken",
                "kappa_all",
                "kappa_area"));
        sides.forEach(side -> columns.add("jaccard_" + side.id()));
        columns.add("front_mean_km");
        columns.add("front_hausdorff_km");
        return columns.toArray(new String[0]);
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (DayAgreement day : compared.days()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.date(day.day())));
            for (DayAgreement.Extent extent : List.of(day.agree(), day.disagree(), day.unknown())) {
                cells.add(Cell.count(extent.places()));
                cells.add(Cell.decimal(extent.areaKm2()));
            }
            cells.add(Cell.ratio(day.kappa().spoken()));
            cells.add(Cell.ratio(day.kappa().all()));
            cells.add(Cell.ratio(day.kappa().area()));
            for (Side side : compared.comparison().sides()) {
                cells.add(Cell.ratio(day.jaccard().get(side.id())));
            }
            cells.add(Cell.decimal(day.front().meanKm()));
            cells.add(Cell.decimal(day.front().hausdorffKm()));
            rows.add(cells.toArray(new Cell[0]));
        }
    }
}
