package salient.table;

import salient.ground.GroundShare;

/** The columns of {@code daily.csv}: the ground of each kind and holder, day by day. */
public enum DailyColumn implements Column<DailyRow> {
    DATE,
    CONTROL,
    SIDE,
    PLACES,
    AREA_KM2,
    FRESH_AREA_KM2,
    STALE_AREA_KM2,
    PRESUMED_AREA_KM2,
    AGGREGATE_AREA_KM2,
    ESTIMATED_AREA_KM2;

    /** The file in the folder of a run. */
    public static final String FILE = "daily.csv";

    @Override
    public Cell cell(DailyRow row) {
        GroundShare share = row.share();
        return switch (this) {
            case DATE -> Cell.date(row.day());
            case CONTROL -> Cell.text(share.kind().token());
            case SIDE -> Cell.of(share.holder());
            case PLACES -> Cell.count(share.places());
            case AREA_KM2 -> Cell.decimal(share.areaKm2());
            case FRESH_AREA_KM2 -> Cell.decimal(share.standing().freshKm2());
            case STALE_AREA_KM2 -> Cell.decimal(share.standing().staleKm2());
            case PRESUMED_AREA_KM2 -> Cell.decimal(share.standing().presumedKm2());
            case AGGREGATE_AREA_KM2 -> Cell.decimal(share.aggregateKm2());
            case ESTIMATED_AREA_KM2 -> Cell.decimal(share.estimatedKm2());
        };
    }
}
