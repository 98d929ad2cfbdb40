package salient.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.campaign.Campaign;
import salient.problem.Quoted;
import salient.time.DaySpan;

/** Reads days that the command line names, which must lie in the campaign's period. */
final class PeriodDays {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final CommandLine command;
    private final Campaign campaign;
    private final String to;

    PeriodDays(CommandLine command, Campaign campaign) {
        this(command, campaign, "--to");
    }

    /** @param to the option that names the last day */
    PeriodDays(CommandLine command, Campaign campaign, String to) {
        this.command = command;
        this.campaign = campaign;
        this.to = to;
    }

    /** Whether {@code text} is written as a date is. */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** From {@code from} to {@code until}, both included; what is left out is the end of the period. */
    DaySpan days(Optional<String> from, Optional<String> until) {
        LocalDate first = day("--from", from).orElse(campaign.period().first());
        LocalDate last = day(to, until).orElse(campaign.period().last());
        if (first.isAfter(last)) {
            throw new ParameterException(
                    command, "--from " + first + " comes after " + to + " " + last + "; " + period());
        }
        return DaySpan.ofDays(first, last);
    }

    /** The day that {@code option} names, if it names one. */
    Optional<LocalDate> day(String option, Optional<String> text) {
        return text.map(written -> day(option, written));
    }

    private LocalDate day(String option, String written) {
        LocalDate day = parse(option, written);
        if (!campaign.period().contains(day)) {
            throw new ParameterException(command, option + " " + day + " is outside the period; " + period());
        }
        return day;
    }

    private LocalDate parse(String option, String written) {
        Matcher date = DATE.matcher(written);
        if (!date.matches()) {
            throw new ParameterException(
                    command, option + " " + Quoted.text(written) + " is not a date; write YYYY-MM-DD; " + period());
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command, option + " " + written + " does not exist in the calendar; " + period(), e);
        }
    }

    private String period() {
        DaySpan period = campaign.period();
        return campaign.id() + " runs from " + period.first() + " to " + period.last();
    }
}
