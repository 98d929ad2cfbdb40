package salient.run;

import java.io.IOException;
import java.util.Optional;
import salient.ensemble.Ensemble;
import salient.table.Cell;
import salient.table.Rows;

/** When each place first came into the hands of each holder, where that happens in any member. */
final class FirstPassageTable extends RunTable {
    private final Ensemble ensemble;

    FirstPassageTable(Ensemble ensemble) {
        super("first-passage.csv", "place", "holder", "chance", "low_90", "low_50", "median", "high_50", "high_90");
        this.ensemble = ensemble;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (int place = 0; place < ensemble.places().size(); place++) {
            for (int holder = 0; holder < ensemble.states().holders(); holder++) {
                Ensemble.Passage passage = ensemble.passage(place, holder);
                Optional<int[]> days = passage.days();
                if (days.isPresent()) {
                    int[] day = days.get();
                    rows.add(
                            Cell.of(ensemble.places().get(place)),
                            Cell.of(ensemble.states().holder(holder)),
                            Cell.decimal(passage.chance()),
                            day(day[0]),
                            day(day[1]),
                            day(day[2]),
                            day(day[3]),
                            day(day[4]));
                }
            }
        }
    }

    private Cell day(int day) {
        return Cell.date(ensemble.period().first().plusDays(day));
    }
}
