package salient.charts.chart;

import java.util.List;
import salient.control.Standing;
import salient.run.Excerpt;

/** Ground that is fought over, argued over, or only presumed, over time. */
final class ContestedGroundChart implements Chart {
    @Override
    public String name() {
        return "contested-ground";
    }

    @Override
    public String title() {
        return "Contested, disputed and presumed ground";
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        BandPage page = new BandPage(excerpt);
        Captions captions = new Captions(excerpt);
        DayTable<Band> all = GroundFigures.areasKm2(excerpt);
        DayTable<Band> inDoubt = page.only(all, b -> b.ground().inDoubt());
        DayTable<Band> presumed = page.only(all, b -> b.standing() == Standing.PRESUMED);
        Panel upper = new Panel(
                "Contested and disputed ground, km²", page.areas(inDoubt, 1, 1.3, DayNotes.Wording.LABELLED), 400);
        Panel lower = new Panel(
                "Ground whose finding rests on the baseline alone (presumed), km²",
                page.areas(presumed, 1, 1.1, DayNotes.Wording.BARE),
                280);
        DayTable<Band> shown = page.only(
                all, b -> inDoubt.keys().contains(b) || presumed.keys().contains(b));
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                page.key(shown),
                List.of(List.of(upper), List.of(lower)),
                captions.ground(
                        "Contested: fighting or divided hold inside.",
                        "Disputed: credible sources disagree.",
                        "Presumed: nobody has spoken of it since the baseline.",
                        page.tintsInWords(),
                        "The panels have scales of their own.",
                        DayNotes.inWords(excerpt)));
    }
}
