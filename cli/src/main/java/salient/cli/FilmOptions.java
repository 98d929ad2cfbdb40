package salient.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.film.Pace;
import salient.charts.map.MapOptions;
import salient.problem.Quoted;

/** The options that say how large a film is and how fast it goes. */
final class FilmOptions {
    private static final int NARROWEST_PX = 400;
    private static final int WIDEST_PX = 3200;
    private static final BigDecimal SLOWEST = new BigDecimal("0.1");
    private static final BigDecimal FASTEST = new BigDecimal(25);
    private static final BigDecimal LONGEST_HOLD = new BigDecimal(60);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--width",
            paramLabel = "PX",
            description = "Width of the film in pixels, 400 to 3200; 1600, that of the exported maps, if left out.")
    private Optional<String> width = Optional.empty();

    @Option(names = "--speed", paramLabel = "DAYS", description = "Days a second, 0.1 to 25; 4 if left out.")
    private Optional<String> speed = Optional.empty();

    @Option(
            names = "--hold",
            paramLabel = "SECONDS",
            description = "How long the first day and each day on which ground changes are shown, 0 to 60, but never"
                    + " shorter than other days; 2 if left out.")
    private Optional<String> hold = Optional.empty();

    @Option(names = "--hold-last", paramLabel = "SECONDS", description = "The same of the last day; 4 if left out.")
    private Optional<String> holdLast = Optional.empty();

    /** How maps are drawn. */
    MapOptions maps() {
        if (width.isEmpty()) {
            return MapOptions.DEFAULT;
        }
        String range = "; write a whole number from " + NARROWEST_PX + " to " + WIDEST_PX;
        if (!WHOLE.matcher(width.get()).matches()) {
            throw wrong("--width " + Quoted.text(width.get()) + " is no width in pixels" + range);
        }
        int px = Integer.parseInt(width.get());
        if (px < NARROWEST_PX || px > WIDEST_PX) {
            throw wrong("--width " + px + " is too " + (px < NARROWEST_PX ? "small" : "large") + range);
        }
        return new MapOptions(px, MapOptions.DEFAULT.names());
    }

    /** How long days are shown. */
    Pace pace() {
        double daysPerSecond = number("--speed", speed, "4", "days a second", SLOWEST, FASTEST);
        double holdSeconds = number("--hold", hold, "2", "seconds", BigDecimal.ZERO, LONGEST_HOLD);
        double lastSeconds = number("--hold-last", holdLast, "4", "seconds", BigDecimal.ZERO, LONGEST_HOLD);
        return Pace.of(daysPerSecond, holdSeconds, lastSeconds);
    }

    private double number(
            String option, Optional<String> given, String otherwise, String unit, BigDecimal least, BigDecimal most) {
        String text = given.orElse(otherwise);
        String range = "; write " + unit + " from " + least + " to " + most;
        if (!DECIMAL.matcher(text).matches()) {
            throw wrong(option + " " + Quoted.text(text) + " is not a number" + range);
        }
        BigDecimal number = new BigDecimal(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw wrong(option + " " + text + " is too " + (number.compareTo(least) < 0 ? "small" : "large") + range);
        }
        return number.doubleValue();
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
