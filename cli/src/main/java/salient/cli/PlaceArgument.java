package salient.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.problem.NearestName;
import salient.problem.Quoted;

/** Finds the place that the command line names, by its id, name or any other name. */
final class PlaceArgument {
    private static final int MOST_NAMES = 5;

    private final CommandLine command;
    private final Gazetteer gazetteer;

    PlaceArgument(CommandLine command, Gazetteer gazetteer) {
        this.command = command;
        this.gazetteer = gazetteer;
    }

    /** The place known by {@code wanted}. */
    Place find(String wanted) {
        List<Place> found = gazetteer.findByName(wanted);
        if (found.isEmpty()) {
            throw new ParameterException(command, "No place is called " + Quoted.text(wanted) + near(wanted));
        }
        if (found.size() > 1) {
            throw new ParameterException(
                    command,
                    found.size() + " places are called " + Quoted.text(wanted) + "; name one by its id: "
                            + String.join(
                                    " or ", found.stream().map(this::described).toList()));
        }
        return found.get(0);
    }

    private String described(Place place) {
        String kind = place.kind().token().replace('_', ' ');
        String where = place.region()
                .flatMap(gazetteer::find)
                .map(region -> kind + " in " + region.name())
                .orElseGet(() -> place.position()
                        .map(at -> kind + " at " + Plain.decimal(at.lat(), 3) + ", " + Plain.decimal(at.lon(), 3))
                        .orElse(kind));
        return place.id() + " (" + where + ")";
    }

    /** The places whose names are nearest, or hold what was written. */
    private String near(String wanted) {
        String folded = Gazetteer.fold(wanted);
        List<String> holding = gazetteer.all().stream()
                .filter(p -> folded.length() > 1
                        && Stream.concat(p.names(), Stream.of(p.id().value()))
                                .anyMatch(n -> Gazetteer.fold(n).contains(folded)))
                .map(p -> p.id().value())
                .limit(MOST_NAMES)
                .toList();
        if (!holding.isEmpty()) {
            return "; did you mean " + String.join(" or ", holding) + "?";
        }
        List<String> names = gazetteer.all().stream()
                .flatMap(p -> Stream.concat(p.names(), Stream.of(p.id().value())))
                .toList();
        return NearestName.find(wanted, names)
                .flatMap(name -> gazetteer.findByName(name).stream().findFirst())
                .map(p -> "; did you mean " + p.id() + " (" + p.name() + ")?")
                .orElse("; 'salient list places' has them all");
    }
}
