package salient.gis.qgis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import salient.gis.out.Dataset;
import salient.gis.out.Xml;
import salient.time.DaySpan;

/**
 * A layout of a project, to be printed: the map of one day on a sheet of A4 across, with its title, its legend, a scale bar,
 * what the data are and who is to be named. The day is the layout's variable {@code day}, by which map and title go.
 */
final class PrintLayout {
    private static final String NAME = "Map of a day";

    /** What QGIS calls the kinds of items, by number. */
    private static final String PAGE = "65638";

    private static final String MAP = "65639";
    private static final String LABEL = "65641";
    private static final String LEGEND = "65642";
    private static final String SCALE_BAR = "65646";

    private static final String MAP_ID = uuid(1);

    private static final double WIDTH_MM = 297;
    private static final double HEIGHT_MM = 210;
    private static final double MARGIN_MM = 10;
    private static final double TITLE_MM = 12;
    private static final double GAP_MM = 3;
    private static final double COLUMN_MM = 62;
    private static final double SCALE_MM = 10;
    private static final int MOST_COLUMNS = 3;

    /** What a line of the legend takes. */
    private static final double ENTRY_MM = 4;

    /** Of the smallest print: what a line of it takes, and how many letters surely find room on one. */
    private static final double LINE_MM = 3;

    private static final int LETTERS = 180;

    /** The most that one of the two pieces of the scale bar takes. */
    private static final double PIECE_MM = 25;

    /** How many units of the map a millimetre shows where all there is lies on one point. */
    private static final double AROUND_A_POINT = 10;

    /** What is shown at noon is so on that day alone, whatever the time zone of whoever prints. */
    private static final String NOON = "to_datetime(@day || 'T12:00:00Z')";

    private static final String PLAIN = "50";
    private static final String BOLD = "75";

    private final Xml xml;
    private final Dataset dataset;
    private final Optional<DaySpan> days;

    PrintLayout(Xml xml, Dataset dataset, Optional<DaySpan> days) {
        this.xml = xml;
        this.dataset = dataset;
        this.days = days;
    }

    /**
     * Adds it.
     *
     * @param extent that the map shows, or more, in the coordinates of the project
     * @param explained the layers in the legend
     * @param listed how a project lists one of them
     */
    void add(Envelope extent, List<ProjectLayer> explained, Function<ProjectLayer, String[]> listed) {
        String foot = dataset.description() + "\n" + dataset.attribution();
        double footMm =
                foot.lines().mapToInt(line -> 1 + line.length() / LETTERS).sum() * LINE_MM;
        double top = MARGIN_MM + TITLE_MM;
        double bottom = HEIGHT_MM - MARGIN_MM - footMm - GAP_MM;
        int columns = columns(explained, bottom - top - SCALE_MM);
        double legendMm = columns * COLUMN_MM;
        double mapMm = WIDTH_MM - 2 * MARGIN_MM - legendMm - GAP_MM;
        double aside = MARGIN_MM + mapMm + GAP_MM;
        xml.open("Layouts").open("Layout", "name", NAME, "units", "mm", "printResolution", "300");
        xml.open("PageCollection");
        open(PAGE, "Page", uuid(0), new Envelope(0, WIDTH_MM, 0, HEIGHT_MM));
        xml.end().end();
        Envelope mapAt = new Envelope(MARGIN_MM, MARGIN_MM + mapMm, top, bottom);
        Envelope shown = inShapeOf(mapAt, extent);
        map(mapAt, shown);
        label("Title", titled(), font(16, BOLD), new Envelope(MARGIN_MM, WIDTH_MM - MARGIN_MM, MARGIN_MM, top));
        legend(new Envelope(aside, aside + legendMm, top, bottom - SCALE_MM), columns, explained, listed);
        scaleBar(new Envelope(aside, aside + COLUMN_MM, bottom - SCALE_MM, bottom), metresInMm(shown, mapMm));
        label(
                "Sources",
                ProjectText.plain(foot),
                font(7, PLAIN),
                new Envelope(MARGIN_MM, WIDTH_MM - MARGIN_MM, bottom + GAP_MM, HEIGHT_MM - MARGIN_MM));
        days.ifPresent(this::day);
        xml.end().end();
    }

