package salient.gis.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.campaign.Ids;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.gis.events.Event.Actor;
import salient.gis.input.GivenFiles;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Columns;
import salient.text.Row;
import salient.text.TableFile;

/**
 * For which side an actor of a data set fights: by a table of the user's, with columns {@code actor} and {@code side}, where
 * an actor may end with {@code *}; without one, armed forces of a state are taken for {@code government} and rebel groups
 * for {@code opposition}, which the report says.
 */
final class ActorTable {
    /** The option that names the table. */
    static final String OPTION = "actors";

    private static final SideId GOVERNMENT = new SideId("government");
    private static final SideId OPPOSITION = new SideId("opposition");
    private static final int MOST_NAMED = 12;

    private record Line(String actor, Optional<SideId> side) {
        boolean tellsOf(String name) {
            return actor.endsWith("*") ? name.startsWith(actor.substring(0, actor.length() - 1)) : name.equals(actor);
        }
    }

    private final List<Line> lines;
    private final boolean guesses;
    private final SortedMap<String, Integer> guessed = new TreeMap<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();

    private ActorTable(List<Line> lines, boolean guesses) {
        this.lines = lines;
        this.guesses = guesses;
    }

    /** The table that {@code request} names, else none; empty, with problems filed, if it cannot be read. */
    static Optional<ActorTable> of(ImportRequest request, Problems problems) {
        if (request.file(OPTION).isEmpty()) {
            return Optional.of(new ActorTable(List.of(), true));
        }
        int before = problems.errors();
        List<Line> lines = new ArrayList<>();
        request.file(OPTION)
                .flatMap(file -> GivenFiles.openOne(file, problems))
                .flatMap(file -> TableFile.read(file, Columns.of("actor,side", "actor", "side"), problems))
                .ifPresent(table -> table.rows().forEach(row -> line(row).ifPresent(lines::add)));
        return problems.errors() == before ? Optional.of(new ActorTable(lines, false)) : Optional.empty();
    }

    /** An actor with a hyphen for its side is one that is left out. */
    private static Optional<Line> line(Row row) {
        String side = row.text("side");
        if (row.required("actor").isEmpty()) {
            return Optional.empty();
        }
        if (side.equals("-")) {
            return Optional.of(new Line(row.text("actor"), Optional.empty()));
        }
        if (!Ids.isId(side)) {
            row.errorAt(
                    "side",
                    ProblemCode.INVALID_VALUE,
                    Quoted.text(side) + " cannot be the id of a side",
                    "write lower-case letters, digits and hyphens, or - for an actor that is to be left out, in "
                            + row.origin().file());
            return Optional.empty();
        }
        return Optional.of(new Line(row.text("actor"), Optional.of(new SideId(side))));
    }

    /** The sides that the table names, in its order; those that are guessed if there is none. */
    List<Side> sides() {
        return (guesses
                        ? List.of(GOVERNMENT, OPPOSITION).stream()
                        : lines.stream().flatMap(line -> line.side().stream()).distinct())
                .map(id -> new Side(id, CampaignOptions.titled(id.value()), CampaignOptions.titled(id.value())))
                .toList();
    }

    /** The side of {@code actor}; empty if it has none, which is noted. */
    Optional<SideId> side(Actor actor) {
        if (actor.name().isEmpty()) {
            return Optional.empty();
        }
        if (guesses) {
            Optional<SideId> side = switch (actor.sort()) {
                case STATE -> Optional.of(GOVERNMENT);
                case REBEL -> Optional.of(OPPOSITION);
                case OTHER -> Optional.empty();
            };
            (side.isPresent() ? guessed : unknown)
                    .merge(actor.name() + side.map(id -> " for " + id).orElse(""), 1, Integer::sum);
            return side;
        }
        Optional<Line> line =
                lines.stream().filter(each -> each.tellsOf(actor.name())).findFirst();
        if (line.isEmpty()) {
            unknown.merge(actor.name(), 1, Integer::sum);
        }
        return line.flatMap(Line::side);
    }

    /** Says for whom actors were taken, and who is on no side. */
    void tell(ImportReport report) {
        if (!guessed.isEmpty()) {
            report.add(
                    Chapter.GUESSED,
                    "who fights for whom, by what the data set says of each actor: " + most(guessed)
                            + "; --actors FILE says it for sure");
        }
        if (!unknown.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE,
                    "on which side these are, whose part in events was left out: " + most(unknown)
                            + "; a table of actors and sides, given with --actors, says it");
        }
    }

    private static String most(Map<String, Integer> counts) {
        List<String> named = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
        int left = counts.size() - named.size();
        return String.join(", ", named) + (left > 0 ? " and " + left + " more" : "");
    }
}
