package salient.table;

import salient.campaign.Holder;
import salient.ground.GroundShare;
import salient.text.Field;
import salient.text.Row;

/**
 * Which ground a row of {@code daily.csv} tells of. Its holder need not be one of the campaign as it is now.
 *
 * @param control the word for a kind of ground
 * @param side who holds it; empty for ground that nobody holds
 */
public record GroundKey(String control, String side) {
    /** The ground of {@code share}. */
    public static GroundKey of(GroundShare share) {
        return new GroundKey(
                share.kind().token(), share.holder().map(Holder::toString).orElse(""));
    }

    /** The ground of which {@code row} tells. */
    public static GroundKey in(Row row) {
        return new GroundKey(text(DailyColumn.CONTROL, row), text(DailyColumn.SIDE, row));
    }

    private static String text(DailyColumn column, Row row) {
        return column.optional(row).map(Field::text).orElse("");
    }
}
