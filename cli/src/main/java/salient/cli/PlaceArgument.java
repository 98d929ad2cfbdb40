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
        return gazetteer
                .findByName(wanted)
                .orElseThrow(() ->
                        new ParameterException(command, "No place is called " + Quoted.text(wanted) + near(wanted)));
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
                .flatMap(gazetteer::findByName)
                .map(p -> "; did you mean " + p.id() + " (" + p.name() + ")?")
                .orElse("; 'salient list places' has them all");
    }
}
