package salient.charts.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import salient.charts.film.FfmpegException;
import salient.charts.film.FilmFormat;
import salient.charts.film.GifFilm;
import salient.charts.film.MapFilm;
import salient.charts.film.Mp4Film;
import salient.charts.film.TooMuchMotionException;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.Replayer;

/** Replays a scenario and publishes its daily maps as a film. */
public final class FilmPublisher {
    private final Path file;
    private final String shown;
    private final FilmFormat format;
    private final Optional<Path> ffmpeg;

    private FilmPublisher(Path file, String shown, FilmFormat format, Optional<Path> ffmpeg) {
        this.file = file;
        this.shown = shown;
        this.format = format;
        this.ffmpeg = ffmpeg;
    }

    /**
     * Publishes to {@code file}; refuses what cannot be written before anything is read or judged.
     *
     * @param shown the file as messages name it
     * @param programs the folders in which programs are looked for, as in the variable PATH; an MP4 needs ffmpeg
     */
    public static FilmPublisher to(Path file, String shown, FilmFormat format, String programs)
            throws UnpublishedException {
        Problems problems = new Problems();
        Optional<Path> ffmpeg = Optional.empty();
        try (FilmFile place = new FilmFile(file, shown, format)) {
            place.check(problems);
            if (format == FilmFormat.MP4) {
                ffmpeg = Mp4Film.findProgram(programs);
                if (ffmpeg.isEmpty()) {
                    place.error(
                            problems,
                            "an MP4 is written by the program ffmpeg, which is in no folder of the PATH",
                            "install ffmpeg and put its folder on the PATH, or write a GIF: give --to a name in .gif");
                }
            }
        }
        if (problems.hasErrors()) {
            throw UnpublishedException.beforehand(problems);
        }
        return new FilmPublisher(file, shown, format, ffmpeg);
    }

    /** Replays {@code scenario} of the campaign that {@code inputs} hold, and puts the film in its place when it is whole. */
    public MapFilm publish(Scenario scenario, CampaignInputs inputs, FilmPlan plan, Progress progress)
            throws UnpublishedException {
        progress.begin(new Step.JudgingClaims(inputs.dossier().claims().size()));
        Excerpt excerpt = new Excerpt(new Replayer(inputs).replay(scenario), plan.days());
        MapFilm film = new MapFilm(excerpt, plan.maps(), plan.pace(), plan.every());
        progress.begin(new Step.DrawingFilm(film.days().size()));
        Problems problems = new Problems();
        try (FilmFile place = new FilmFile(file, shown, format)) {
            write(film, place, progress, problems);
        }
        if (problems.hasErrors()) {
            throw UnpublishedException.unwritten(problems);
        }
        return film;
    }

    private void write(MapFilm film, FilmFile place, Progress progress, Problems problems) {
        try {
            Path partial = place.begin();
            if (ffmpeg.isPresent()) {
                List<Integer> times = film.centiseconds();
                film.make(
                        (width, height) -> new Mp4Film(ffmpeg.get(), partial, width, height, times),
                        progress::partDone);
            } else {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                    film.make((width, height) -> new GifFilm(out, width, height), progress::partDone);
                }
            }
            place.publish(problems);
        } catch (FfmpegException e) {
            place.error(
                    problems,
                    "ffmpeg could not write the film: " + Quoted.text(e.getMessage()),
                    "use an ffmpeg that has the encoder libx264, or write a GIF: give --to a name in .gif");
        } catch (TooMuchMotionException e) {
            place.error(
                    problems,
                    "too much changes from day to day to be held in memory",
                    "give a smaller --width or fewer days, or write an MP4: give --to a name in .mp4");
        } catch (IOException e) {
            place.unwritable(e, problems);
        }
    }
}
