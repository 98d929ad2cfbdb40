package salient.batch;

import static salient.columns.ColumnType.DAY;
import static salient.columns.ColumnType.DECIMAL;
import static salient.columns.ColumnType.TEXT;
import static salient.columns.ColumnType.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import salient.columns.ColumnType;
import salient.columns.TableColumn;
import salient.columns.TableSchema;

/**
 * The tables that tasks fill. The first column of each is the reading; what follows in those that a run has, too, is what
 * {@code docs/run-format.md} says of the run's table.
 */
public enum BatchTable {
    /** A row for each task. */
    READINGS,
    CONTROL,
    DAILY,
    FRONT,
    GAINS,
    POSTERIOR,
    /** What is counted over all places and days: a row for each measure. */
    SCORES;

    /** The first column of each table. */
    public static final String READING = "reading";

    private static final TableColumn MEMBER = new TableColumn("member", WHOLE);

    private static TableColumn column(String name, ColumnType type) {
        return new TableColumn(name, type);
    }

    /** Its name and columns. */
    public TableSchema schema() {
        List<TableColumn> columns = new ArrayList<>(List.of(column(READING, TEXT)));
        columns.addAll(after());
        return new TableSchema(name().toLowerCase(Locale.ROOT), columns);
    }

    /** Whether its second column is the member of an ensemble, which readings by rules leave empty. */
    boolean hasMembers() {
        return after().get(0).equals(MEMBER);
    }

    private List<TableColumn> after() {
        return switch (this) {
            case READINGS ->
                List.of(
                        column("task", TEXT),
                        column("result", TEXT),
                        column("campaign", TEXT),
                        column("scenario", TEXT),
                        column("options", TEXT),
                        column("without", TEXT),
                        column("only", TEXT),
                        column("members", WHOLE),
                        column("seed", WHOLE),
                        column("block", WHOLE),
                        column("claims", WHOLE),
                        column("first", DAY),
                        column("last", DAY));
            case CONTROL ->
                List.of(
                        column("place", TEXT),
                        column("from", DAY),
                        column("until", DAY),
                        column("control", TEXT),
                        column("sides", TEXT),
                        column("readings", TEXT),
                        column("grounds", TEXT),
                        column("earliest", DAY),
                        column("latest", DAY),
                        column("claims", TEXT));
            case DAILY ->
                List.of(
                        MEMBER,
                        column("date", DAY),
                        column("control", TEXT),
                        column("side", TEXT),
                        column("places", WHOLE),
                        column("area_km2", DECIMAL),
                        column("fresh_area_km2", DECIMAL),
                        column("stale_area_km2", DECIMAL),
                        column("presumed_area_km2", DECIMAL),
                        column("aggregate_area_km2", DECIMAL),
                        column("estimated_area_km2", DECIMAL));
            case FRONT ->
                List.of(
                        MEMBER,
                        column("date", DAY),
                        column("side_a", TEXT),
                        column("side_b", TEXT),
                        column("kind", TEXT),
                        column("length_km", DECIMAL),
                        column("presumed_length_km", DECIMAL));
            case GAINS ->
                List.of(
                        MEMBER,
                        column("date", DAY),
                        column("side", TEXT),
                        column("gained_km2", DECIMAL),
                        column("lost_km2", DECIMAL),
                        column("net_km2", DECIMAL),
                        column("aggregate_km2", DECIMAL));
            case POSTERIOR ->
                List.of(
                        column("place", TEXT),
                        column("from", DAY),
                        column("until", DAY),
                        column("control", TEXT),
                        column("sides", TEXT),
                        column("probability", DECIMAL),
                        column("low", DECIMAL),
                        column("high", DECIMAL));
            case SCORES ->
                List.of(MEMBER, column("measure", TEXT), column("place_days", WHOLE), column("km2_days", DECIMAL));
        };
    }
}
