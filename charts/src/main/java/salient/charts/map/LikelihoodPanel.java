package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Mixture;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;
import salient.charts.look.LikelyLook;
import salient.control.ControlDistribution;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.ensemble.GroundBand;
import salient.ground.LikelyGround;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.GroundCurrency;
import salient.telling.News;
import salient.wording.Amounts;
import salient.wording.ModelWords;
import salient.wording.Wording;

/** How sure a model is of the ground of a day: ground by how likely its likeliest control is, and what may be expected. */
final class LikelihoodPanel {
    private static final Type TEXT = Type.regular(14);
    private static final Type BOLD = Type.bold(13).condensed();
    private static final Type SMALL = Type.regular(13).condensed();

    /** Ground that is never more than this in a history in twenty is not told. */
    private static final double LEAST_KM2 = 0.05;

    private LikelihoodPanel() {}

    static List<Mark> draw(Replay replay, ModelledControl model, News news, Box box) {
        Column column = new Column("likelihood", box);
        column.heading("Model: how sure it is of this picture");
        column.line(CurrencyPanel.spoken(news), TEXT, Ink.TEXT, 19);
        Map<PlaceId, ControlDistribution> likely = new TreeMap<>();
        replay.coverage().places().forEach(place -> likely.put(place, model.at(place, news.day())));
        LikelyGround ground = LikelyGround.of(replay.coverage(), likely::get);
        if (ground.cellKm2() > 0) {
            ground(column, ground);
            Campaign campaign = replay.inputs().dossier().campaign();
            column.line(bands(model, news.day(), campaign), SMALL, Ink.QUIET, 17);
        }
        return column.marks();
    }

    private static void ground(Column column, LikelyGround ground) {
        column.skip(9);
        double x = column.box().x();
        for (Likelihood step : Likelihood.values()) {
            double width = column.box().width() * ground.of(step) / ground.cellKm2();
            bar(column, step, new Box(x, column.y(), Math.max(0, width), 13));
            x += width;
        }
        column.skip(28);
        x = column.box().x();
        for (Likelihood step : Likelihood.values()) {
            if (ground.of(step) > 0) {
                x = share(column, x, step, GroundCurrency.percent(ground.of(step), ground.cellKm2()));
            }
        }
    }

    private static Tint tint(Likelihood step) {
        return Mixture.pale(Ink.CURRENCY_FRESH, LikelyLook.paleness(step));
    }

    private static void bar(Column column, Likelihood step, Box box) {
        column.add(new Mark.Path(
                "likelihood-bar " + LikelyLook.token(step),
                "likelihood-" + LikelyLook.token(step),
                Outline.of(box),
                Style.fill(tint(step)).with(Pen.solid(Ink.HAIRLINE, 0.8))));
    }

    /** One share at {@code x}; returns where the next may begin. */
    private static double share(Column column, double x, Likelihood step, String percent) {
        column.add(new Mark.Path(
                "likelihood-swatch",
                "",
                Outline.of(new Box(x, column.y() - 10, 11, 11)),
                Style.fill(tint(step)).with(Pen.solid(Ink.HAIRLINE, 0.8))));
        column.text(percent, x + 17, BOLD, Ink.TEXT);
        double after = x + 17 + BOLD.widthPx(percent) + 6;
        String words = ModelWords.step(step);
        column.text(words, after, SMALL, Ink.TEXT);
        return after + SMALL.widthPx(words) + 16;
    }

    /** What nine histories in ten have of the ground under each control. */
    private static String bands(ModelledControl model, LocalDate day, Campaign campaign) {
        List<String> parts = new ArrayList<>();
        for (GroundBand ground : GroundBand.on(model, day)) {
            if (ground.km2().high90() < LEAST_KM2) {
                continue;
            }
            String who = ground.control()
                    .holder()
                    .map(holder -> Wording.label(holder, campaign))
                    .orElse(ground.control().token());
            parts.add(who + " "
                    + Amounts.between(ground.km2().low90(), ground.km2().high90()));
        }
        return "Nine histories in ten have, in km²: " + String.join(", ", parts) + ".";
    }
}
