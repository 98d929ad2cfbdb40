package salient.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.draw.PictureFormat;
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
    private Optional<String> given = Optional.empty();

    private Set<PictureFormat> named = Set.of();

    /** Whether the option was given. */
    boolean isGiven() {
        return given.isPresent();
    }

    /** Reads what was given. */
    void read() {
        given.ifPresent(text -> named = parsed(text));
    }

    private Set<PictureFormat> parsed(String text) {
        TreeMap<String, PictureFormat> all = new TreeMap<>();
        List<PictureFormat> inOrder = Arrays.asList(PictureFormat.values());
        inOrder.forEach(format -> all.put(format.token(), format));
        EnumSet<PictureFormat> formats = EnumSet.noneOf(PictureFormat.class);
        for (String word : text.split(",", -1)) {
            PictureFormat format = all.get(word.strip());
            if (format == null) {
                String near = NearestName.find(word.strip(), all.keySet())
                        .map(name -> "; did you mean \"" + name + "\"?")
                        .orElse("; there is "
                                + String.join(
                                        " or ",
                                        inOrder.stream()
                                                .map(PictureFormat::token)
                                                .toList()));
                throw new ParameterException(
                        command.commandLine(), "No format is called " + Quoted.text(word.strip()) + near);
            }
            formats.add(format);
        }
        return Collections.unmodifiableSet(formats);
    }

    /** The files to write of each map. */
    Set<PictureFormat> ofMaps() {
        return isGiven() ? named : EnumSet.of(PictureFormat.PNG);
    }

    /** The files to write of each chart. */
    Set<PictureFormat> ofCharts() {
        return isGiven() ? named : EnumSet.of(PictureFormat.PNG, PictureFormat.SVG);
    }
}
