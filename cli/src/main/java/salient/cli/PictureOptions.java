package salient.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.map.MapOptions;
import salient.problem.NearestName;
import salient.problem.Quoted;

/** The options that say how pictures are drawn, and as which files they are written. */
final class PictureOptions {
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

    private Set<PictureFormat> named = Set.of();
    private MapOptions maps = MapOptions.DEFAULT;

    /** Whether any of them was given. */
    boolean areGiven() {
        return format.isPresent() || labels.isPresent() || theme.isPresent();
    }

    /** What was given, by option. */
    SortedMap<String, String> given() {
        SortedMap<String, String> given = new TreeMap<>();
        format.ifPresent(none ->
                given.put("format", named.stream().map(PictureFormat::token).collect(Collectors.joining(","))));
        labels.ifPresent(none -> given.put("labels", maps.names().token()));
        theme.ifPresent(none -> given.put("theme", maps.theme().name()));
        return given;
    }

    /** Reads what was given. */
    void read() {
        format.ifPresent(text -> {
            EnumSet<PictureFormat> formats = EnumSet.noneOf(PictureFormat.class);
            for (String word : text.split(",", -1)) {
                formats.add(known("format", word.strip(), PictureFormat.values(), PictureFormat::token));
            }
            named = Collections.unmodifiableSet(formats);
        });
        MapOptions.Names names = labels.map(text -> known(
                        "kind of labels", current(text.strip()), MapOptions.Names.values(), MapOptions.Names::token))
                .orElse(maps.names());
        Theme colours = theme.map(
                        text -> known("theme", text.strip(), Theme.all().toArray(new Theme[0]), Theme::name))
                .orElse(maps.theme());
        maps = new MapOptions(maps.widthPx(), names, colours);
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

    /** How maps are drawn. */
    MapOptions ofMaps() {
        return maps;
    }

    /** The files to write of each map. */
    Set<PictureFormat> mapFormats() {
        return format.isPresent() ? named : EnumSet.of(PictureFormat.PNG);
    }

    /** The files to write of each chart. */
    Set<PictureFormat> chartFormats() {
        return format.isPresent() ? named : EnumSet.of(PictureFormat.PNG, PictureFormat.SVG);
    }
}
