package salient.gis.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import salient.account.Dossier;
import salient.account.Source;
import salient.folder.DraftFolder;
import salient.folder.FolderTree;
import salient.folder.WriteFailure;
import salient.geo.HullTheatre;
import salient.geo.Theatre;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Place;
import salient.place.Position;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.workspace.CampaignFiles;
import salient.write.CampaignContents;
import salient.write.CampaignWriter;
import salient.write.WorkspaceFiles;

/**
 * Writes an imported campaign as its three folders, all or none. They are written beside each other in a draft and read
 * as any campaign is before they take their places: what {@code salient check} would refuse is not written at all. The
 * folder {@code data/<campaign>}, by which a campaign is known, is the last to take its place.
 */
public final class NewCampaign {
    private final Path workspace;
    private final CampaignFiles names;

    /**
     * @param workspace a folder that is a workspace, or becomes one
     * @param id of the campaign that is written
     */
    public NewCampaign(Path workspace, String id) {
        this.workspace = workspace;
        this.names = new CampaignFiles(id);
    }

    private List<String> folders() {
        return List.of(names.seedsFolder(), names.scenariosFolder(), names.dataFolder());
    }

    /** Whether the campaign can be written within the workspace and nothing stands there; if not, files problems. */
    public boolean isFree(Problems problems) {
        List<String> taken = folders().stream()
                .filter(folder -> FolderTree.isThere(workspace.resolve(folder)))
                .sorted()
                .toList();
        taken.forEach(folder -> problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of(folder),
                "something stands here, and nothing is replaced",
                "name another campaign with --campaign, or move " + folder + " elsewhere"));
        List<String> outside = folders().stream()
                .map(folder -> folder.substring(0, folder.indexOf('/')))
                .filter(this::leadsOut)
                .sorted()
                .toList();
        outside.forEach(folder -> problems.error(
                ProblemCode.OUTSIDE_WORKSPACE,
                Origin.of(folder),
                "the folder leads out of the workspace",
                "put a folder at " + folder + " in place of the link"));
        return taken.isEmpty() && outside.isEmpty();
    }

    private boolean leadsOut(String folder) {
        Path path = workspace.resolve(folder);
        try {
            return FolderTree.isThere(path) && !path.toRealPath().startsWith(workspace.toRealPath());
        } catch (IOException e) {
            // A link that leads nowhere leads nowhere within.
            return true;
        }
    }

    /**
     * Writes {@code imported}, with its report as {@code import.md} in the folder of data.
     *
     * @return the files of it that people look at first, relative to the workspace; if nothing was written, problems say
     *     why
     */
    public Optional<List<String>> write(Imported imported, Problems problems) {
        String report = names.data(ReportText.FILE);
        Finishing reporting = fresh -> {
            new WorkspaceFiles(fresh)
                    .text(report, ReportText.lines("Import of " + names.campaign(), imported.report()));
            return List.of();
        };
        return write(imported, reporting, problems)
                ? Optional.of(List.of(names.dataFolder(), report))
                : Optional.empty();
    }

    /** What is done to the files of a campaign before they are read and take their places. */
    @FunctionalInterface
    public interface Finishing {
        /**
         * Changes or adds files below {@code fresh}.
         *
         * @return those that take a place of their own besides the campaign's folders, relative to the workspace
         */
        List<String> finish(Path fresh) throws IOException;
    }

    /**
     * Writes {@code imported}, with what {@code finishing} makes of it in the place of a report.
     *
     * @return whether it was written; if not, problems say why
     */
    public boolean write(Imported imported, Finishing finishing, Problems problems) {
        if (!isFree(problems)) {
            return false;
        }
        Optional<Theatre> theatre = theatre(imported, problems);
        if (theatre.isEmpty()) {
            return false;
        }
        imported.report()
                .add(imported.theatre().isPresent() ? Chapter.READ : Chapter.GUESSED, whereabouts(theatre.get()));
        tellOfGrades(imported.dossier(), imported.report(), names.sources());
        try (DraftFolder draft = DraftFolder.begin(workspace.resolve(names.campaign()))) {
            boolean written = draft.whileOpen(() -> {
                Path fresh = draft.fresh("");
                new CampaignWriter(fresh, names.campaign())
                        .write(new CampaignContents(
                                imported.dossier(), List.of(), List.of(), theatre.get(), imported.scenarios()));
                imported.writeTables(fresh, names);
                List<String> places = new ArrayList<>(finishing.finish(fresh));
                places.addAll(folders());
                if (DraftCheck.isSound(fresh, names.campaign(), problems)) {
                    draft.publish(places);
                }
            });
            return written && !problems.hasErrors();
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(names.dataFolder()),
                    "the campaign cannot be written: " + WriteFailure.reason(e),
                    "make " + Unseen.shown(workspace.toString())
                            + " a folder that can be written to, or name another workspace");
            return false;
        }
    }

    private Optional<Theatre> theatre(Imported imported, Problems problems) {
        if (imported.theatre().isPresent()) {
            return imported.theatre();
        }
        List<Position> points = imported.dossier().gazetteer().cellPlaces().stream()
                .map(Place::position)
                .flatMap(Optional::stream)
                .toList();
        if (points.isEmpty()) {
            problems.error(
                    ProblemCode.EMPTY_GAZETTEER,
                    Origin.of(names.data("places.csv")),
                    "no place has a point, so there is nothing to map",
                    "name a file of places that have one with --places");
            return Optional.empty();
        }
        double marginKm = imported.dossier().campaign().cartography().maxReachKm();
        imported.report()
                .add(
                        Chapter.GUESSED,
                        String.format(
                                Locale.ROOT,
                                "the study area is the convex hull of the places and %.1f km around it, and all of it is"
                                        + " taken for land: draw a better one in %s and %s",
                                marginKm,
                                names.data("theatre.geojson"),
                                names.data("land.geojson")));
        return Optional.of(HullTheatre.around(points, marginKm));
    }

    private static String whereabouts(Theatre theatre) {
        Envelope box = theatre.area().getEnvelopeInternal();
        return String.format(
                Locale.ROOT,
                "the study area lies between the latitudes %.2f and %.2f and the longitudes %.2f and %.2f",
                box.getMinY(),
                box.getMaxY(),
                box.getMinX(),
                box.getMaxX());
    }

    /** Says which sources of {@code dossier} are still to be graded, in {@code file}. */
    static void tellOfGrades(Dossier dossier, ImportReport report, String file) {
        List<String> ungraded = dossier.sources().values().stream()
                .filter(Grades::isToFillIn)
                .map(Source::id)
                .map(Object::toString)
                .toList();
        if (!ungraded.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE,
                    "how far each source can be trusted: F, cannot be judged, stands in " + file + " for "
                            + String.join(", ", ungraded));
        }
    }
}
