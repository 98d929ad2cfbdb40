package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Dossier;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.reading.Outcome;
import salient.table.Cell;
import salient.table.Rows;
import salient.telling.CountedClaim;

/** How many claims took effect each day, by the camp of their source and what became of them. */
final class ActivityTable extends RunTable {
    private final Excerpt excerpt;

    ActivityTable(Excerpt excerpt) {
        super("activity.csv", "date", "camp", "verdict", "claims");
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        Map<LocalDate, Map<CampId, Map<Outcome, Integer>>> counts = counts();
        List<CampId> camps = excerpt.campaign().camps().stream().map(Camp::id).toList();
        for (Map.Entry<LocalDate, Map<CampId, Map<Outcome, Integer>>> day : counts.entrySet()) {
            for (CampId camp : camps) {
                Map<Outcome, Integer> ofCamp = day.getValue().getOrDefault(camp, Map.of());
                for (Map.Entry<Outcome, Integer> count : ofCamp.entrySet()) {
                    rows.add(
                            Cell.date(day.getKey()),
                            Cell.of(camp),
                            Cell.text(count.getKey().token()),
                            Cell.count(count.getValue()));
                }
            }
        }
    }

    private Map<LocalDate, Map<CampId, Map<Outcome, Integer>>> counts() {
        Map<LocalDate, Map<CampId, Map<Outcome, Integer>>> counts = new TreeMap<>();
        Dossier dossier = excerpt.replay().inputs().dossier();
        for (CountedClaim counted : CountedClaim.of(dossier, excerpt.replay().judgement(), excerpt.days())) {
            CampId camp = dossier.campOf(counted.claim()).id();
            counts.computeIfAbsent(counted.verdict().day(), d -> new TreeMap<>())
                    .computeIfAbsent(camp, c -> new EnumMap<>(Outcome.class))
                    .merge(counted.verdict().outcome(), 1, Integer::sum);
        }
        return counts;
    }
}
