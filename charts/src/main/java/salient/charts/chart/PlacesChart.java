package salient.charts.chart;

import java.util.List;
import salient.run.Excerpt;

/** Places by finding over time: the twin of the chart of ground, which no choice of cells can sway. */
final class PlacesChart implements Chart {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public String title() {
        return "Places by finding";
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        BandPage page = new BandPage(excerpt);
        Captions captions = new Captions(excerpt);
        DayTable<Band> places = GroundFigures.places(excerpt);
        Panel all = new Panel(
                "All places at the close of each day", page.areas(places, 0, 1.02, DayNotes.Wording.LABELLED), 330);
        Panel spokenOf = new Panel(
                "Places spoken of since the baseline (unknown left out)",
                page.areas(page.only(places, Band::spokenOf), 0, 1.08, DayNotes.Wording.BARE),
                420);
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                page.key(places),
                List.of(List.of(all), List.of(spokenOf)),
                captions.findings(
                        page.tintsInWords(),
                        "Every place counts once, whatever its size, those without ground of their own included.",
                        "The panels have scales of their own.",
                        DayNotes.ofAreasInWords(excerpt)));
    }
}
