package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.time.DaySpan;

/** The words around a chart of several readings that say where its figures come from. */
final class ReadingsCaptions {
    private final List<Replay> readings;
    private final DaySpan days;

    ReadingsCaptions(List<Replay> readings, DaySpan days) {
        this.readings = List.copyOf(readings);
        this.days = days;
    }

    static ReadingsCaptions of(ReplayPair pair) {
        return new ReadingsCaptions(List.of(pair.a(), pair.b()), pair.days());
    }

    /** The campaign and its days. */
    String campaignAndDays() {
        return new Captions(new Excerpt(readings.get(0), days)).campaignAndDays();
    }

    /** The campaign, its days and the first two scenarios. */
    String aAgainstB() {
        return campaignAndDays() + " · A: " + title(readings.get(0)) + " against B: " + title(readings.get(1));
    }

    static String title(Replay replay) {
        return replay.judgement().scenario().title();
    }

    /** {@code sentences}, then the accounts that any of the scenarios hears, then whose map data it is. */
    List<String> caption(String... sentences) {
        List<String> caption = new ArrayList<>(List.of(
                Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" ")),
                Captions.sources(readings)));
        Captions.groundCredit(readings.get(0).inputs().dossier().campaign()).ifPresent(caption::add);
        return caption;
    }
}
