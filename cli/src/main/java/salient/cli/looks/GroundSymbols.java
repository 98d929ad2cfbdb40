package salient.cli.looks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Strength;
import salient.charts.look.GroundFills;
import salient.charts.look.LikelyLook;
import salient.charts.look.Lines;
import salient.charts.look.Look;
import salient.charts.look.PartedLook;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.control.Standing;
import salient.gis.layer.LookToken;
import salient.gis.style.Symbol;
import salient.ground.GroundKind;
import salient.place.Control;
import salient.run.Excerpt;
import salient.wording.ModelWords;
import salient.wording.Wording;

/** How ground looks by what was found of it, and changes by what was found then: as on daily maps. */
final class GroundSymbols {
    /** Legends list what is firm before what is old. */
    private static final List<Standing> STANDINGS =
            List.of(Standing.FRESH, Standing.STALE, Standing.AGGREGATE, Standing.PRESUMED);

    private final Excerpt excerpt;
    private final Campaign campaign;
    private final Palette palette;
    private final Symbols symbols;
    private final List<Finding> findings;

    GroundSymbols(Excerpt excerpt, Symbols symbols) {
        this.excerpt = excerpt;
        this.campaign = excerpt.replay().inputs().dossier().campaign();
        this.palette = Palette.of(campaign);
        this.symbols = symbols;
        this.findings = findings();
    }

    /** One of each sort of finding that the history has: all that looks alike on ground of one standing is one sort. */
    private List<Finding> findings() {
        Map<String, Finding> sorts = new TreeMap<>();
        ControlHistory history = excerpt.replay().judgement().history();
        history.places()
                .forEach(place -> history.of(place)
                        .spans()
                        .forEach(span -> sorts.putIfAbsent(LookToken.transition(span.value()), span.value())));
        return sorts.values().stream()
                .sorted(Comparator.comparing(Finding::kind).thenComparing(this::rank))
                .toList();
    }

    /** Where legends list {@code finding} among those of its kind: by the campaign's order of sides, one before several. */
    private String rank(Finding finding) {
        List<SideId> order = campaign.sides().stream().map(side -> side.id()).toList();
        StringBuilder rank =
                new StringBuilder().append((char) ('a' + finding.sides().size()));
        finding.sides().stream().map(order::indexOf).sorted().forEach(side -> rank.append((char) ('a' + side)));
        return rank.toString();
    }

    /** Cells by their finding and its standing; where a model reads, by what is likeliest and how likely that is. */
    Map<String, Symbol> cells() {
        Symbol.Edge edge = symbols.edge(Lines.CELLS, Lines.CELLS_OPACITY);
        return excerpt.replay()
                .judgement()
                .modelled()
                .map(model -> likely(model, edge))
                .orElseGet(() -> found(edge));
    }

    private Map<String, Symbol> likely(ModelledControl model, Symbol.Edge edge) {
        Map<String, Symbol> looks = new LinkedHashMap<>();
        for (Control control : model.controls()) {
            String name = control.holder()
                    .map(holder -> Wording.label(holder, campaign))
                    .orElseGet(() -> word(control.token()));
            for (boolean found : new boolean[] {true, false}) {
                for (Likelihood step : Likelihood.values()) {
                    String label = "Model: " + name + ", " + ModelWords.step(step)
                            + (found ? "" : ", not likely enough to be found");
                    Fill fill = LikelyLook.of(control, step, found, palette).fill();
                    looks.put(LookToken.likely(control, step, found), symbols.area(label, fill, Optional.of(edge)));
                }
            }
        }
        return looks;
    }

    private Map<String, Symbol> found(Symbol.Edge edge) {
        Map<String, Symbol> looks = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Standing standing : STANDINGS) {
                looks.putIfAbsent(
                        LookToken.ground(finding, standing),
                        symbols.area(label(finding, standing), fill(finding, standing), Optional.of(edge)));
            }
        }
        return looks;
    }

    private Fill fill(Finding finding, Standing standing) {
        Strength strength = Strength.of(standing);
        if (standing == Standing.AGGREGATE && finding.holder().isPresent()) {
            return Look.fills(palette).heldByThen(finding.holder().get(), strength);
        }
        return Look.of(finding, strength, palette).fill();
    }

    private String label(Finding finding, Standing standing) {
        return switch (finding.kind()) {
            case HELD, CONTESTED, DISPUTED -> label(finding) + words(standing);
            case VACANT, UNKNOWN -> label(finding);
        };
    }

    private String label(Finding finding) {
        if (finding.kind() == Finding.Kind.HELD) {
            return Wording.brief(finding, campaign);
        }
        String sides = Wording.listed(finding.sides().stream()
                .map(side -> campaign.getSide(side).label())
                .toList());
        String kind = word(finding.token());
        return sides.isEmpty() ? kind : kind + ", " + sides;
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case FRESH -> "";
            case STALE -> ", stale";
            case PRESUMED -> ", presumed";
            case AGGREGATE -> ", known only by its day";
        };
    }

    private static String word(String token) {
        return token.substring(0, 1).toUpperCase(Locale.ROOT) + token.substring(1);
    }

    /** Dissolved ground by its kind and holder: as fresh ground. */
    Map<String, Symbol> ground() {
        Map<String, Symbol> looks = new LinkedHashMap<>();
        for (Holder holder : excerpt.replay().judgement().history().holders(campaign)) {
            looks.put(
                    LookToken.ground(GroundKind.HELD, Optional.of(holder)),
                    symbols.area(
                            Wording.label(holder, campaign),
                            Look.fills(palette).held(holder, Strength.FRESH),
                            Optional.empty()));
        }
        Stream.of(GroundKind.values())
                .filter(kind -> kind != GroundKind.HELD)
                .forEach(kind -> looks.put(
                        LookToken.ground(kind, Optional.empty()),
                        symbols.area(word(kind.token()), fill(kind), Optional.empty())));
        return looks;
    }

    private Fill fill(GroundKind kind) {
        GroundFills fills = Look.fills(palette);
        return switch (kind) {
            case CONTESTED -> fills.contested(sidesOf(kind), Strength.FRESH);
            case DISPUTED -> fills.disputed(sidesOf(kind), Strength.FRESH);
            case VACANT -> GroundFills.VACANT;
            case UNKNOWN -> GroundFills.UNKNOWN;
            case UNASSIGNED -> Look.UNASSIGNED.fill();
            case HELD -> throw new IllegalArgumentException("the ground of nobody in particular");
        };
    }

    /** All who fight or argue anywhere: dissolved ground does not say who does where. */
    private SortedSet<SideId> sidesOf(GroundKind kind) {
        SortedSet<SideId> sides = new TreeSet<>();
        findings.stream()
                .filter(finding -> GroundKind.of(finding.kind()) == kind)
                .forEach(finding -> sides.addAll(finding.sides()));
        return sides;
    }

    /** Changes by what was found then: a diamond in the colour that stands for it. */
    Map<String, Symbol> transitions() {
        Symbol.Edge edge = symbols.edge(Pen.solid(Ink.TEXT, 1), 1);
        Map<String, Symbol> looks = new LinkedHashMap<>();
        findings.forEach(finding -> looks.put(
                LookToken.transition(finding),
                symbols.sign(label(finding), Symbol.Sign.Form.DIAMOND, PartedLook.color(finding, palette), 9, edge)));
        return looks;
    }
}
