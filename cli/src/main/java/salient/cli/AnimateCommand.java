package salient.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.film.FilmFormat;
import salient.charts.film.MapFilm;
import salient.charts.film.Pace;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.charts.publish.FilmPlan;
import salient.charts.publish.FilmPublisher;
import salient.charts.publish.UnpublishedException;
import salient.problem.Quoted;
import salient.reading.Scenario;
import salient.run.RunOptions;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** Replays a campaign under one scenario and writes its daily maps as a film. */
@Command(
        name = "animate",
        description = "Replays a campaign under one scenario, and writes the daily maps as a film: a GIF, or an MP4"
                + " where ffmpeg is on the PATH.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient animate --to kasab.gif",
            "  salient animate government --to kasab.mp4 --speed 2 --hold 3",
            "  salient animate --from 2014-03-21 --last 2014-04-04 --width 1000 --to fortnight.gif",
            "",
            "--to is the file here; the last day is --last. A film of that name is replaced, any other file is not."
                    + " Docs: docs/animation.md."
        })
final class AnimateCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "no film was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "The file to write: its name ends in .gif or .mp4.")
    private String to = "";

    @Mixin
    private CampaignOptions options;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day to show, YYYY-MM-DD.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--last", paramLabel = "DATE", description = "The last day to show, YYYY-MM-DD.")
    private Optional<String> last = Optional.empty();

    @Mixin
    private FilmOptions film;

    @Mixin
    private EveryOption every;

    AnimateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        FilmFormat format = format();
        MapOptions maps = film.maps();
        Pace pace = film.pace();
        Optional<Every> given = every.given();
        Path path = surroundings.current().resolve(to).normalize();
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            FilmPublisher publisher = FilmPublisher.to(
                    path,
                    surroundings.shown(path),
                    format,
                    surroundings.environment().getOrDefault("PATH", ""));
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            DaySpan days =
                    new PeriodDays(spec.commandLine(), opened.inputs().dossier().campaign(), "--last").days(from, last);
            Scenario reading = options.scenario(scenario.name(), opened, CONSEQUENCE);
            FilmPlan plan = new FilmPlan(days, given.orElseGet(() -> Every.usual(days)), maps, pace);
            MapFilm made = publisher.publish(reading, opened.inputs(), plan, progress);
            progress.end();
            print(opened.inputs().dossier().campaign().name() + ": " + reading.title(), plan, made);
            spec.commandLine().getOut().println(surroundings.shown(path));
            return ExitStatus.FINE;
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, CONSEQUENCE).because(e);
        } finally {
            progress.end();
        }
    }

    private FilmFormat format() {
        try {
            return FilmFormat.of(Path.of(to)).orElseThrow(() -> unknownEnding(""));
        } catch (InvalidPathException e) {
            throw unknownEnding(", and can be no file");
        }
    }

    private ParameterException unknownEnding(String also) {
        String hint = PeriodDays.isDate(to) ? "; the last day is --last" : "";
        return new ParameterException(
                spec.commandLine(),
                "--to " + Quoted.text(to) + " does not end in .gif or .mp4" + also
                        + "; name the file to write, e.g. --to film.gif" + hint);
    }

    private void print(String what, FilmPlan plan, MapFilm made) {
        Page page = new Page(spec.commandLine().getOut(), surroundings.columns());
        page.paragraph(0, what);
        int centiseconds =
                made.centiseconds().stream().mapToInt(Integer::intValue).sum();
        page.paragraph(
                2,
                Amounts.count(made.days().size(), "day") + ", " + Plain.days(plan.days()) + ", in "
                        + Plain.decimal(centiseconds / 100.0, 1) + " seconds; "
                        + plan.maps().widthPx() + " pixels wide");
        every.sparing(plan.days(), Set.of(RunOptions.Extra.MAPS))
                .ifPresent(words -> page.paragraph(2, "maps: " + words));
    }
}
