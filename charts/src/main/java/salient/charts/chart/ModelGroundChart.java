package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;
import salient.control.ModelledControl;
import salient.control.Standing;
import salient.ensemble.Band;
import salient.place.Control;
import salient.run.Excerpt;
import salient.wording.Amounts;
import salient.wording.Wording;

/** How much ground is under each control by a model, with the bands in which its histories lie. */
final class ModelGroundChart implements Chart {
    private static final int HEIGHT_PX = 250;
    /** Ground that is never more than this in a history in twenty is not drawn. */
    private static final double LEAST_KM2 = 0.5;

    @Override
    public String name() {
        return "model-ground";
    }

    @Override
    public String title() {
        return "Model: ground under each control, and how sure";
    }

    @Override
    public boolean ofModel() {
        return true;
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        ModelledControl model = excerpt.replay().judgement().modelled().orElseThrow();
        Captions captions = new Captions(excerpt);
        List<List<Panel>> rows = new ArrayList<>();
        // The days on which nobody speaks are those on which bands tell most: no day is drawn narrower than another.
        DayAxis axis = new DayAxis(excerpt.days(), List.of());
        for (Control control : model.controls()) {
            List<Band> bands = excerpt.days().stream()
                    .map(day -> Band.of(model.groundKm2(day, control)))
                    .toList();
            if (bands.stream().anyMatch(band -> band.high90() > LEAST_KM2)) {
                boolean first = rows.isEmpty();
                DayNotes.Wording wording = first ? DayNotes.Wording.LABELLED : DayNotes.Wording.BARE;
                XYPlot plot = new BandPlots(excerpt, axis, wording)
                        .plot(bands::get, tint(control, excerpt.campaign()), BandPlots.From.LEAST);
                rows.add(List.of(
                        new Panel("Model: ground " + words(control, excerpt.campaign()) + ", km²", plot, HEIGHT_PX)));
            }
        }
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                BandPlots.key(),
                rows,
                captions.ground(
                        "Bands are those of whole histories, " + Amounts.number(histories(model, excerpt))
                                + " of them: they cannot be added up.",
                        "Places are where the gazetteer has them.",
                        "The panels have scales of their own, which need not begin at zero.",
                        DayNotes.inWords(excerpt, axis)));
    }

    private static int histories(ModelledControl model, Excerpt excerpt) {
        return model.groundKm2(excerpt.days().first(), model.controls().get(0)).length;
    }

    private static Tint tint(Control control, Campaign campaign) {
        Optional<Holder> holder = control.holder();
        return holder.isPresent()
                ? new Tints(campaign).solid(holder.get(), Standing.FRESH)
                : control.kind() == Control.Kind.CONTESTED ? Ink.CONTESTED : Ink.QUIET;
    }

    private static String words(Control control, Campaign campaign) {
        return control.holder()
                .map(holder -> "held by " + Wording.label(holder, campaign))
                .orElse(control.token());
    }
}
