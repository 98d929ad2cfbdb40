package salient.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.map.MapOptions;
import salient.charts.publish.PictureOptions;
import salient.problem.NearestName;
import salient.problem.Quoted;
import salient.run.RunOptions;
import salient.time.DaySpan;

/** The options that say how pictures are drawn, and as which files they are written. */
final class DrawingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[,FORMAT...]",
            description =
                    "The files to write of every map and chart: png, svg, pdf or several. If left out, maps are png,"
                            + " and charts png and svg.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--labels",
            paramLabel = "LETTERS",
            description = "How places are named on maps: latin (if left out), local (as the country writes"
                    + " them), both or none.")
    private Optional<String> labels = Optional.empty();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "The colours of maps and charts: atlas (if left out), or grey for print in one colour.")
    private Optional<String> theme = Optional.empty();

    @Mixin
    private EveryOption every;

    /** Whether any of them was given. */
    boolean areGiven() {
        return format.isPresent() || labels.isPresent() || theme.isPresent() || every.isGiven();
    }

    /** What a summary says of {@code days} where fewer maps than days are drawn of them, and nobody asked for that. */
    Optional<String> sparing(DaySpan days, Set<RunOptions.Extra> extras) {
        return every.sparing(days, extras);
    }

    /** What was given. */
    PictureOptions read() {
        return new PictureOptions(
                format.map(this::formats),
                labels.map(text -> known(
                        "kind of labels", current(text.strip()), MapOptions.Names.values(), MapOptions.Names::token)),
                theme.map(text -> known("theme", text.strip(), Theme.all().toArray(new Theme[0]), Theme::name)),
                every.given());
    }

    private SortedSet<PictureFormat> formats(String text) {
        SortedSet<PictureFormat> formats = new TreeSet<>();
        for (String word : text.split(",", -1)) {
            formats.add(known("format", word.strip(), PictureFormat.values(), PictureFormat::token));
        }
        return formats;
    }

    /** What the word that local names once had is now. */
    private static String current(String labels) {
        return labels.equals("arabic") ? MapOptions.Names.LOCAL.token() : labels;
    }

    /** The one of {@code all} whose word is {@code given}. */
    private <T> T known(String noun, String given, T[] all, Function<T, String> word) {
        List<String> words = Arrays.stream(all).map(word).toList();
        int at = words.indexOf(given);
        if (at < 0) {
            String near = NearestName.find(given, words)
                    .map(name -> "; did you mean \"" + name + "\"?")
                    .orElse("; there is " + String.join(" or ", words));
            throw new ParameterException(
                    command.commandLine(), "No " + noun + " is called " + Quoted.text(given) + near);
        }
        return all[at];
    }
}
