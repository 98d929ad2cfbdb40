package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public Optional<String> nothingToShow(Excerpt excerpt) {
        boolean any =
                GroundFigures.areasKm2(excerpt).keys().stream().anyMatch(band -> isInDoubt(band) || isPresumed(band));
        return any ? Optional.empty() : Optional.of("No ground is contested, disputed or presumed on any day.");
    }

    private static boolean isInDoubt(Band band) {
        return band.ground().inDoubt();
    }

    private static boolean isPresumed(Band band) {
        return band.standing() == Standing.PRESUMED;
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        BandPage page = new BandPage(excerpt);
        Captions captions = new Captions(excerpt);
        DayTable<Band> all = GroundFigures.areasKm2(excerpt);
        DayTable<Band> inDoubt = page.only(all, ContestedGroundChart::isInDoubt);
        DayTable<Band> presumed = page.only(all, ContestedGroundChart::isPresumed);
        boolean doubted = !inDoubt.keys().isEmpty();
        List<List<Panel>> panels = new ArrayList<>();
        if (doubted || presumed.keys().isEmpty()) {
            panels.add(List.of(new Panel(
                    "Contested and disputed ground, km²",
                    page.areas(inDoubt, 1, 1.3, DayNotes.Wording.LABELLED),
                    400)));
        }
        if (!presumed.keys().isEmpty()) {
            panels.add(List.of(new Panel(
                    "Ground whose finding rests on the baseline alone (presumed), km²",
                    page.areas(presumed, 1, 1.1, panels.isEmpty() ? DayNotes.Wording.LABELLED : DayNotes.Wording.BARE),
                    280)));
        }
        DayTable<Band> shown = page.only(all, band -> isInDoubt(band) || isPresumed(band));
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                page.key(shown),
                panels,
                captions.ground(
                        doubted
                                ? "Contested: fighting or divided hold inside. Disputed: credible sources disagree."
                                : "No ground is contested or disputed on any day.",
                        "Presumed: nobody has spoken of it since the baseline.",
                        page.tintsInWords(),
                        panels.size() > 1 ? "The panels have scales of their own." : "",
                        DayNotes.ofAreasInWords(excerpt)));
    }
}
