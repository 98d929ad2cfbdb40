package salient.table;

import salient.control.Finding;

/** The columns of {@code control.csv}: the findings of each place as spans of days. */
public enum ControlColumn implements Column<ControlRow> {
    PLACE,
    FROM,
    UNTIL,
    CONTROL,
    SIDES,
    READINGS,
    GROUNDS,
    EARLIEST,
    LATEST,
    CLAIMS;

    /** The file in the folder of a run. */
    public static final String FILE = "control.csv";

    @Override
    public Cell cell(ControlRow row) {
        Finding finding = row.finding();
        return switch (this) {
            case PLACE -> Cell.of(row.place());
            case FROM -> Cell.date(row.from());
            case UNTIL -> Cell.of(row.until());
            case CONTROL -> Cell.text(finding.kind().token());
            case SIDES -> Cell.list(finding.sides());
            case READINGS -> Cell.list(ReadingCell.texts(finding));
            case GROUNDS -> Cell.text(finding.grounds().token());
            case EARLIEST -> Cell.date(finding.changed().first());
            case LATEST -> Cell.date(finding.changed().last());
            case CLAIMS -> Cell.list(finding.claims());
        };
    }
}
