package salient.gis.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.account.Account;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.folder.FolderTree;
import salient.gis.gazetteer.ForeignGazetteer;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.Imported;
import salient.gis.intake.MarkdownText;
import salient.gis.intake.NewCampaign;
import salient.gis.intake.Readings;
import salient.gis.intake.ReportText;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.WorkspaceYaml;
import salient.text.PlainId;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/** Makes a campaign to begin with: all of it or nothing, and in place of nothing that is there. */
public final class Starter {
    private static final int LONGEST_ID = 40;
    /** Lines in the place of a credit that no file gives. */
    private static final String NOBODY_CREDITED = """
            # Whom every picture, chart and report is to name as the source of places and land: take the # away.
            # attribution: "Places and land: whose they are"

            """;

    private final Path workspace;
    private final StarterRequest request;
    private final CampaignFiles names;
    private final ImportReport report = new ImportReport();

    /** @param workspace a folder that is a workspace or becomes one; what else lies there stays as it is */
    public Starter(Path workspace, StarterRequest request) {
        this.workspace = workspace;
        this.request = request;
        this.names = new CampaignFiles(request.campaign());
    }

    /**
     * Makes it.
     *
     * @return what was read, guessed and is left to decide; if nothing was written, problems say why
     */
    public Optional<ImportReport> make(Problems problems) {
        NewCampaign target = new NewCampaign(workspace, request.campaign());
        if (!target.isFree(problems)) {
            return Optional.empty();
        }
        return imported(problems)
                .filter(made -> target.write(made, fresh -> finished(fresh, made), problems))
                .map(Imported::report);
    }

    /** The id of a campaign that has its name from the folder {@code workspace}. */
    public static String idFor(Path workspace) {
        Path name = workspace.getFileName();
        String id = name == null ? "" : PlainId.of(name.toString(), LONGEST_ID);
        return id.isEmpty() ? "campaign" : id;
    }

