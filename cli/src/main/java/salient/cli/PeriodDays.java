package salient.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.campaign.Campaign;
import salient.problem.Quoted;
import salient.time.DateReader;
import salient.time.DaySpan;
import salient.time.WrittenDate;
import salient.time.WrittenDate.Days;
import salient.time.WrittenDate.Refused;

/** Reads days that the command line names, which must lie in the campaign's period. */
final class PeriodDays {
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
        return DateReader.read(text) instanceof WrittenDate.Days;
    }

    /** From {@code from} to {@code until}, both included; what is left out is the end of the period. */
    DaySpan days(Optional<String> from, Optional<String> until) {
        LocalDate first = from.map(written -> end("--from", written, Days::first))
                .orElse(campaign.period().first());
        LocalDate last = until.map(written -> end(to, written, Days::last))
                .orElse(campaign.period().last());
        if (first.isAfter(last)) {
            throw new ParameterException(
                    command, "--from " + first + " comes after " + to + " " + last + "; " + period());
        }
        return DaySpan.ofDays(first, last);
    }

    /** The one day that {@code option} names, if it names one. */
    Optional<LocalDate> day(String option, Optional<String> text) {
        return text.map(written -> {
            Days days = read(option, written);
            if (!days.isDay()) {
                throw refused(option, written, "names more than one day; write YYYY-MM-DD");
            }
            return inPeriod(option, days.first().orElseThrow());
        });
    }

    private LocalDate end(String option, String written, Function<Days, Optional<LocalDate>> which) {
        return inPeriod(
                option,
                which.apply(read(option, written))
                        .orElseThrow(() -> refused(option, written, "is open at that end; write YYYY-MM-DD")));
    }

    private LocalDate inPeriod(String option, LocalDate day) {
        if (!campaign.period().contains(day)) {
            throw new ParameterException(command, option + " " + day + " is outside the period; " + period());
        }
        return day;
    }

    private Days read(String option, String written) {
        WrittenDate read = DateReader.read(written.strip());
        if (read instanceof Refused refused) {
            throw refused(option, written, refused.fault() + "; " + refused.remedy());
        }
        return (Days) read;
    }

    private ParameterException refused(String option, String written, String fault) {
        return new ParameterException(command, option + " " + Quoted.text(written) + " " + fault + "; " + period());
    }

    private String period() {
        DaySpan period = campaign.period();
        return campaign.id() + " runs from " + period.first() + " to " + period.last();
    }
}
