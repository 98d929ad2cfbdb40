package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Strength;
import salient.charts.draw.Style;
import salient.charts.draw.SvgPlayer;
import salient.charts.look.GroundFills;
import salient.geo.Coverage;
import salient.model.StateSpace;
import salient.place.Control;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.whatif.WhatIf;
import salient.wording.Wording;

/**
 * What a model's answer comes to on one day if something is supposed: on the left which control of each place is likelier by
 * it, on the right which is less likely. Ground of which neither is so is blank, for it is not a map of control.
 */
public final class ModelChangeMap {
    /** Of less it is not known whether it is chance. */
    private static final double LEAST_CHANGE = 0.05;

    private static final double LINE_PX = 2;
    private static final double EDGE_PX = 3;
    private static final double[] STEPS = {0.1, 0.3, 0.6, 1};

    private final WhatIf whatIf;
    private final Replay record;
    private final LocalDate day;
    private final String question;
    private final Campaign campaign;
    private final GroundFills looks;

    private ModelChangeMap(WhatIf whatIf, Replay record, LocalDate day, String question) {
        this.whatIf = whatIf;
        this.record = record;
        this.day = day;
        this.question = question;
        this.campaign = record.inputs().dossier().campaign();
        this.looks = new GroundFills(Palette.of(campaign), LINE_PX);
    }

    /**
     * The sheet of {@code whatIf} on {@code day}.
     *
     * @param record the same record read without the model, for the land, the places and the sources
     * @param question what is supposed, in words
     */
    public static DisplayList draw(WhatIf whatIf, Replay record, LocalDate day, String question) {
        return new ModelChangeMap(whatIf, record, day, question).draw();
    }

    /** The same as a PNG file. */
    public static byte[] png(DisplayList sheet) {
        return new PngPlayer(MapOptions.DEFAULT.widthPx()).play(sheet);
    }

    /** The same as an SVG file. */
    public static byte[] svg(DisplayList sheet) {
        return new SvgPlayer().play(sheet);
    }

    private DisplayList draw() {
        ModelSheet sheet = new ModelSheet(record, day);
        FrameMap gains = sheet.left();
        FrameMap losses = sheet.right();
        sheet.put(gains, fills(gains.frame(), 1), supposed(gains.frame()));
        sheet.put(losses, fills(losses.frame(), -1), supposed(losses.frame()));
        sheet.title(
                gains,
                "Model: what is likelier if so",
                "the answer of a model about its own record, and not about the past");
        sheet.title(
                losses, "Model: what is less likely if so", "the stronger the colour, the more; under 0.05 left blank");
        FlowKey key = sheet.key();
        List<Control> shown = Stream.of(1, -1)
                .flatMap(sign -> record.coverage().places().stream()
                        .map(place -> most(place, sign))
                        .flatMap(Optional::stream))
                .toList();
        for (Control control : controls().stream().filter(shown::contains).toList()) {
            key.edged(label(control), style(control, 1));
        }
        for (double step : STEPS) {
            key.edged("by " + (step == 1 ? "1" : Double.toString(step)), faded(Style.fill(Ink.TEXT), step));
        }
        key.edged("place of which it is supposed", Style.line(Pen.solid(Ink.TEXT, EDGE_PX)));
        return sheet.drawn("Model: what if " + question + "?", "model, what if " + question, key);
    }

    private List<Control> controls() {
        StateSpace states = whatIf.record().ensemble().states();
        return IntStream.range(0, states.size()).mapToObj(states::control).toList();
    }

    private String label(Control control) {
        return control.holder().map(holder -> Wording.label(holder, campaign)).orElse(control.token());
    }

    /** The ground of each place whose likeliest change of {@code sign} is large enough. */
    private List<Mark> fills(Frame frame, int sign) {
        Coverage coverage = record.coverage();
        List<Mark> fills = new ArrayList<>();
        for (int face = 0; face < coverage.faces(); face++) {
            Optional<PlaceId> place = coverage.place(face);
            if (place.isEmpty()) {
                continue;
            }
            Optional<Control> most = most(place.get(), sign);
            if (most.isPresent()) {
                fills.add(new Mark.Path(
                        "model-change",
                        frame.name() + "-face-" + face,
                        frame.outline(coverage.polygon(face)),
                        style(most.get(), sign * whatIf.change(place.get(), day, most.get()))));
            }
        }
        return fills;
    }

    /** The control of {@code place} that becomes likelier most, or by the other sign less likely; absent if none by enough. */
    private Optional<Control> most(PlaceId place, int sign) {
        return controls().stream()
                .filter(control -> sign * whatIf.change(place, day, control) >= LEAST_CHANGE)
                .max(Comparator.comparing(control -> sign * whatIf.change(place, day, control)));
    }

    private Style style(Control control, double change) {
        return faded(Style.fill(fill(control)), change);
    }

    private static Style faded(Style style, double change) {
        return style.faded(0.1 + 0.9 * change);
    }

    private Fill fill(Control control) {
        return switch (control.kind()) {
            case HELD -> looks.held(control.holder().orElseThrow(), Strength.FRESH);
            case CONTESTED ->
                looks.contested(campaign.sides().stream().map(Side::id).toList(), Strength.FRESH);
            case VACANT -> GroundFills.VACANT;
            case UNKNOWN -> GroundFills.UNKNOWN;
        };
    }

    /** The edges of the cells of which something is supposed. */
    private List<Mark> supposed(Frame frame) {
        Coverage coverage = record.coverage();
        List<Mark> edges = new ArrayList<>();
        for (int face = 0; face < coverage.faces(); face++) {
            if (coverage.place(face).filter(whatIf.supposedPlaces()::contains).isPresent()) {
                edges.add(new Mark.Path(
                        "model-supposed",
                        frame.name() + "-supposed-" + face,
                        frame.outline(coverage.polygon(face)),
                        Style.line(Pen.solid(Ink.TEXT, EDGE_PX))));
            }
        }
        return edges;
    }
}
