package salient.gis.panel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salient.account.StatedSpans;
import salient.gis.intake.Statuses;
import salient.problem.NearestName;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Row;

/** What is wrong with the rows of a panel. What a million rows share is told once, where it stands first, with its count. */
final class RowFaults {
    private final StatedPanel panel;
    private final Statuses statuses;
    private final RowNumbers numbers;
    private final Problems problems;
    private final Refused places = new Refused();
    private final Refused longIds = new Refused();
    private final Refused days = new Refused();
    private final Map<String, Refused> states = new LinkedHashMap<>();
    private final Refused versions = new Refused();
    private long behind;
    private int firstBehind;

    RowFaults(StatedPanel panel, Statuses statuses, RowNumbers numbers, Problems problems) {
        this.panel = panel;
        this.statuses = statuses;
        this.numbers = numbers;
        this.problems = problems;
    }

    Refused.Word unknownPlace(Field field) {
        return places.word(field);
    }

    /** A place whose id leaves no room for a day in the ids of claims. */
    Refused.Word longId(Field field) {
        return longIds.word(field);
    }

    Refused.Word noDay(Field field) {
        return days.word(field);
    }

    Refused.Word unknownStatus(String column, Field field) {
        return states.computeIfAbsent(column, none -> new Refused()).word(field);
    }

    /** The version of the data set from which a row says that it is. */
    Refused.Word version(Field field) {
        return versions.word(field);
    }

    /** The row {@code number} stands behind one of its place for a later day. */
    void behind(int number) {
        firstBehind = behind == 0 ? number : firstBehind;
        behind++;
    }

    /** {@code row} states {@code state} where another row states what span {@code at} does. */
    void twoStates(StatedPlace place, String column, int day, int state, int at, Row row) {
        StatedSpans stated = place.column(panel.find(column).orElseThrow());
        row.errorAt(
                column,
                ProblemCode.OVERLAPPING_DATES,
                column + " of place " + Quoted.text(place.key()) + " is " + panel.word(state) + " here on "
                        + LocalDate.ofEpochDay(day) + ", and " + panel.word(stated.stated(at))
                        + " in the rows that begin with " + numbers.words(stated.line(at)),
                "keep one row for each place and day, that of the newest version, in "
                        + row.origin().file());
    }

    /** How many rows stand behind one of their place for a later day. */
    long behind() {
        return behind;
    }

    /** Rows on places that are not known. */
    Refused places() {
        return places;
    }

    /**
     * Files what was found, row by row faults apart.
     *
     * @param known what places that are known are called
     */
    void tell(PanelOptions.UnknownPlaces unknown, Collection<String> known) {
        if (unknown == PanelOptions.UnknownPlaces.REFUSE) {
            // Ids that are numbers are near many others, so that none is meant more than another.
            Set<String> names = known.stream()
                    .filter(key -> !key.chars().allMatch(Character::isDigit))
                    .collect(Collectors.toSet());
            places.all().forEach(word -> tellPlace(word, names));
        }
        longIds.all()
                .forEach(word -> problems.error(
                        ProblemCode.INVALID_ID,
                        word.first(),
                        "place " + Quoted.text(word.text()) + " has too long an id for a panel" + word.elsewhere(),
                        "shorten it in the campaign's places.csv, and wherever it is named"));
        days.all()
                .forEach(word -> problems.error(
                        ProblemCode.INVALID_DATE,
                        word.first(),
                        "date " + Quoted.text(word.text()) + " is no day" + word.elsewhere(),
                        "write it as YYYYMMDD or YYYY-MM-DD in " + word.first().file()));
        states.forEach((column, refused) -> refused.all().forEach(word -> tellStatus(column, word)));
        tellVersions();
        tellOrder();
    }

    private void tellPlace(Refused.Word word, Set<String> names) {
        String rounded = PlainKey.mayBeRounded(word.text())
                ? "a program has rounded it: write out all its digits, or "
                : NearestName.find(word.text(), names)
                        .map(near -> "did you mean \"" + near + "\"? otherwise ")
                        .orElse("");
        problems.error(
                ProblemCode.UNKNOWN_PLACE,
                word.first(),
                "place " + Quoted.text(word.text()) + " is not among the places" + word.elsewhere(),
                rounded + "add it to the file of --places, or leave such rows out with --unknown-places leave-out");
    }

    private void tellStatus(String column, Refused.Word word) {
        problems.error(
                ProblemCode.INVALID_VALUE,
                word.first(),
                column + " " + Quoted.text(word.text()) + " is no status that is known" + word.elsewhere(),
                NearestName.find(word.text(), statuses.words())
                                .map(near -> "did you mean " + Quoted.text(near) + "? otherwise ")
                                .orElse("")
                        + "say what it means with --" + PanelOptions.STATUSES + "; known are "
                        + String.join(", ", statuses.words()));
    }

    private void tellVersions() {
        if (versions.all().size() < 2) {
            return;
        }
        Refused.Word first = versions.all().get(0);
        versions.all().stream()
                .skip(1)
                .forEach(word -> problems.warning(
                        ProblemCode.DIFFERENT_VERSION,
                        word.first(),
                        "version " + Quoted.text(word.text()) + " stands in " + Counts.of(word.rows(), "row")
                                + " from here on, and " + Quoted.text(first.text()) + " in "
                                + Counts.of(first.rows(), "row") + " from line "
                                + first.first().line() + " of " + first.first().file() + " on",
                        "import files of one version: what changed between two is no change on the ground"));
    }

    private void tellOrder() {
        if (behind > 0) {
            problems.warning(
                    ProblemCode.UNSORTED_ROWS,
                    numbers.origin(firstBehind),
                    "the row stands behind one of the same place for a later day"
                            + (behind == 1 ? "" : ", as " + (behind - 1) + " after it do"),
                    "sort the rows by place and day if you trust them, or look whether files were joined in "
                            + numbers.origin(firstBehind).file());
        }
    }
}