    /** In how many columns the legend has room for {@code explained}, as far as that can be told beforehand. */
    private int columns(List<ProjectLayer> explained, double heightMm) {
        int lines = explained.stream()
                .mapToInt(layer -> 2 + dataset.legend().of(layer.layer().name()).size())
                .sum();
        return Math.max(1, Math.min(MOST_COLUMNS, (int) Math.ceil(lines * ENTRY_MM / heightMm)));
    }

    /** How many metres on the ground a millimetre shows in the middle of the map; empty where units are not known. */
    private OptionalDouble metresInMm(Envelope shown, double mapMm) {
        return dataset.crs() == Dataset.WGS84
                ? OptionalDouble.of(shown.getWidth() / mapMm * WebMercator.metresInUnit(shown.centre().y))
                : OptionalDouble.empty();
    }

    private String titled() {
        String title = ProjectText.plain(dataset.title());
        return days.isPresent() ? title + "[% ' · ' || format_date(to_date(@day), 'd MMMM yyyy') %]" : title;
    }

    private static String uuid(int number) {
        return "{00000000-0000-4000-8000-00000000000" + number + "}";
    }

    private void open(String type, String name, String uuid, Envelope mm, String... more) {
        String[] always = {
            "type",
            type,
            "id",
            name,
            "uuid",
            uuid,
            "templateUuid",
            uuid,
            "position",
            mm.getMinX() + "," + mm.getMinY() + ",mm",
            "positionOnPage",
            mm.getMinX() + "," + mm.getMinY() + ",mm",
            "size",
            mm.getWidth() + "," + mm.getHeight() + ",mm",
            "referencePoint",
            "0",
            "visibility",
            "1",
            "opacity",
            "1",
            "background",
            "false",
        };
        String[] all = new String[always.length + more.length];
        System.arraycopy(always, 0, all, 0, always.length);
        System.arraycopy(more, 0, all, always.length, more.length);
        xml.open("LayoutItem", all);
    }

    private void map(Envelope mm, Envelope shown) {
        open(
                MAP,
                "Map",
                MAP_ID,
                mm,
                "frame",
                "true",
                "outlineWidthM",
                "0.2,mm",
                "keepLayerSet",
                "false",
                "followPreset",
                "false",
                "drawCanvasItems",
                "true",
                "isTemporal",
                days.isPresent() ? "1" : "0");
        if (days.isPresent()) {
            xml.open("LayoutObject").open("dataDefinedProperties").open("Option", "type", "Map");
            option("name", "");
            xml.open("Option", "name", "properties", "type", "Map");
            noonOf("dataDefinedStartDateTime");
            noonOf("dataDefinedEndDateTime");
            xml.end();
            option("type", "collection");
            xml.end().end().end();
        }
        xml.empty(
                "Extent",
                "xmin",
                String.valueOf(shown.getMinX()),
                "ymin",
                String.valueOf(shown.getMinY()),
                "xmax",
                String.valueOf(shown.getMaxX()),
                "ymax",
                String.valueOf(shown.getMaxY()));
        xml.end();
    }

    private void noonOf(String property) {
        xml.open("Option", "name", property, "type", "Map");
        xml.empty("Option", "name", "active", "type", "bool", "value", "true");
        option("expression", NOON);
        xml.empty("Option", "name", "type", "type", "int", "value", "3");
        xml.end();
    }

    private void option(String name, String value) {
        xml.empty("Option", "name", name, "type", "QString", "value", value);
    }

    private static Envelope inShapeOf(Envelope mm, Envelope extent) {
        double unitsInMm = Math.max(extent.getWidth() / mm.getWidth(), extent.getHeight() / mm.getHeight());
        unitsInMm = unitsInMm > 0 ? unitsInMm : AROUND_A_POINT;
        Envelope shown = new Envelope(extent.centre());
        shown.expandBy(unitsInMm * mm.getWidth() / 2, unitsInMm * mm.getHeight() / 2);
        return shown;
    }

