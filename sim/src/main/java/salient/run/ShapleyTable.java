package salient.run;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import salient.compare.Shares;
import salient.table.Cell;
import salient.table.Rows;

/** Ground over days, shared out among camps and among sources. */
final class ShapleyTable extends RunTable {
    /** The row of what the baseline alone comes to; no id has a space. */
    static final String BASELINE = "the baseline";

    private final List<Shares> shares;

    ShapleyTable(List<Shares> shares) {
        super("shapley.csv", "players", "measure", "player", "place_days", "km2_days", "share");
        this.shares = List.copyOf(shares);
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (Shares game : shares) {
            add(rows, game, game.baseline(), BASELINE, OptionalDouble.empty());
            for (Shares.Value value : game.values()) {
                add(rows, game, value, value.player(), OptionalDouble.of(game.share(value)));
            }
        }
    }

    private static void add(Rows rows, Shares game, Shares.Value value, String player, OptionalDouble share)
            throws IOException {
        rows.add(
                Cell.text(game.players().name().toLowerCase(Locale.ROOT)),
                Cell.text(game.measure().token()),
                Cell.text(player),
                Cell.decimal(value.placeDays()),
                Cell.decimal(value.km2Days()),
                Cell.ratio(share));
    }
}
