package salient.gis.polygons;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import salient.account.Account;
import salient.account.Dossier;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.gis.gazetteer.ForeignGazetteer;
import salient.gis.gazetteer.Gazetteers;
import salient.gis.input.GivenFiles;
import salient.gis.intake.AccountIds;
import salient.gis.intake.AccountTable;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.Grades;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Readings;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.text.SourceFile;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/** One import of an archive: from its files to a campaign, or to an account of one. */
final class PolygonIntake {
    private static final String ACCOUNT = "polygons";
    private static final double USUAL_REACH_KM = 5;

    private final ImportRequest request;
    private final Problems problems;
    private final ImportReport report = new ImportReport();
    private final PolygonOptions options;

    PolygonIntake(ImportRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
        this.options = PolygonOptions.of(request.options(), problems);
    }

    Optional<Imported> read() {
        Optional<List<SourceFile>> opened = GivenFiles.open(request.files(), GivenFiles.Folders.OPENED, problems);
        Optional<ForeignGazetteer> foreign = foreign();
        if (problems.hasErrors() || opened.isEmpty()) {
            return Optional.empty();
        }
        Archive archive = Archive.of(opened.get(), options.monthFirst());
        if (archive.files().isEmpty()) {
            problems.error(
                    ProblemCode.INVALID_DATE,
                    Origin.of(request.files().get(0).shown()),
                    "no GeoJSON file in it names a day",
                    "put the day of each into its name, as in control-2022-03-01.geojson");
            return Optional.empty();
        }
        List<Place> places = foreign.map(ForeignGazetteer::places)
                .or(() -> request.into()
                        .map(into -> List.copyOf(into.dossier().gazetteer().all())))
                .orElseThrow();
        Layers layers = new Layers(() -> new StatedGround(places, options.elsewhere(), options.carryDays()));
        ArchiveReading reading = new ArchiveReading(options, report, problems);
        reading.read(archive, layers);
        if (!problems.hasErrors() && layers.placeDays() == 0) {
            problems.error(
                    ProblemCode.NO_CLAIMS,
                    Origin.of(request.files().get(0).shown()),
                    "no place lies in any of the ground",
                    "name places in the same country with --places");
        }
        if (layers.all().size() > 1) {
            AccountIds.checkBeginsSeveral(request, problems);
        }
        return problems.hasErrors() ? Optional.empty() : made(layers, foreign, reading.sides());
    }

