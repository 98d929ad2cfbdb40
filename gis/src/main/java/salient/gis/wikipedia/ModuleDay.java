package salient.gis.wikipedia;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.time.DateReader;
import salient.time.WrittenDate;

/** Which day a module shows: a module does not say. */
final class ModuleDay {
    /** The option that names it for a single module. */
    static final String OPTION = "date";

    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

    private ModuleDay() {}

    /**
     * The day that is asked for, else the one in the name of {@code file}; empty, with a problem filed, if there is none.
     *
     * @param alone whether it is the only file
     */
    static Optional<LocalDate> of(String file, Optional<String> asked, boolean alone, Problems problems) {
        if (asked.isPresent() && alone) {
            Optional<LocalDate> day = day(asked.get());
            if (day.isEmpty()) {
                problems.error(
                        ProblemCode.INVALID_DATE,
                        Origin.of("--" + OPTION),
                        Quoted.text(asked.get()) + " is no day",
                        "write it as in 2015-03-01");
            }
            return day;
        }
        Matcher named = IN_NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
        Optional<LocalDate> day =
                named.find() ? day(named.group(1) + "-" + named.group(2) + "-" + named.group(3)) : Optional.empty();
        if (day.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of(file),
                    "nothing says of which day this map is",
                    "put the day into the name of the file, as in map-2015-03-01.lua"
                            + (alone ? ", or add --date" : "; --date is for one file"));
        }
        return day;
    }

    private static Optional<LocalDate> day(String written) {
        return DateReader.read(written.strip()) instanceof WrittenDate.Days days && days.isDay()
                ? days.first()
                : Optional.empty();
    }
}
