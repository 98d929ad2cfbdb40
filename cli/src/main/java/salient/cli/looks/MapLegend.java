package salient.cli.looks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.charts.draw.Ink;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Theme;
import salient.charts.draw.Tint;
import salient.charts.look.FrontSort;
import salient.charts.look.Lines;
import salient.charts.look.PlaceSign;
import salient.gis.layer.LayerName;
import salient.gis.layer.LookToken;
import salient.gis.style.Legend;
import salient.gis.style.Symbol;
import salient.gis.style.Symbol.Sign.Form;
import salient.ground.FrontKind;
import salient.place.PlaceKind;
import salient.reading.Outcome;
import salient.run.Excerpt;
import salient.wording.Wording;

/** The legend of layers by which another program shows what daily maps show. */
public final class MapLegend {
    private static final double CLAIM_PX = 7;
    private static final double DOT_PX = 3;

    private final Symbols symbols;

    private MapLegend(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The legend of the layers of {@code excerpt}, in the colours of {@code theme}. */
    public static Legend of(Excerpt excerpt, Theme theme) {
        Symbols symbols = new Symbols(theme);
        MapLegend legend = new MapLegend(symbols);
        GroundSymbols ground = new GroundSymbols(excerpt, symbols);
        SortedMap<LayerName, Map<String, Symbol>> looks = new TreeMap<>();
        looks.put(LayerName.PLACES, legend.places());
        looks.put(LayerName.CELLS, legend.cells());
        looks.put(LayerName.CONTROL, ground.cells());
        looks.put(LayerName.GROUND, ground.ground());
        looks.put(LayerName.FRONT, legend.front());
        looks.put(LayerName.CLAIMS, legend.claims());
        looks.put(LayerName.TRANSITIONS, ground.transitions());
        return new Legend(looks);
    }

    private Map<String, Symbol> front() {
        Symbol.Edge casing = symbols.edge(Lines.FRONT_CASING, Lines.FRONT_CASING_OPACITY);
        Map<String, Symbol> looks = new LinkedHashMap<>();
        for (FrontKind kind : FrontKind.values()) {
            for (boolean presumed : new boolean[] {false, true}) {
                FrontSort sort = FrontSort.of(kind, presumed);
                looks.put(LookToken.front(kind, presumed), symbols.line(label(kind, presumed), sort.pen(), casing));
            }
        }
        return looks;
    }

    private static String label(FrontKind kind, boolean presumed) {
        String what = switch (kind) {
            case DIRECT -> FrontSort.DIRECT.label();
            case CONTESTED -> "Edge of contested ground";
            case DISPUTED -> "Edge of disputed ground";
        };
        return presumed ? what + ", presumed" : what;
    }

    private Map<String, Symbol> places() {
        Map<String, Symbol> looks = new LinkedHashMap<>();
        for (PlaceKind kind : PlaceKind.values()) {
            looks.put(LookToken.place(kind), PlaceSign.radiusPx(kind) > 0 ? place(kind) : stretch(kind));
        }
        return looks;
    }

    private Symbol place(PlaceKind kind) {
        Style style = PlaceSign.style(kind);
        Tint inside = style.fill().map(Tint.class::cast).orElse(Ink.SYMBOL);
        Pen edge = style.pen().orElse(Pen.solid(Ink.HALO, 1));
        return symbols.sign(
                PlaceSign.label(kind), form(kind), inside, 2 * PlaceSign.radiusPx(kind), symbols.edge(edge, 1));
    }

    /** A stretch of country: maps write its name and draw no sign; another program wants one to write a name beside. */
    private Symbol stretch(PlaceKind kind) {
        return symbols.sign(
                PlaceSign.label(kind), Form.CIRCLE, Ink.AREA_LABEL, DOT_PX, symbols.edge(Pen.solid(Ink.HALO, 1), 1));
    }

    private static Form form(PlaceKind kind) {
        return switch (kind) {
            case CITY, POST -> Form.SQUARE;
            case TOWN, VILLAGE, PORT, REGION, GROUP -> Form.CIRCLE;
            case HILLTOP, MOUNTAIN, OBSERVATION_POST, FOREST -> Form.TRIANGLE;
            case BORDER_CROSSING, CAPE -> Form.DIAMOND;
        };
    }

    /** The outlines of cells, whatever the place. */
    private Map<String, Symbol> cells() {
        Symbol.Edge edge = symbols.edge(Lines.CELLS, 1);
        Map<String, Symbol> looks = new LinkedHashMap<>();
        for (PlaceKind kind : PlaceKind.values()) {
            looks.put(
                    LookToken.place(kind),
                    new Symbol.Area(
                            "Cell: " + PlaceSign.label(kind).toLowerCase(Locale.ROOT),
                            Optional.empty(),
                            List.of(),
                            Optional.of(edge)));
        }
        return looks;
    }

    private Map<String, Symbol> claims() {
        Symbol.Edge edge = symbols.edge(Pen.solid(Ink.HALO, 1), 1);
        Map<String, Symbol> looks = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            looks.put(
                    LookToken.claim(outcome),
                    symbols.sign(
                            "Claim: " + Wording.fate(outcome).toLowerCase(Locale.ROOT),
                            Form.CIRCLE,
                            ink(outcome),
                            CLAIM_PX,
                            edge));
        }
        return looks;
    }

    private static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case DECISIVE -> Ink.DECISIVE;
            case CORROBORATING -> Ink.CORROBORATING;
            case NOTED -> Ink.NOTED;
            case OVERRULED -> Ink.OVERRULED;
            case SUPERSEDED -> Ink.SUPERSEDED;
            case EXCLUDED -> Ink.EXCLUDED;
        };
    }
}
