package salient.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.gis.layer.LayerName;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.publish.ExportRequest;
import salient.gis.publish.Formats;
import salient.gis.publish.WrongRequestException;
import salient.gis.style.Legend;
import salient.problem.NearestName;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.time.DaySpan;

/** The options that say what is exported, as what, and in what shape. */
final class ExportOptions {
    private static final Pattern GRID = Pattern.compile("hex:(\\d{1,4}(?:\\.\\d{1,3})?)");
    private static final Pattern CRS = Pattern.compile("(?:EPSG|epsg):(\\d{1,7})");
    private static final BigDecimal NARROWEST_KM = new BigDecimal("0.1");
    private static final BigDecimal WIDEST_KM = new BigDecimal(1000);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            description = "The format: one of those that docs/gis.md lists, such as geojson, kml or csv.")
    private String to = "";

    @Option(
            names = "--layers",
            paramLabel = "LAYER,...",
            description =
                    "The layers to write, with commas between them: places, cells, control, ground, front, claims or"
                            + " transitions. All of them if left out.")
    private List<String> layers = List.of();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Write the features alone of which this holds, in ECQL: side = 'opposition' AND area_km2 > 5."
                    + " Layers that do not have the fields that it asks for are left out.")
    private Optional<String> where = Optional.empty();

    @Option(
            names = "--grid",
            paramLabel = "hex:KM",
            description = "Write the ground as hexagons, so many kilometres across, with the share of each finding.")
    private Optional<String> grid = Optional.empty();

    @Option(
            names = "--crs",
            paramLabel = "EPSG:NUMBER",
            description = "The coordinate system to write in; EPSG:4326, WGS 84, if left out.")
    private Optional<String> crs = Optional.empty();

    /** Fails if anything is asked for that cannot be, before anything is read. */
    void check() {
        layers();
        try {
            selection().check(format());
        } catch (WrongRequestException e) {
            throw wrong(e.getMessage());
        }
    }

    /** Fails if what is asked for cannot be of any reading of {@code campaign}, before anything is judged. */
    void check(CampaignInputs campaign) {
        try {
            selection().check(format(), layers(), campaign);
        } catch (WrongRequestException e) {
            throw wrong(e.getMessage());
        }
    }

    /** What is asked for, of {@code days}. */
    ExportRequest request(DaySpan days, SortedSet<LocalDate> on, Legend legend) {
        return new ExportRequest(format(), layers(), days, on, selection(), legend);
    }

    private ExportRequest.Selection selection() {
        return new ExportRequest.Selection(where, hexagonKm(), epsg());
    }

    private LayerFormat format() {
        return Formats.find(to).orElseThrow(() -> {
            if (to.equals(Formats.GEOPARQUET)) {
                return wrong(
                        "GeoParquet needs the module parquet and DuckDB, 80 MB, which no release holds and a build leaves"
                                + " out unless somebody asks for them; among the sources of Salient, run"
                                + " SALIENT_GEOPARQUET=1 ./salient export --to geoparquet; here, geopackage holds the same layers");
            }
            String hint = PeriodDays.isDate(to) ? "; the last day is --last" : "";
            return unknown("format", to, Formats.tokens(), hint);
        });
    }

    private Set<LayerName> layers() {
        Set<LayerName> named = EnumSet.noneOf(LayerName.class);
        List<String> known = Stream.of(LayerName.values()).map(LayerName::token).toList();
        for (String given : layers) {
            for (String layer : given.split(",", -1)) {
                named.add(LayerName.find(layer.strip()).orElseThrow(() -> unknown("layer", layer.strip(), known, "")));
            }
        }
        if (format().isForGazetteers()) {
            return places(named);
        }
        if (grid.isPresent() && !named.isEmpty() && !named.contains(LayerName.GROUND)) {
            throw wrong("--grid lays the layer ground in hexagons; add ground to --layers, or leave out --grid");
        }
        return named.isEmpty() ? EnumSet.allOf(LayerName.class) : named;
    }

    private Set<LayerName> places(Set<LayerName> named) {
        Set<LayerName> places = EnumSet.of(LayerName.PLACES);
        if (!places.containsAll(named)) {
            throw wrong("--to " + to + " has the layer places alone; leave out --layers");
        }
        if (grid.isPresent()) {
            throw wrong(
                    "--grid lays the layer ground in hexagons, which --to " + to + " does not have; leave out --grid");
        }
        return places;
    }

    private ParameterException unknown(String noun, String given, List<String> known, String hint) {
        String near = NearestName.find(given, known)
                .map(name -> "; did you mean \"" + name + "\"?")
                .orElseGet(() -> "; there is " + String.join(" or ", known));
        return wrong("No " + noun + " is called " + Quoted.text(given) + near + hint);
    }

    private Optional<Double> hexagonKm() {
        return grid.map(text -> {
            Matcher written = GRID.matcher(text);
            BigDecimal km = written.matches() ? new BigDecimal(written.group(1)) : BigDecimal.ZERO;
            if (km.compareTo(NARROWEST_KM) < 0 || km.compareTo(WIDEST_KM) > 0) {
                throw wrong("--grid " + Quoted.text(text) + " is no grid; write hex: and kilometres from "
                        + NARROWEST_KM + " to " + WIDEST_KM + ", such as hex:5");
            }
            return km.doubleValue();
        });
    }

    private int epsg() {
        if (crs.isEmpty()) {
            return Dataset.WGS84;
        }
        Matcher written = CRS.matcher(crs.get());
        if (!written.matches()) {
            throw wrong("--crs " + Quoted.text(crs.get())
                    + " is no coordinate system; write one by its number, such as EPSG:32637");
        }
        return Integer.parseInt(written.group(1));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