    private void label(String name, String text, String font, Envelope mm) {
        open(LABEL, name, uuid(name.length()), mm, "labelText", text, "htmlState", "0", "marginX", "0", "marginY", "0");
        xml.empty("LabelFont", "description", font, "style", "");
        xml.end();
    }

    /** The font that QGIS takes for what it does not know, in some {@code points}. */
    private static String font(int points, String weight) {
        return "Sans Serif," + points + ",-1,5," + weight + ",0,0,0,0,0";
    }

    private void legend(
            Envelope mm, int columns, List<ProjectLayer> explained, Function<ProjectLayer, String[]> listed) {
        open(
                LEGEND,
                "Legend",
                uuid(2),
                mm,
                "map_uuid",
                MAP_ID,
                "legendFilterByMap",
                "1",
                "resizeToContents",
                "1",
                "boxSpace",
                "0",
                "symbolWidth",
                "6",
                "symbolHeight",
                "3",
                "columnCount",
                String.valueOf(columns),
                "splitLayer",
                "1");
        xml.open("styles");
        style("subgroup", font(8, BOLD), "2.5");
        style("symbol", font(7, PLAIN), "1");
        style("symbolLabel", font(7, PLAIN), "1");
        xml.end().open("layer-tree-group");
        for (ProjectLayer layer : explained) {
            xml.open("layer-tree-layer", listed.apply(layer));
            if (layer.days().isPresent()) {
                onlyOfTheDay();
            }
            xml.end();
        }
        xml.end().end();
    }

    /** That a legend goes by its map leaves out what the map does not reach, and nothing of other days. */
    private void onlyOfTheDay() {
        xml.open("customproperties").open("Option", "type", "Map");
        option(
                "legend/expressionFilter",
                "\"" + LayerStyle.BEGINS + "\" <= " + NOON + " AND \"" + LayerStyle.ENDS + "\" >= " + NOON);
        xml.empty("Option", "name", "legend/expressionFilterEnabled", "type", "bool", "value", "true");
        xml.end().end();
    }

    private void style(String name, String font, String above) {
        xml.open("style", "name", name, "marginTop", above, "marginLeft", name.equals("symbolLabel") ? "2" : "0");
        xml.empty("styleFont", "description", font, "style", "");
        xml.end();
    }

    /** Two pieces of a round number of kilometres; where units are not known, QGIS finds a number. */
    private void scaleBar(Envelope mm, OptionalDouble metresInMm) {
        open(
                SCALE_BAR,
                "Scale bar",
                uuid(3),
                mm,
                "mapUuid",
                MAP_ID,
                "style",
                "Single Box",
                "unitType",
                "km",
                "unitLabel",
                "km",
                "numMapUnitsPerScaleBarUnit",
                "1",
                "segmentSizeMode",
                metresInMm.isPresent() ? "0" : "1",
                "numUnitsPerSegment",
                metresInMm.isPresent() ? roundKm(metresInMm.getAsDouble() * PIECE_MM / 1000) : "1",
                "minBarWidth",
                "20",
                "maxBarWidth",
                "50",
                "numSegments",
                "2",
                "numSegmentsLeft",
                "0",
                "height",
                "2",
                "labelBarSpace",
                "1.5",
                "boxContentSpace",
                "0");
        xml.empty("text-style", "fontFamily", "Sans Serif", "fontSize", "7", "fontSizeUnit", "Point");
        xml.end();
    }

    /** The largest of 1, 2, 5, 10, 20, 50 and so on, or of a tenth of them and so on, that is no larger than {@code km}. */
    private static String roundKm(double km) {
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(StrictMath.log10(km)));
        double times = km / ten.doubleValue();
        int digit = times >= 5 ? 5 : times >= 2 ? 2 : 1;
        return ten.multiply(BigDecimal.valueOf(digit)).toPlainString();
    }

    private void day(DaySpan span) {
        xml.open("customproperties").open("Option", "type", "Map");
        listed("variableNames", "day");
        listed("variableValues", span.first().toString());
        xml.end().end();
    }

    private void listed(String name, String value) {
        xml.open("Option", "name", name, "type", "StringList");
        xml.empty("Option", "type", "QString", "value", value);
        xml.end();
    }
}
