package salient.charts.chart;

import java.util.List;
import salient.run.Excerpt;

/** Ground by finding over time, in square kilometres. */
final class GroundChart implements Chart {
    @Override
    public String name() {
        return "ground";
    }

    @Override
    public String title() {
        return "Ground by finding";
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        BandPage page = new BandPage(excerpt);
        Captions captions = new Captions(excerpt);
        DayTable<Band> areas = GroundFigures.areasKm2(excerpt);
        Panel all = new Panel(
                "All ground at the close of each day, km²", page.areas(areas, 1, 1.02, DayNotes.Wording.LABELLED), 330);
        Panel spokenOf = new Panel(
                "Ground spoken of since the baseline (unknown left out), km²",
                page.areas(page.only(areas, Band::spokenOf), 1, 1.08, DayNotes.Wording.BARE),
                420);
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                page.key(areas),
                List.of(List.of(all), List.of(spokenOf)),
                captions.ground(
                        page.tintsInWords(),
                        "Ground follows the place nearest to it, so areas are a measure, not a survey;",
                        "unassigned ground is too far from every place. The panels have scales of their own.",
                        DayNotes.ofAreasInWords(excerpt)));
    }
}
