package salient.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.charts.film.FfmpegException;
import salient.charts.film.GifFilm;
import salient.charts.film.MapFilm;
import salient.charts.film.Mp4Film;
import salient.charts.film.Pace;
import salient.charts.film.TooMuchMotionException;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.Replayer;
import salient.time.DaySpan;

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

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "The scenario: a file in scenarios/<campaign>/, without .yaml. The campaign's default if left"
                    + " out.")
    private Optional<String> scenario = Optional.empty();

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
        Every step = every.read();
        Path path = surroundings.current().resolve(to).normalize();
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, surroundings);
        try (FilmFile file = new FilmFile(path, surroundings.shown(path), format)) {
            Optional<Path> ffmpeg = check(file, format);
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            DaySpan days =
                    new PeriodDays(spec.commandLine(), opened.inputs().dossier().campaign(), "--last").days(from, last);
            Scenario reading = options.scenario(scenario, opened, CONSEQUENCE);
            progress.step(
                    "judging " + Plain.count(opened.inputs().dossier().claims().size(), "claim"));
            Excerpt excerpt = new Excerpt(new Replayer(opened.inputs()).replay(reading), days);
            MapFilm motion = new MapFilm(excerpt, maps, pace, step);
            int shown = motion.days().size();
            progress.step("drawing " + Plain.count(shown, "map"), shown);
            write(motion, file, ffmpeg, progress);
            progress.end();
            print(excerpt, motion, maps);
            spec.commandLine().getOut().println(surroundings.shown(path));
            return ExitStatus.FINE;
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

    /** What writes the film, if another program must; refuses what cannot be written before anything is read. */
    private Optional<Path> check(FilmFile file, FilmFormat format) throws BadInputException {
        Problems problems = new Problems();
        file.check(problems);
        Optional<Path> ffmpeg = Optional.empty();
        if (format == FilmFormat.MP4) {
            ffmpeg = Mp4Film.findProgram(surroundings.environment().getOrDefault("PATH", ""));
            if (ffmpeg.isEmpty()) {
                file.error(
                        problems,
                        "an MP4 is written by the program ffmpeg, which is in no folder of the PATH",
                        "install ffmpeg and put its folder on the PATH, or write a GIF: give --to a name in .gif");
            }
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        return ffmpeg;
    }

    private static void write(MapFilm motion, FilmFile file, Optional<Path> ffmpeg, Progress progress)
            throws BadInputException {
        Problems problems = new Problems();
        try {
            Path partial = file.begin();
            List<Integer> times = motion.centiseconds();
            if (ffmpeg.isPresent()) {
                motion.make(
                        (width, height) -> new Mp4Film(ffmpeg.get(), partial, width, height, times),
                        progress::partDone);
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                    motion.make((width, height) -> new GifFilm(out, width, height), progress::partDone);
                }
            }
            file.publish(problems);
        } catch (FfmpegException e) {
            file.error(
                    problems,
                    "ffmpeg could not write the film: " + Quoted.text(e.getMessage()),
                    "use an ffmpeg that has the encoder libx264, or write a GIF: give --to a name in .gif");
        } catch (TooMuchMotionException e) {
            file.error(
                    problems,
                    "too much changes from day to day to be held in memory",
                    "give a smaller --width or fewer days, or write an MP4: give --to a name in .mp4");
        } catch (IOException e) {
            file.unwritable(e, problems);
        }
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
    }

    private void print(Excerpt excerpt, MapFilm motion, MapOptions maps) {
        Page page = new Page(spec.commandLine().getOut(), surroundings.columns());
        page.paragraph(
                0,
                excerpt.replay().inputs().dossier().campaign().name() + ": "
                        + excerpt.replay().judgement().scenario().title());
        int centiseconds =
                motion.centiseconds().stream().mapToInt(Integer::intValue).sum();
        page.paragraph(
                2,
                Plain.count(motion.days().size(), "day") + ", " + Plain.days(excerpt.days()) + ", in "
                        + Plain.decimal(centiseconds / 100.0, 1) + " seconds; " + maps.widthPx() + " pixels wide");
    }
}
