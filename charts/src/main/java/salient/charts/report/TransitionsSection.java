package salient.charts.report;

import java.util.List;
import salient.control.Transition;
import salient.run.Replay;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.Wording;

/** Every change of ground, with the days within which it may have happened; of many, how many there were in each month. */
final class TransitionsSection {
    /** More changes than this are no reading matter. */
    private static final int MOST_ROWS = 1000;

    private TransitionsSection() {}

    static List<Block> of(Replay replay, Phrases phrases) {
        List<Transition> changes = replay.judgement().history().changes();
        return changes.size() <= MOST_ROWS ? each(replay, changes, phrases) : MonthsOfChange.of(replay, changes);
    }

    private static List<Block> each(Replay replay, List<Transition> changes, Phrases phrases) {
        var campaign = replay.inputs().dossier().campaign();
        List<List<String>> rows = changes.stream()
                .map(t -> {
                    DaySpan within = t.to().changed();
                    return List.of(
                            phrases.day(t.on()),
                            phrases.placeInBoth(t.place()),
                            Wording.brief(t.from(), campaign),
                            Wording.brief(t.to(), campaign),
                            phrases.day(within.first()),
                            phrases.day(within.last()),
                            t.to().claims().isEmpty() ? t.to().grounds().token() : phrases.sources(t.to().claims()));
                })
                .toList();
        return List.of(
                new Block.Heading(1, "Every change"),
                new Block.Paragraph(
                        "A change stands on the first day whose close shows it. Where the record dates it by"
                                + " an interval, the earliest and the latest day on which it may have happened stand beside it."),
                new Block.Table(
                        Amounts.count(changes.size(), "change") + " of ground, by day and place",
                        List.of("Day", "Place", "From", "To", "Earliest", "Latest", "On the word of"),
                        List.of(9.0, 20.0, 12.0, 12.0, 9.0, 9.0, 29.0),
                        rows));
    }
}
