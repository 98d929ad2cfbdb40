package salient.batch.answers;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import salient.table.Rows;

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
        return table(
                List.of("campaign", "scenario", "sweep", "options", "without", "only", "reading"),
                expansion.points(),
                AnswerTables::point);
    }

    private static List<Cell> point(Point point) {
        return List.of(
                Cell.text(point.task().campaign()),
                Cell.text(point.task().scenario()),
                Cell.text(point.sweep()),
                Cell.text(AnswersMaker.options(point)),
                Cell.list(point.changes().without()),
                point.changes().only().map(Cell::list).orElse(Cell.EMPTY),
                Cell.text(point.task().id()));
    }

    private static byte[] options(List<OptionEffect> effects) {
        return table(
                List.of(
                        "campaign",
                        "scenario",
                        "sweep",
                        "option",
                        "value",
                        "readings",
                        "mean_km2",
                        "low_km2",
                        "high_km2"),
                effects,
                effect -> List.of(
                        Cell.text(effect.group().campaign()),
                        Cell.text(effect.group().scenario()),
                        Cell.text(effect.group().sweep()),
                        Cell.text(effect.option()),
                        Cell.text(effect.value()),
                        Cell.count(effect.readings()),
                        Cell.decimal(effect.meanKm2()),
                        Cell.decimal(effect.lowKm2()),
                        Cell.decimal(effect.highKm2())));
    }

    private static byte[] leftOut(List<LeftOutEffect> effects) {
        return table(
                List.of(
                        "campaign",
                        "scenario",
                        "sweep",
                        "options",
                        "without",
                        "measure",
                        "km2_days",
                        "change_km2_days"),
                effects,
                effect -> List.of(
                        Cell.text(effect.group().campaign()),
                        Cell.text(effect.group().scenario()),
                        Cell.text(effect.group().sweep()),
                        Cell.text(effect.options()),
                        Cell.text(effect.without()),
                        Cell.text(effect.measure()),
                        Cell.decimal(effect.km2Days()),
                        Cell.decimal(effect.changeKm2Days())));
    }

    private static byte[] shares(List<PlayerShare> shares) {
        return table(
                List.of(
                        "campaign",
                        "scenario",
                        "sweep",
                        "options",
                        "measure",
                        "player",
                        "km2_days",
                        "low_95",
                        "high_95",
                        "exact"),
                shares,
                share -> List.of(
                        Cell.text(share.group().campaign()),
                        Cell.text(share.group().scenario()),
                        Cell.text(share.group().sweep()),
                        Cell.text(share.options()),
                        Cell.text(share.measure()),
                        Cell.text(share.player()),
                        Cell.decimal(share.km2Days()),
                        Cell.decimal(share.low()),
                        Cell.decimal(share.high()),
                        Cell.yesNo(share.exact())));
    }

    private static byte[] unsettled(List<UnsettledPlace> places) {
        return table(
                List.of("campaign", "place", "days", "unknown_days", "first", "last"),
                places,
                place -> List.of(
                        Cell.text(place.campaign()),
                        Cell.text(place.place()),
                        Cell.count(place.days()),
                        Cell.count(place.unknownDays()),
                        Cell.date(place.first()),
                        Cell.date(place.last())));
    }

    private static byte[] nearest(Expansion expansion, List<Distance> distances) {
        Map<String, Task> tasks = new HashMap<>();
        expansion.tasks().forEach(task -> tasks.put(task.id(), task));
        return table(
                List.of("campaign", "reading", "scenario", "options", "without", "km2_days"),
                distances.stream().filter(of -> tasks.containsKey(of.reading())).toList(),
                distance -> {
                    Task task = tasks.getOrDefault(
                            distance.reading(), expansion.tasks().get(0));
                    return List.of(
                            Cell.text(distance.campaign()),
                            Cell.text(distance.reading()),
                            Cell.text(task.scenario()),
                            Cell.list(task.changes().options()),
                            Cell.list(task.changes().without()),
                            Cell.decimal(distance.km2Days()));
                });
    }

    /** A table of one row for each of {@code rows}. */
    public static <T> byte[] table(List<String> columns, List<T> rows, Function<T, List<Cell>> cells) {
        StringWriter text = new StringWriter();
        try {
            Rows written = new Rows(columns, text);
            for (T row : rows) {
                written.add(cells.apply(row).toArray(Cell[]::new));
            }
            written.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a file, and still it failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