    private Optional<ForeignGazetteer> foreign() {
        if (request.places().isPresent()) {
            return Gazetteers.read(request, report, problems);
        }
        if (request.into().isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of("--places"),
                    "polygons do not say which places there are",
                    "name a file of them with --places: a dump of GeoNames, a table or GeoJSON");
        }
        return Optional.empty();
    }

    private Optional<Imported> made(Layers layers, Optional<ForeignGazetteer> foreign, List<SideId> sides) {
        List<String> ids = layers.all().keySet().stream()
                .map(layer -> id(layer, layers.all().size()))
                .toList();
        Optional<Campaign> campaign = request.into().isPresent()
                ? existing(request.into().get(), sides)
                : fresh(layers, ids, foreign.orElseThrow(), sides);
        if (campaign.isEmpty()) {
            return Optional.empty();
        }
        DaySpan period = campaign.get().period();
        if (layers.period().within(period).isEmpty()) {
            problems.error(
                    ProblemCode.NO_CLAIMS,
                    Origin.of(request.files().get(0).shown()),
                    "no file is of a day within " + period,
                    "name files of these days");
            return Optional.empty();
        }
        String from = request.files().stream().map(file -> file.name()).collect(Collectors.joining(", "));
        SortedMap<SourceId, Source> sources = new TreeMap<>();
        List<Account> accounts = new ArrayList<>();
        List<AccountTable> tables = new ArrayList<>();
        layers.all().forEach((layer, ground) -> {
            String id = id(layer, layers.all().size());
            String what = "Polygons of " + from + (layer.isEmpty() ? "" : ", layer " + layer);
            tellOutside(ground.stated(), period);
            Account account = PolygonAccount.of(
                    ground.stated(), id, new CampaignFiles(request.campaign()), what, spoken(ground.stated(), period));
            accounts.add(account);
            tables.add(ground.areas().table(account.id()));
            sources.put(
                    account.source(),
                    Grades.toFillIn(account.source(), what, "map", CampaignOptions.unaligned(campaign.get())));
            report.add(
                    Chapter.FOLDED,
                    ArchiveReading.count(ground.stated().placeDays(), "place-day") + " into "
                            + ArchiveReading.count(account.claims().size(), "span")
                            + (layers.all().size() > 1 ? ": the account " + id : ""));
        });
        Dossier dossier = new Dossier(
                campaign.get(),
                new Gazetteer(foreign.map(ForeignGazetteer::places).orElse(List.of())),
                sources,
                accounts);
        return Optional.of(new Imported(
                dossier,
                foreign.flatMap(ForeignGazetteer::theatre),
                request.into().isPresent()
                        ? accounts.stream().map(Readings::alone).toList()
                        : Readings.of(accounts),
                report,
                tables));
    }

    /** The account of {@code layer}, of so many. */
    private String id(String layer, int layers) {
        if (request.account().isPresent()) {
            String into = request.account().get();
            return layers == 1 ? into : into + "-" + (layer.isEmpty() ? ACCOUNT : layer);
        }
        return layer.isEmpty() ? ACCOUNT : layer;
    }

    /** The days of the period from the first that {@code ground} states to the last. */
    private static DaySpan spoken(StatedGround ground, DaySpan period) {
        List<DaySpan> days = ground.days();
        return new DaySpan(days.get(0).from(), days.get(days.size() - 1).until())
                .within(period)
                .orElse(period);
    }

    private void tellOutside(StatedGround ground, DaySpan period) {
        int outside = ground.days().stream()
                .mapToInt(span ->
                        span.days() - span.within(period).map(DaySpan::days).orElse(0))
                .sum();
        if (outside > 0) {
            report.add(Chapter.LEFT_OUT, ArchiveReading.count(outside, "day") + " outside " + period);
        }
    }

    private Optional<Campaign> existing(CampaignInputs into, List<SideId> sides) {
        Campaign campaign = into.dossier().campaign();
        sides.stream()
                .filter(side -> campaign.findSide(side).isEmpty())
                .forEach(side -> problems.error(
                        ProblemCode.UNKNOWN_SIDE,
                        Origin.of("--" + PolygonOptions.SIDES_OF),
                        "side " + Quoted.text(side.value()) + " is not one of the campaign's",
                        "say with --" + PolygonOptions.SIDES_OF + " which of these each word means: "
                                + campaign.sides().stream()
                                        .map(known -> known.id().value())
                                        .collect(Collectors.joining(", "))));
        return problems.hasErrors() ? Optional.empty() : Optional.of(campaign);
    }

    private Optional<Campaign> fresh(
            Layers layers, List<String> accounts, ForeignGazetteer places, List<SideId> found) {
        CampaignOptions campaign = new CampaignOptions(request, report, problems);
        Optional<DaySpan> period = campaign.period(Optional.of(layers.period()));
        ZoneId zone = campaign.zone(places.zone());
        List<Side> sides = new ArrayList<>(
                campaign.sides(found.stream().map(id -> side(id.value())).toList()));
        found.stream()
                .filter(id -> sides.stream().noneMatch(side -> side.id().equals(id)))
                .forEach(id -> problems.error(
                        ProblemCode.UNKNOWN_SIDE,
                        Origin.of("--sides"),
                        "the polygons are of " + Quoted.text(id.value()) + ", which is not among the sides",
                        "add it to --sides, or say with --" + PolygonOptions.SIDES_OF + " what its word means"));
        if (sides.size() > Campaign.MOST_SIDES) {
            problems.error(
                    ProblemCode.TOO_MUCH,
                    Origin.of("--" + PolygonOptions.SIDES_OF),
                    "the polygons are of " + sides.size() + " sides, and a campaign has " + Campaign.MOST_SIDES
                            + " at most",
                    "say with --" + PolygonOptions.SIDES_OF + " which words mean the same side");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        if (sides.size() == 1) {
            String other = sides.get(0).id().value().equals("other-side") ? "side-b" : "other-side";
            sides.add(side(other));
            report.add(
                    Chapter.TO_DECIDE,
                    "who else fights: " + other + " stands in for it; name the sides with --sides, and with --elsewhere"
                            + " the one that has the ground outside the polygons, of which nothing is stated");
        }
        return period.map(span -> new Campaign(
                request.campaign(),
                campaign.name(CampaignOptions.titled(request.campaign())),
                span,
                zone,
                new Campaign.Parties(sides, CampaignOptions.opposed(sides), CampaignOptions.camps(sides)),
                new Campaign.Defaults(Readings.EVERYBODY, accounts),
                new Campaign.Cartography(
                        USUAL_REACH_KM, places.attribution(), request.options().getOrDefault("local-language", ""))));
    }

    private static Side side(String id) {
        return new Side(new SideId(id), CampaignOptions.titled(id), CampaignOptions.titled(id));
    }
}