    private Optional<Imported> imported(Problems problems) {
        if (request.places().isEmpty() && request.options().containsKey("theatre")) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of("--theatre"),
                    "no places are given that could lie in it",
                    "name a list of them with --places");
        }
        CampaignOptions options = new CampaignOptions(request.forPlaces(), report, problems);
        Optional<DaySpan> period = StarterPeriod.of(request.period(), report, problems);
        List<Side> sides = options.sides(List.of());
        if (!problems.hasErrors() && sides.isEmpty()) {
            sides = List.of(side("side-a", "Side A"), side("side-b", "Side B"));
            report.add(Chapter.TO_DECIDE, "who fights: side-a and side-b stand in, in " + names.data("campaign.yaml"));
        } else if (sides.size() == 1) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of("--sides"),
                    "there is but one side",
                    "name two or more, with a comma between them");
        }
        Optional<StarterPlaces> places =
                problems.hasErrors() ? Optional.empty() : StarterPlaces.of(request, report, problems);
        Optional<Place> first = places.flatMap(StarterPlaces::first);
        if (places.isPresent() && first.isEmpty()) {
            problems.error(
                    ProblemCode.EMPTY_GAZETTEER,
                    Origin.of("--places"),
                    "no place has ground of its own: all are regions",
                    "add villages, towns or hills to the list");
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        places.filter(found -> found.given().isPresent()).ifPresent(this::tellOfGround);
        ZoneId zone = options.zone(places.get().given().flatMap(ForeignGazetteer::zone));
        List<Account> accounts = new StarterRecord(
                        period.orElseThrow(), first.get().id())
                .accounts(sides.get(0).id(), sides.get(1).id());
        report.add(
                Chapter.TO_DECIDE,
                "what was said: two claims on " + first.get().id() + " are examples, in "
                        + names.account("eve", "claims.csv") + " and " + names.account("first-report", "claims.csv"));
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Imported(
                        new Dossier(
                                campaign(options, period.get(), sides, zone, places.get()),
                                new Gazetteer(places.get().all()),
                                StarterRecord.sources(),
                                accounts),
                        places.get().given().flatMap(ForeignGazetteer::theatre),
                        Readings.of(accounts).subList(0, 1),
                        report));
    }

    private void tellOfGround(StarterPlaces places) {
        report.add(
                Chapter.GUESSED,
                String.format(
                        Locale.ROOT,
                        "the ground of each place reaches up to %.0f km from it, as far as half of them have another: set"
                                + " max_reach_km in %s",
                        places.reachKm(),
                        names.data("campaign.yaml")));
        places.farOff()
                .forEach((place, km) -> report.add(
                        Chapter.TO_DECIDE,
                        String.format(
                                Locale.ROOT,
                                "whether %s is where the list has it: the nearest other place is %,.0f km away",
                                place.name(),
                                km)));
    }

    private Campaign campaign(
            CampaignOptions options, DaySpan period, List<Side> sides, ZoneId zone, StarterPlaces places) {
        return new Campaign(
                request.campaign(),
                options.name(CampaignOptions.titled(request.campaign())),
                period,
                zone,
                new Campaign.Parties(sides, CampaignOptions.opposed(sides), CampaignOptions.camps(sides)),
                new Campaign.Defaults(
                        Readings.EVERYBODY, List.of(StarterRecord.EVE.value(), StarterRecord.REPORT.value())),
                new Campaign.Cartography(
                        places.reachKm(),
                        places.given().map(ForeignGazetteer::attribution).orElse(""),
                        request.options().getOrDefault("local-language", "")));
    }

    private static Side side(String id, String name) {
        return new Side(new SideId(id), name, name);
    }

    /** Puts notes into the files below {@code fresh}; gives those that stand outside the campaign's folders. */
    private List<String> finished(Path fresh, Imported made) throws IOException {
        boolean hull = made.theatre().isEmpty();
        Map<String, String> words = new TreeMap<>(Map.of(
                "id",
                request.campaign(),
                "name",
                MarkdownText.of(made.dossier().campaign().name()),
                "last",
                made.dossier().campaign().period().last().toString(),
                "uncredited",
                made.dossier().campaign().cartography().attribution().isEmpty() ? NOBODY_CREDITED : "",
                "ground",
                hull
                        ? "The study area, theatre.geojson, is the convex hull of the places and as far around it, and\n"
                                + "# all of it is taken for land, in land.geojson: put better ones in their place."
                        : "The study area, theatre.geojson, is the one that was given, and all of it is taken for land,\n"
                                + "# in land.geojson: put a coast and neighbours there if there are any.",
                "draw",
                hull
                        ? "draw better ones: this is the hull of the places, and all of it is taken for land"
                        : "draw the coast if there is one: all of the study area is taken for land"));
        note(fresh, names.data("campaign.yaml"), "campaign.yaml", words);
        note(fresh, names.sources(), "sources.yaml", words);
        for (Account account : made.dossier().accounts()) {
            words.put("account", account.id().value());
            note(fresh, names.account(account.id().value(), "account.yaml"), "account.yaml", words);
        }
        write(
                fresh,
                names.scenario(Readings.EVERYBODY),
                Template.of("scenario.yaml", words).lines());
        List<String> readMe = new ArrayList<>(Template.of("README.md", words).lines());
        List<String> told = List.of(ReportText.lines("", made.report()));
        readMe.addAll(told.subList(2, told.size()));
        write(fresh, names.data("README.md"), readMe);
        if (FolderTree.isThere(workspace.resolve(WorkspaceYaml.NAME))) {
            return List.of();
        }
        write(fresh, WorkspaceYaml.NAME, Template.of("workspace.yaml", words).lines());
        return List.of(WorkspaceYaml.NAME);
    }

    private static void note(Path fresh, String file, String template, Map<String, String> words) throws IOException {
        Path path = fresh.resolve(file);
        List<String> yaml = Files.readAllLines(path, StandardCharsets.UTF_8);
        Files.writeString(path, Template.of(template, words).above(yaml));
    }

    private static void write(Path fresh, String file, List<String> lines) throws IOException {
        Files.writeString(fresh.resolve(file), String.join("\n", lines) + "\n");
    }
}
