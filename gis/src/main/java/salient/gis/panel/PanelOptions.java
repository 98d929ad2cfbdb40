package salient.gis.panel;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import salient.gis.intake.ImportOption;
import salient.gis.intake.Statuses;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/**
 * How a panel is read.
 *
 * @param placeColumn the column with ids of places, if it is named
 * @param dateColumn the column with days, if it is named
 * @param stateColumns the columns that say who holds a place; empty = those that begin with {@code status}
 * @param vote which of these columns the published one is a vote of
 * @param statuses what the words in them mean
 * @param unknownPlaces what becomes of rows on places that are not known
 * @param cellProperty the property of drawn cells with ids of places, if it is named
 */
record PanelOptions(
        Optional<String> placeColumn,
        Optional<String> dateColumn,
        List<String> stateColumns,
        Voting vote,
        Statuses statuses,
        UnknownPlaces unknownPlaces,
        Optional<String> cellProperty) {
    /**
     * Which columns vote.
     *
     * @param voters those that vote; a column that is not there has no vote
     * @param tieBreak the one whose answer is taken where votes are even
     * @param published the one that is to come of it
     */
    record Voting(List<String> voters, Optional<String> tieBreak, String published) {
        Voting {
            voters = List.copyOf(voters);
        }
    }

    /** What becomes of rows on places that are not known. */
    enum UnknownPlaces {
        REFUSE,
        LEAVE_OUT
    }

    static final String STATUSES = "statuses";

    private static final String NONE = "none";

    static final List<ImportOption> ALL = List.of(
            new ImportOption("place-column", "NAME", "The column with ids of places; usually geonameid or kod."),
            new ImportOption("date-column", "NAME", "The column with days, as YYYYMMDD or YYYY-MM-DD; usually date."),
            new ImportOption(
                    "state-columns",
                    "NAME,...",
                    "The columns that say who holds a place, each of which becomes an account; usually all that begin with"
                            + " status."),
            new ImportOption(
                    STATUSES,
                    "WORD=SIDE,...",
                    "What the words in them mean: a side, contested, vacant or unknown; usually " + Statuses.OF_VIINA
                            + "."),
            new ImportOption(
                    "voters",
                    "NAME,...",
                    "The columns of which the published one is a vote, or none; usually status_wiki,status_boost,status_dsm."),
            new ImportOption(
                    "tie-break", "NAME", "The column that decides where votes are even, or none; usually status_dsm."),
            new ImportOption("published", "NAME", "The column that is held against the vote; usually status."),
            new ImportOption(
                    "unknown-places",
                    "WHAT",
                    "What becomes of rows on places that are not in --places: refuse, as usual, or leave-out."),
            new ImportOption(
                    PanelCells.CELLS,
                    "FILE",
                    "Polygons in GeoJSON, one for each place: the cells that the places get; usually cells follow from the"
                            + " places."),
            new ImportOption(
                    PanelCells.PROPERTY,
                    "NAME",
                    "The property of these polygons with ids of places; usually geonameid or kod."));

    PanelOptions {
        stateColumns = List.copyOf(stateColumns);
    }

    /** What {@code given} asks for; files a problem for each option that cannot be. */
    static PanelOptions of(SortedMap<String, String> given, Problems problems) {
        String unknown = given.getOrDefault("unknown-places", "refuse");
        if (!List.of("refuse", "leave-out").contains(unknown)) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of("--unknown-places"),
                    Quoted.text(unknown) + " does not say what becomes of rows on places that are not known",
                    "write refuse or leave-out");
        }
        return new PanelOptions(
                Optional.ofNullable(given.get("place-column")),
                Optional.ofNullable(given.get("date-column")),
                names(given.getOrDefault("state-columns", "")),
                new Voting(
                        names(given.getOrDefault("voters", "status_wiki,status_boost,status_dsm")),
                        names(given.getOrDefault("tie-break", "status_dsm")).stream()
                                .findFirst(),
                        given.getOrDefault("published", "status")),
                Statuses.of(STATUSES, given.getOrDefault(STATUSES, Statuses.OF_VIINA), problems),
                unknown.equals("leave-out") ? UnknownPlaces.LEAVE_OUT : UnknownPlaces.REFUSE,
                Optional.ofNullable(given.get(PanelCells.PROPERTY)));
    }

    /** The names in {@code text}, with commas between them. */
    static List<String> names(String text) {
        return text.equals(NONE)
                ? List.of()
                : Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
