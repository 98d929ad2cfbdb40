package salient.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.campaign.Campaign;
import salient.gis.gazetteer.Gazetteers;
import salient.gis.geojson.FeatureCollection;
import salient.gis.input.GivenFile;
import salient.gis.input.GivenFiles;
import salient.gis.lint.ArchiveLint;
import salient.gis.lint.CampaignLint;
import salient.gis.lint.Suspicion;
import salient.gis.lint.SuspicionFeatures;
import salient.gis.lint.SuspicionTable;
import salient.gis.polygons.Archive;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Unseen;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;

/** Tells what looks wrong with control data that can be read. */
@Command(
        name = "lint",
        description =
                "Tells what looks wrong with a campaign, a reading of it, or an archive of dated polygons: jumps, flicker, leaps across the map,"
                        + " one report told twice, sources that copy one another. What cannot be read, 'salient check' tells.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient lint",
            "  salient lint government",
            "  salient lint runs/latakia-2014/monitor",
            "  salient lint --format csv > lint.csv",
            "  salient lint --format geojson > lint.geojson",
            "",
            "A suspicion is not a fault, and the exit status is 0 whatever is found. Docs: docs/lint.md."
        })
final class LintCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was looked through";

    private static final String GEOJSON = "geojson";

    private static final String MANIFEST = "manifest.json";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "READING|ARCHIVE",
            arity = "0..1",
            description =
                    "A scenario, the folder of a run, or a folder or zip of dated GeoJSON files with the ground that each side has."
                            + " The campaign, and what its default scenario makes of it, if left out.")
    private Optional<String> reading = Optional.empty();

    @Option(
            names = {"--format", "--to"},
            paramLabel = "FORMAT",
            description = "Print for other programs in place of people: csv, or geojson to see it on a map.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Check where places lie by another gazetteer: GeoNames, Linked Places, GeoJSON, CSV or a"
                    + " places.csv.")
    private Optional<Path> gazetteer = Optional.empty();

    @Option(names = "--all", description = "Tell every suspicion, however many there are of one kind.")
    private boolean all;

    @Mixin
    private CampaignOptions options;

    LintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException, IOException {
        FormatOption.checked(spec, format, FormatOption.CSV, GEOJSON);
        if (gazetteer.isPresent() && reading.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--gazetteer checks the places of a campaign; leave out " + Quoted.text(reading.get()));
        }
        Optional<Archive> archive = archive();
        if (archive.isPresent()) {
            return lint(archive.get());
        }
        CampaignOptions.Opened opened;
        Problems ofGazetteer = new Problems();
        List<Place> known = known(ofGazetteer);
        try {
            opened = options.open(surroundings, CONSEQUENCE);
        } catch (BadInputException e) {
            ofGazetteer.addAll(e.problems());
            throw new BadInputException(ofGazetteer, CONSEQUENCE);
        }
        if (ofGazetteer.hasErrors()) {
            ofGazetteer.addAll(opened.problems());
            throw new BadInputException(ofGazetteer, CONSEQUENCE);
        }
        CampaignInputs inputs = opened.inputs();
        List<Suspicion> found = new ArrayList<>();
        if (reading.isEmpty()) {
            found.addAll(CampaignLint.ofRecord(inputs.dossier(), known));
        }
        Replay replay =
                new AskedReading(options, opened, surroundings.current()).replay(reading, scenario -> {}, CONSEQUENCE);
        String name = replay.judgement().scenario().id();
        found.addAll(CampaignLint.ofReading(name, replay));
        Campaign campaign = inputs.dossier().campaign();
        tell(
                found,
                inputs.dossier().gazetteer(),
                campaign.name() + reading.map(any -> ", " + name).orElse(""),
                campaign.cartography().attribution());
        return ExitStatus.FINE;
    }

    /**
     * @param name of what was looked through
     * @param attribution who is to be named for it
     */
    private void tell(List<Suspicion> found, Gazetteer places, String name, String attribution) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format.isEmpty()) {
            new LintPage(new Page(out, surroundings.columns()), places, all).print(found);
        } else if (format.get().equals(GEOJSON)) {
            SuspicionFeatures features = new SuspicionFeatures(found, places);
            FeatureCollection.About about = new FeatureCollection.About(
                    "suspicions",
                    name + ", suspicions",
                    "What looks wrong with the data, which may be right all the same.",
                    attribution);
            new FeatureCollection(about, features.fields(), features::features).writeTo(out);
        } else {
            SuspicionTable.write(found, out);
        }
        out.flush();
    }

    /** The archive of polygons that is named, if what is named is one: no run, with GeoJSON files whose names have days. */
    private Optional<Archive> archive() {
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Path path = surroundings.current().resolve(reading.get()).normalize();
        if (Files.exists(path.resolve(MANIFEST)) || !Files.exists(path)) {
            return Optional.empty();
        }
        return GivenFiles.open(
                        List.of(new GivenFile(path, Unseen.shown(reading.get()))),
                        GivenFiles.Folders.OPENED,
                        new Problems())
                .map(files -> Archive.of(files, Optional.empty()))
                .filter(archive -> !archive.files().isEmpty());
    }

    private int lint(Archive archive) throws BadInputException, IOException {
        OptionalDouble theatreKm2 = OptionalDouble.empty();
        if (options.isNamed()) {
            CampaignInputs inputs = options.open(surroundings, CONSEQUENCE).inputs();
            theatreKm2 = OptionalDouble.of(new Replayer(inputs).coverage().theatreKm2());
        }
        Problems problems = new Problems();
        String name = reading.orElseThrow();
        tell(ArchiveLint.of(name, archive, theatreKm2, problems), new Gazetteer(List.of()), name, "");
        if (problems.hasErrors()) {
            throw new BadInputException(problems, "these files were not looked through");
        }
        return ExitStatus.FINE;
    }

    private List<Place> known(Problems problems) {
        return gazetteer
                .flatMap(path -> Gazetteers.places(
                        new GivenFile(surroundings.current().resolve(path), path.toString()), problems))
                .orElse(List.of());
    }
}
