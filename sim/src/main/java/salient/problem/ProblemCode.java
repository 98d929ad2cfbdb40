package salient.problem;

import java.util.Locale;

/** The faults that input can have. Each has a fixture and an exact message in the tests. */
public enum ProblemCode {
    MISSING_WORKSPACE("No folder that holds scenarios/ and data/ was found."),
    OUTSIDE_WORKSPACE(
            "A name or a link leads out of the workspace, or of the folder of a run; or the name of a file in an archive would."),
    UNKNOWN_CAMPAIGN("A campaign is not there."),
    MISSING_FILE("A file that must be there is not."),
    UNKNOWN_FILE("A file in a campaign's folder has a name that nothing reads."),
    UNREADABLE_FILE("A file or folder cannot be read."),
    OVERSIZED_FILE("A file, or something in it, is larger than any honest input."),
    WRONG_ENCODING("A file is not UTF-8."),
    BYTE_ORDER_MARK("A file other than a table begins with a byte-order mark, which is skipped."),
    CONTROL_CHARACTER("A file holds a character that cannot be seen and may change how the rest is shown."),
    MALFORMED_FILE("CSV, YAML, JSON or Lua that cannot be parsed."),
    MISSING_COLUMN("A table lacks a column that every row needs."),
    UNKNOWN_COLUMN("A table has a column that is not known, or one without a heading."),
    DUPLICATE_COLUMN("A table has a column twice."),
    SHORT_ROW("A row has fewer cells than its header."),
    LONG_ROW("A row has more cells than its header."),
    EMPTY_ROW("A row has no cell with anything in it; it is skipped."),
    MISSING_KEY("A key that must be there is not."),
    UNKNOWN_KEY("A key that is not known."),
    DUPLICATE_KEY("A key stands twice in one place."),
    MISSING_VALUE("A cell or key that must be filled is empty."),
    INVALID_VALUE("A value is none of those allowed."),
    INVALID_NUMBER("A number is not one, or out of range."),
    INVALID_ID("An id is not made of lower-case letters, digits and hyphens."),
    RESERVED_ID("A scenario has the name of a folder that a command writes to."),
    DUPLICATE_ID("Two rows have the same id."),
    DUPLICATE_NAME("Two places, or two sides, share a name or alias."),
    INVALID_DATE("A date cannot be read, can be read in two ways, or does not exist."),
    DATE_OUTSIDE_PERIOD("A date lies outside the campaign's period."),
    DATE_ACROSS_PERIOD("Days reach out of the campaign's period; those inside count."),
    REVERSED_DATES("A last day comes before its first."),
    REPORTED_BEFORE("A claim, or all of an account, was reported before the day that it tells of."),
    OVERLAPPING_DATES("Two rows of a panel state control of one place on the same day."),
    UNSORTED_ROWS("Rows of a table of others do not stand in the order of such tables; they are read all the same."),
    DIFFERENT_VERSION("Rows that are imported together come from different versions of a data set."),
    INVALID_TIME("A time of day is not one."),
    UNKNOWN_PLACE("A place is not in the gazetteer."),
    UNKNOWN_REGION("A region is not a row of kind region."),
    UNKNOWN_SIDE("A side is not one of the campaign's."),
    UNKNOWN_SOURCE("A source is not in sources.yaml."),
    UNKNOWN_CAMP("A camp is not one of the campaign's."),
    UNKNOWN_KIND("A kind of claim, place, incident or figure is not known."),
    UNKNOWN_PART("A part of a place is not known."),
    UNKNOWN_CLAIM("A row names a claim, a count of casualties or an incident that is not there."),
    UNKNOWN_FOOTNOTE("A claim cites a footnote that is not in the account's table of footnotes."),
    UNKNOWN_ACCOUNT("An account is not there."),
    UNLISTED_ACCOUNT("An account's folder is there and the campaign does not name it; it is left out."),
    UNKNOWN_SCENARIO("A scenario is not there."),
    UNKNOWN_CHART("A chart is not there."),
    IMPOSSIBLE_SIZE("A figure is too small for what it must hold, or too large to draw."),
    TOO_MUCH("What is asked for would take hours."),
    CIRCULAR_REFERENCE("Things refer to each other in a circle."),
    ONE_SIDED_RELATION("A side opposes another that does not say so of it."),
    OPPOSED_HOLDERS("Sides that oppose each other on that day are said to hold a place together."),
    INDISTINCT_COLOUR("The colour of a side can hardly be told from another side's, or from paper or ink."),
    UNOPPOSED_ATTACK("A side fights one that it does not oppose on that day."),
    INCOMPLETE_CLAIM("A claim's columns do not fit its kind."),
    NOBODY_HEARD("A scenario admits no claim on the period."),
    NO_CLAIMS("No account has a claim, so that all ground is unknown."),
    SWAPPED_COORDINATES("Latitude and longitude are exchanged."),
    COORDINATE_OUT_OF_RANGE("A coordinate is no place on earth."),
    OUTSIDE_THEATRE("A place that makes a cell lies outside the theatre's land, or the wider land far from it."),
    OVERLAPPING_CELLS("The cells that are drawn for two places overlap."),
    OUTSIDE_CELL("A place lies outside the cell that is drawn for it."),
    WIDE_STRAIT("A cell reaches across water that is wider than what is bridged."),
    SAME_POINT("Two places that make cells lie on one point."),
    EMPTY_GAZETTEER("No place in the gazetteer makes a cell."),
    INVALID_THEATRE("The theatre or its land is missing, empty, crosses itself, holds a pole or is too large."),
    CROSSES_ANTIMERIDIAN("An outline leaps across the antimeridian; it is read as the short way."),
    INCOMPLETE_RUN("The folder of a run lacks its manifest, or a file that the manifest lists."),
    EDITED_RUN("A file of a run is not as it was written."),
    UNLISTED_FILE("A file stands in the folder of a run, and its manifest does not list it."),
    UNKNOWN_RUN_FORMAT("A run was written by a version whose layout is not known."),
    DIFFERENT_CAMPAIGN("A run that is to be compared is one of another campaign."),
    DIFFERENT_GROUND("A run that is to be compared was made on other places, or on another theatre."),
    DIFFERENT_PERIOD("Readings that are to be compared do not cover the same days."),
    UNDRAWABLE_NAME("A name has letters that no font has; pictures use another name."),
    OUTDATED_WORKBOOK("A table changed in the campaign since a workbook was written that has it otherwise."),
    UNKNOWN_SHEET("A sheet of a workbook has a name that nothing reads."),
    UNREADABLE_FONT("A font that a campaign brings cannot be read; pictures do without it."),
    NO_TEMPORARY_FILE("Nothing can be drawn, because the folder for temporary files is full or cannot be written."),
    UNWRITABLE_OUTPUT("An output cannot be written.");

    private final String meaning;

    ProblemCode(String meaning) {
        this.meaning = meaning;
    }

    /** The code in messages, e.g. {@code unknown-place}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, in one sentence for readers of {@code docs/problems.md}. */
    public String meaning() {
        return meaning;
    }
}
