package salient.batch.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import salient.batch.Expansion;
import salient.batch.Point;
import salient.batch.Task;
import salient.table.Cell;

/** Answers as CSV, and which reading each point of the plan came to. */
public final class AnswerTables {
    private AnswerTables() {}

    /** The files, by name. */
    public static SortedMap<String, byte[]> of(Expansion expansion, Answers answers) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("points.csv", points(expansion));
        files.put("answers/options.csv", options(answers.options()));
        files.put("answers/left_out.csv", leftOut(answers.leftOut()));
        files.put("answers/shares.csv", shares(answers.shares()));
        files.put("answers/unsettled.csv", unsettled(answers.unsettled()));
        files.put("answers/nearest.csv", nearest(expansion, answers.distances()));
        return files;
    }

    private static byte[] points(Expansion expansion) {
        return new AnswerColumns<Point>()
                .text("campaign", point -> point.task().campaign())
                .text("scenario", point -> point.task().scenario())
                .text("sweep", Point::sweep)
                .text("options", AnswersMaker::options)
                .add("without", point -> Cell.list(point.changes().without()))
                .add("only", point -> point.changes().only().map(Cell::list).orElse(Cell.EMPTY))
                .text("reading", point -> point.task().id())
                .table(expansion.points());
    }

    private static byte[] options(List<OptionEffect> effects) {
        return new AnswerColumns<OptionEffect>()
                .group(OptionEffect::group)
                .text("option", OptionEffect::option)
                .text("value", OptionEffect::value)
                .count("readings", OptionEffect::readings)
                .decimal("mean_km2", OptionEffect::meanKm2)
                .decimal("low_km2", OptionEffect::lowKm2)
                .decimal("high_km2", OptionEffect::highKm2)
                .table(effects);
    }

    private static byte[] leftOut(List<LeftOutEffect> effects) {
        return new AnswerColumns<LeftOutEffect>()
                .group(LeftOutEffect::group)
                .text("options", LeftOutEffect::options)
                .text("without", LeftOutEffect::without)
                .text("measure", LeftOutEffect::measure)
                .decimal("km2_days", LeftOutEffect::km2Days)
                .decimal("change_km2_days", LeftOutEffect::changeKm2Days)
                .table(effects);
    }

    private static byte[] shares(List<PlayerShare> shares) {
        return new AnswerColumns<PlayerShare>()
                .group(PlayerShare::group)
                .text("options", PlayerShare::options)
                .text("measure", PlayerShare::measure)
                .text("player", PlayerShare::player)
                .decimal("km2_days", PlayerShare::km2Days)
                .decimal("low_95", PlayerShare::low)
                .decimal("high_95", PlayerShare::high)
                .add("exact", share -> Cell.yesNo(share.exact()))
                .table(shares);
    }

    private static byte[] unsettled(List<UnsettledPlace> places) {
        return new AnswerColumns<UnsettledPlace>()
                .text("campaign", UnsettledPlace::campaign)
                .text("place", UnsettledPlace::place)
                .count("days", UnsettledPlace::days)
                .count("unknown_days", UnsettledPlace::unknownDays)
                .add("first", place -> Cell.date(place.first()))
                .add("last", place -> Cell.date(place.last()))
                .table(places);
    }

    private static byte[] nearest(Expansion expansion, List<Distance> distances) {
        Map<String, Task> tasks = new HashMap<>();
        expansion.tasks().forEach(task -> tasks.put(task.id(), task));
        Function<Distance, Task> task = distance ->
                tasks.getOrDefault(distance.reading(), expansion.tasks().get(0));
        return new AnswerColumns<Distance>()
                .text("campaign", Distance::campaign)
                .text("reading", Distance::reading)
                .text("scenario", task.andThen(Task::scenario))
                .add("options", task.andThen(of -> Cell.list(of.changes().options())))
                .add("without", task.andThen(of -> Cell.list(of.changes().without())))
                .decimal("km2_days", Distance::km2Days)
                .table(distances.stream()
                        .filter(of -> tasks.containsKey(of.reading()))
                        .toList());
    }
}
