package salient.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.coding.PlaceSearch;
import salient.coding.PlaceSearch.Found;
import salient.coding.PlaceSearch.Match;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.Position;
import salient.problem.Quoted;

/** Finds places of the gazetteer by what a document calls them, or by where they are. */
@Command(
        name = "places",
        description =
                "Finds places in the gazetteer by id, name or alias, whatever the accents, hyphens and spaces, also"
                        + " by a part of a name and where a name is spelt otherwise; or around a point.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient places qastal",
            "  salient places --near 35.92,35.99 --within 5",
            "",
            "'salient add place' adds one that is missing."
        })
final class PlacesCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was looked for";
    private static final Pattern POINT =
            Pattern.compile("\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*[,; ]\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*");

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FIND", arity = "0..*", description = "A name, or a part of one, as a document has it.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--near", paramLabel = "LAT,LON", description = "Look around this point, in degrees.")
    private Optional<String> near = Optional.empty();

    @Option(
            names = "--within",
            paramLabel = "KM",
            defaultValue = "10",
            description = "How far around it; 10 without it.")
    private double withinKm;

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "How many are shown; 20 without it.")
    private int most;

    @Mixin
    private CampaignOptions options;

    PlacesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        String wanted = String.join(" ", words).strip();
        if (wanted.isEmpty() == near.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Say what to look for: a name, or a point with --near LAT,LON");
        }
        Optional<Position> at = near.map(this::point);
        Gazetteer gazetteer =
                options.open(surroundings, CONSEQUENCE).inputs().dossier().gazetteer();
        List<Found> found = at.map(point -> PlaceSearch.near(gazetteer, point, withinKm))
                .orElseGet(() -> PlaceSearch.find(gazetteer, wanted));
        PrintWriter out = spec.commandLine().getOut();
        if (found.isEmpty()) {
            out.println(
                    at.isPresent()
                            ? "no place is within " + Plain.decimal(withinKm, 1) + " km"
                            : "no place is called " + Quoted.text(wanted) + " or nearly so");
            return ExitStatus.FINE;
        }
        Columns columns = new Columns(out);
        for (Match match : Match.values()) {
            List<List<String>> rows = found.stream()
                    .limit(Math.max(1, most))
                    .filter(each -> each.match() == match)
                    .map(each -> row(each, gazetteer))
                    .toList();
            if (!rows.isEmpty()) {
                columns.print(at.isPresent() ? "near it" : match.words(), rows);
            }
        }
        if (found.size() > most) {
            out.println("and " + (found.size() - most) + " more; --most shows more of them");
        }
        return ExitStatus.FINE;
    }

    private Position point(String text) {
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            double lat = Double.parseDouble(point.group(1));
            double lon = Double.parseDouble(point.group(2));
            if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
                return new Position(lat, lon);
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "--near " + Quoted.text(text)
                        + " is no point; write latitude and longitude in degrees, as in 35.92,35.99");
    }

    private static List<String> row(Found found, Gazetteer gazetteer) {
        Place place = found.place();
        String away = found.km().map(km -> Plain.decimal(km, 1) + " km").orElse("");
        String where = place.position()
                .map(at -> Plain.decimal(at.lat(), 3) + ", " + Plain.decimal(at.lon(), 3))
                .orElse("no point");
        String region = place.region().flatMap(gazetteer::find).map(Place::name).orElse("");
        String others = String.join(
                "; ", place.names().filter(name -> !name.equals(place.name())).toList());
        return List.of(
                place.id().value(), away, place.kind().token().replace('_', ' '), where, region, place.name(), others);
    }
}
