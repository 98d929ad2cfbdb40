package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Type;
import salient.charts.look.GroundFills;
import salient.charts.look.LikelyLook;
import salient.charts.look.Look;
import salient.control.Likelihood;
import salient.place.Control;
import salient.wording.ModelWords;

/** Explains the ground of maps on which a model says what is likely: a row for each control, a box for each step. */
final class LikelyKey implements GroundKey {
    private static final double STEP_PX = 26;
    private static final Type SMALL = Type.regular(11.5).condensed();

    private final LegendKey key;
    private final Palette palette;
    private final Campaign campaign;
    private final List<Holder> holders;

    LikelyKey(LegendKey key, Palette palette, Campaign campaign, List<Holder> holders) {
        this.key = key;
        this.palette = palette;
        this.campaign = campaign;
        this.holders = holders;
    }

    @Override
    public String heading() {
        return "Model: ground likely held by";
    }

    @Override
    public String headsLabel() {
        return "Model: how likely, from";
    }

    @Override
    public double widePx() {
        return Likelihood.values().length * STEP_PX - 2;
    }

    @Override
    public List<Mark> heads(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double at = x;
        for (Likelihood step : Likelihood.values()) {
            String head = step == Likelihood.P0 ? "less" : ModelWords.least(step);
            marks.add(Mark.Text.of("legend-head", head, at, y + 5, SMALL, Ink.QUIET));
            at += STEP_PX;
        }
        return marks;
    }

    @Override
    public List<LegendRow> rows() {
        List<LegendRow> rows = new ArrayList<>();
        for (Holder holder : holders) {
            row(rows, new Control.Held(holder), GroundKey.name(holder, campaign), GroundKey.brief(holder, campaign));
        }
        SortedSet<SideId> both = new TreeSet<>();
        if (campaign.sides().size() == 2) {
            campaign.sides().forEach(side -> both.add(side.id()));
        }
        row(rows, Control.contested(both), "Contested", "Contested");
        row(rows, Control.vacant(), "Vacant", "Vacant");
        boolean unknown = Stream.of(Likelihood.values())
                .anyMatch(step -> key.looks().stream()
                        .anyMatch(kind -> kind.startsWith(Control.unknown().token() + " ")
                                && kind.endsWith(" " + LikelyLook.token(step))));
        if (unknown) {
            rows.add(new LegendRow(
                    Control.unknown().token(),
                    "Unknown: none likely",
                    widePx() + 9,
                    (x, y) -> List.of(LegendRow.swatch(x, y, widePx(), GroundFills.UNKNOWN))));
        }
        return rows;
    }

    private void row(List<LegendRow> rows, Control control, String label, String brief) {
        boolean occurs = Stream.of(Likelihood.values())
                .anyMatch(step -> occurs(control, step, true) || occurs(control, step, false));
        if (occurs) {
            String kind = control.holder().map(Look::kind).orElse(control.token());
            rows.add(new LegendRow(kind, label, brief, widePx() + 9, (x, y) -> boxes(control, x, y)));
        }
    }

    private boolean occurs(Control control, Likelihood step, boolean found) {
        return key.looks().contains(LikelyLook.kind(control, step, found));
    }

    private List<Mark> boxes(Control control, double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double at = x;
        for (Likelihood step : Likelihood.values()) {
            boolean found = occurs(control, step, true);
            if (found || occurs(control, step, false)) {
                marks.add(LegendRow.swatch(
                        at,
                        y,
                        STEP_PX - 2,
                        LikelyLook.of(control, step, found, palette).fill()));
            }
            at += STEP_PX;
        }
        return marks;
    }
}
