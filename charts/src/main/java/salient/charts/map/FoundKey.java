package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.draw.Type;
import salient.charts.look.GroundFills;
import salient.charts.look.Look;
import salient.charts.look.UnsettledSamples;
import salient.ground.GroundKind;
import salient.wording.Amounts;

/** Explains ground by what is found of it: a row for each holder with a box for each standing, and one for all else. */
final class FoundKey implements GroundKey {
    private static final double SWATCH_PX = 28;
    private static final Type SMALL = Type.regular(12).condensed();

    private final LegendKey key;
    private final GroundFills fills;
    private final Campaign campaign;
    private final List<Holder> holders;

    FoundKey(LegendKey key, Palette palette, Campaign campaign, List<Holder> holders) {
        this.key = key;
        this.fills = Look.fills(palette);
        this.campaign = campaign;
        this.holders = holders;
    }

    @Override
    public String heading() {
        return "Ground held by";
    }

    @Override
    public String headsLabel() {
        return "";
    }

    @Override
    public double widePx() {
        return 3 * SWATCH_PX + 6;
    }

    @Override
    public List<Mark> heads(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        if (holders.stream().noneMatch(holder -> occurs(Look.kind(holder)))) {
            return marks;
        }
        String[] heads = {"fresh", "stale", "presumed"};
        for (int i = 0; i < heads.length; i++) {
            double at = x + i * (SWATCH_PX + 3);
            marks.add(Mark.Text.of("legend-head", heads[i], at, y + 5, SMALL, Ink.QUIET));
        }
        return marks;
    }

    @Override
    public List<LegendRow> rows() {
        List<LegendRow> rows = new ArrayList<>();
        for (Holder holder : holders) {
            if (occurs(Look.kind(holder))) {
                rows.add(new LegendRow(
                        Look.kind(holder),
                        GroundKey.name(holder, campaign),
                        GroundKey.brief(holder, campaign),
                        widePx() + 9,
                        (x, y) -> strengths(holder, x, y)));
            }
        }
        unsettled(rows, GroundKind.CONTESTED, "Contested: fighting, divided");
        unsettled(rows, GroundKind.DISPUTED, "Disputed: sources disagree");
        row(rows, GroundKind.VACANT, "Vacant", GroundFills.VACANT);
        row(rows, GroundKind.UNKNOWN, "Unknown", GroundFills.UNKNOWN);
        return rows;
    }

    private boolean occurs(String kind) {
        return Stream.of(Strength.values()).anyMatch(strength -> occurs(kind, strength));
    }

    private boolean occurs(String kind, Strength strength) {
        return key.looks().contains(kind + " " + strength.name().toLowerCase(Locale.ROOT));
    }

    /** @param all the label of a sample that stands for all such ground */
    private void unsettled(List<LegendRow> rows, GroundKind ground, String all) {
        String word = Amounts.capital(ground.token());
        for (UnsettledSamples.Sample sample :
                new UnsettledSamples(campaign, fills).of(ground, key.unsettled(), Strength.FRESH)) {
            rows.add(new LegendRow(
                    ground.token(),
                    sample.between().isEmpty() ? all : sample.named(word),
                    word,
                    widePx() + 9,
                    (x, y) -> List.of(LegendRow.swatch(x, y, widePx(), sample.fill()))));
        }
    }

    private void row(List<LegendRow> rows, GroundKind ground, String label, Fill fill) {
        if (occurs(ground.token())) {
            rows.add(new LegendRow(
                    ground.token(), label, widePx() + 9, (x, y) -> List.of(LegendRow.swatch(x, y, widePx(), fill))));
        }
    }

    private List<Mark> strengths(Holder holder, double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double at = x;
        for (Strength strength : Strength.values()) {
            if (occurs(Look.kind(holder), strength)) {
                marks.add(LegendRow.swatch(at, y, SWATCH_PX, fills.held(holder, strength)));
            }
            at += SWATCH_PX + 3;
        }
        return marks;
    }
}
