package salient.charts.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.charts.figure.BareFigures;
import salient.charts.map.Every;
import salient.charts.map.MapExtent;
import salient.control.ControlHistory;
import salient.control.Transition;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.telling.KeyNumbers;
import salient.telling.TurningDays;
import salient.wording.Amounts;
import salient.wording.ModelWords;
import salient.wording.PlainDays;
import salient.wording.StandingWords;

/** A map for each turning day, with what changed on it. */
final class MapsSection {
    private static final double WIDTH_MM = 106;
    private static final double WHOLE_MM = 120;
    private static final double DAY_MM = 88;
    /** Changes of one day that are told one by one. */
    private static final int MOST_TOLD = 30;

    private MapsSection() {}

    static List<Block> of(
            Replay replay, KeyNumbers numbers, Phrases phrases, BareFigures figures, Optional<Every> every) {
        ControlHistory history = replay.judgement().history();
        SortedSet<LocalDate> days = every.<SortedSet<LocalDate>>map(
                        step -> new TreeSet<>(step.days(Excerpt.whole(replay))))
                .orElseGet(() -> TurningDays.of(history, numbers));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, every.isEmpty() ? "Maps of the turning days" : "Maps"));
        String chosen = every.map(step -> "The first day and the last, and between them " + step.inWords() + ".")
                .orElse(
                        "The first day and the last, and between them the days on which most ground changed its finding, "
                                + TurningDays.MOST + " at most.");
        blocks.add(new Block.Paragraph(
                chosen + " Areas are control polygons around places, not surveyed lines: a cell follows its place."));
        MapExtent whole = new MapExtent.Whole();
        BareFigures maps = new BareFigures(WIDTH_MM);
        SortedSet<LocalDate> changing =
                history.changes().stream().map(Transition::on).collect(Collectors.toCollection(TreeSet::new));
        boolean enlarged = maps.enlarges(replay, changing, new MapExtent.Changing(), DAY_MM);
        String model = replay.judgement().modelled().isPresent() ? "Model: what is likely, no report. " : "";
        blocks.add(new Block.Heading(2, "Key to the maps"));
        blocks.add(new Block.Picture(
                figures.legend(replay, days, whole),
                replay.judgement().modelled().isPresent()
                        ? "Model. " + ModelWords.OF_MAPS + "."
                        : StandingWords.ofMaps(
                                        replay.judgement().scenario().rules().freshDays()) + ".",
                "Key: colours and hatches of ground, lines, signs and kinds of places."));
        for (LocalDate day : days) {
            List<Transition> changes = history.changesOn(day);
            boolean isFirst = day.equals(days.first());
            String heading = isFirst ? "the first day" : changed(changes, numbers.changedKm2(day));
            blocks.add(new Block.Heading(2, PlainDays.full(day) + ": " + heading));
            List<String> told = isFirst ? List.of(firstDay(days.size() > 1, enlarged)) : told(changes, phrases);
            blocks.add(new Block.Beside(
                    new Block.Picture(
                            isFirst
                                    ? maps.map(replay, day, whole, enlarged ? WHOLE_MM : DAY_MM)
                                    : maps.map(replay, day, changing, new MapExtent.Changing(), DAY_MM),
                            model + "Control at the close of " + PlainDays.full(day) + ".",
                            alt(replay, day)),
                    new Block.Bullets(told)));
        }
        return blocks;
    }

    /** What the first map shows, and what those after it do: all of them the same ground. */
    private static String firstDay(boolean more, boolean enlarged) {
        String first = "The whole theatre at the close of the first day.";
        if (!more) {
            return first;
        }
        return first
                + (enlarged
                        ? " The maps that follow show the ground on which control ever changes, enlarged."
                        : " The maps that follow show the same ground.");
    }

    private static String changed(List<Transition> changes, double km2) {
        return changes.isEmpty()
                ? "no change"
                : Amounts.count(changes.size(), "place") + " " + (changes.size() == 1 ? "changes" : "change") + ", "
                        + Amounts.fineKm2(km2);
    }

    private static List<String> told(List<Transition> changes, Phrases phrases) {
        List<String> told = new ArrayList<>();
        int named = changes.size() <= MOST_TOLD ? changes.size() : MOST_TOLD - 1;
        changes.subList(0, named).forEach(change -> told.add(told(change, phrases)));
        if (named < changes.size()) {
            told.add("And " + Amounts.count(changes.size() - named, "further change") + ".");
        }
        return told;
    }

    /** {@code Kasab: contested between ..., until then held by ...; on the word of ...}. */
    private static String told(Transition change, Phrases phrases) {
        String sources = phrases.sources(change.to().claims());
        String within = change.to().changed().days() > 1
                ? "; " + phrases.when(change.to().changed())
                : "";
        return phrases.placeInBoth(change.place()) + ": " + phrases.wording().finding(change.to()) + ", until then "
                + phrases.wording().finding(change.from()) + within
                + (sources.isEmpty() ? "" : "; on the word of " + sources) + ".";
    }

    private static String alt(Replay replay, LocalDate day) {
        return "Map of control at the close of " + PlainDays.full(day) + ", "
                + replay.judgement().scenario().title() + ". The changes of the day are listed beside it.";
    }
}
