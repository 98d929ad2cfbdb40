package salient.gis.panel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.account.Account;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.geo.Theatre;
import salient.gis.gazetteer.ForeignGazetteer;
import salient.gis.gazetteer.Gazetteers;
import salient.gis.input.GivenFiles;
import salient.gis.intake.AccountIds;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Readings;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.time.DaySpan;
import salient.workspace.CampaignFiles;

/** One import of a panel: from its files to a campaign, or to accounts of one. */
final class PanelIntake {
    private static final double USUAL_REACH_KM = 5;

    /** What panels are about, as far as it is known before they are read. */
    private record Setting(
            List<Place> places,
            Map<String, PlaceId> keys,
            Optional<Theatre> theatre,
            Optional<String> zone,
            String credit) {}

    private final ImportRequest request;
    private final Problems problems;
    private final ImportReport report = new ImportReport();
    private final PanelOptions options;

    PanelIntake(ImportRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
        this.options = PanelOptions.of(request.options(), problems);
    }

    Optional<Imported> read() {
        Optional<List<SourceFile>> opened = GivenFiles.open(request.files(), GivenFiles.Folders.OPENED, problems);
        Optional<Setting> setting = setting().map(this::withCells);
        List<PanelFile> files = opened.orElse(List.of()).stream()
                .filter(PanelFile::mayBeTable)
                .flatMap(file -> PanelFile.of(file, options, problems).stream())
                .toList();
        if (problems.hasErrors() || setting.isEmpty()) {
            return Optional.empty();
        }
        StatedPanel panel = new StatedPanel(PanelFile.columns(files));
        checkAsked(panel);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Optional<DaySpan> period = request.into()
                .map(into -> into.dossier().campaign().period())
                .or(() -> request.options().containsKey("period")
                        ? campaign().period(Optional.empty())
                        : Optional.empty());
        PanelRows rows =
                new PanelRows(panel, setting.get().keys(), options.statuses(), period, Limits.ofThisJava(), problems);
        files.forEach(file -> file.pass(rows, problems));
        rows.faults().tell(options.unknownPlaces(), setting.get().keys().keySet());
        if (!problems.hasErrors() && panel.period().isEmpty()) {
            problems.error(
                    ProblemCode.NO_CLAIMS,
                    Origin.of(request.files().get(0).shown()),
                    "no row states anything" + (panel.rows() == 0 ? "" : " of a place and day that count"),
                    "name the files of a panel, and days and places that they speak of");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        new PanelReport(panel, report).tell(files.size(), rows.faults(), options.statuses(), period);
        return made(panel, setting.get(), period);
    }

    /** Files a problem for each column that is asked for by name to vote, or to be held against the vote, and is not there. */
    private void checkAsked(StatedPanel panel) {
        for (String option : List.of("voters", "tie-break", "published")) {
            PanelOptions.names(request.options().getOrDefault(option, "")).stream()
                    .filter(column -> panel.find(column).isEmpty())
                    .forEach(column -> problems.error(
                            ProblemCode.MISSING_COLUMN,
                            Origin.of("--" + option),
                            "there is no column " + Quoted.text(column) + " that says who holds a place",
                            "name one of " + String.join(", ", panel.columns()) + ", or none"));
        }
        AccountIds.checkBeginsSeveral(request, problems);
    }

    private CampaignOptions campaign() {
        return new CampaignOptions(request, report, problems);
    }

    private Optional<Setting> setting() {
        if (request.places().isPresent()) {
            return Gazetteers.read(request, report, problems).map(PanelIntake::of);
        }
        if (request.into().isPresent()) {
            List<Place> places =
                    List.copyOf(request.into().get().dossier().gazetteer().all());
            return Optional.of(new Setting(places, keys(places), Optional.empty(), Optional.empty(), ""));
        }
        problems.error(
                ProblemCode.MISSING_VALUE,
                Origin.of("--places"),
                "a panel has ids of places and does not say where they lie",
                "name a file that does with --places: a dump of GeoNames, a table or GeoJSON");
        return Optional.empty();
    }

    private Setting withCells(Setting known) {
        Optional<Theatre> theatre = new PanelCells(request, options, report, problems)
                .theatre(known.places(), known.keys(), known.theatre());
        return new Setting(known.places(), known.keys(), theatre, known.zone(), known.credit());
    }

    private static Setting of(ForeignGazetteer read) {
        return new Setting(read.places(), read.ids(), read.theatre(), read.zone(), read.attribution());
    }

    /** What a panel may call the places of a campaign: their ids, other names, and numbers in their notes. */
    private static Map<String, PlaceId> keys(List<Place> places) {
        Map<String, PlaceId> keys = new HashMap<>();
        places.forEach(place -> Stream.of(place.note().split("[^0-9]+"))
                .filter(number -> !number.isEmpty())
                .forEach(number -> keys.putIfAbsent(number, place.id())));
        places.forEach(place -> place.toponym().aliases().forEach(alias -> keys.put(alias, place.id())));
        places.forEach(place -> keys.put(place.id().value(), place.id()));
        return keys;
    }

    private Optional<Imported> made(StatedPanel panel, Setting setting, Optional<DaySpan> period) {
        Optional<Campaign> campaign =
                request.into().isPresent() ? existing(request.into().get()) : fresh(panel, setting, period);
        if (campaign.isEmpty()) {
            return Optional.empty();
        }
        PanelAccounts accounts = new PanelAccounts(
                panel,
                new CampaignFiles(request.campaign()),
                request.account(),
                CampaignOptions.unaligned(campaign.get()),
                request.files().stream().map(file -> file.name()).collect(Collectors.joining(", ")));
        List<Account> all = accounts.all();
        Dossier dossier =
                new Dossier(campaign.get(), new Gazetteer(setting.places()), new TreeMap<>(accounts.sources()), all);
        report.add(
                Chapter.READ,
                "each column is an account with a source of its own: "
                        + accounts.columns().stream()
                                .map(column -> column + " is " + accounts.id(column))
                                .collect(Collectors.joining(", ")));
        List<Scenario> scenarios = new ArrayList<>();
        Ballot.of(panel, options.vote()).ifPresent(ballot -> {
            Scenario vote = ballot.scenario(accounts);
            scenarios.add(vote);
            ballot.published()
                    .ifPresent(
                            published -> new VoteCheck(panel, ballot.voters(), published).tell(dossier, vote, report));
        });
        if (scenarios.isEmpty()) {
            scenarios.addAll(Readings.of(all));
        } else {
            all.forEach(account -> scenarios.add(Readings.alone(account)));
        }
        return Optional.of(new Imported(dossier, setting.theatre(), scenarios, report));
    }

    /** The campaign that gets accounts, if it has the sides that the panel speaks of. */
    private Optional<Campaign> existing(CampaignInputs into) {
        Campaign campaign = into.dossier().campaign();
        List<String> known =
                campaign.sides().stream().map(side -> side.id().value()).toList();
        options.statuses().sides().stream()
                .filter(side -> campaign.findSide(side).isEmpty())
                .forEach(side -> problems.error(
                        ProblemCode.UNKNOWN_SIDE,
                        Origin.of("--" + PanelOptions.STATUSES),
                        "side \"" + side + "\" is not one of the campaign's",
                        NearestName.find(side.value(), known)
                                        .map(near -> "did you mean \"" + near + "\"? otherwise ")
                                        .orElse("")
                                + "say with --" + PanelOptions.STATUSES + " which of these each status means: "
                                + String.join(", ", known)));
        return problems.hasErrors() ? Optional.empty() : Optional.of(campaign);
    }

    private Optional<Campaign> fresh(StatedPanel panel, Setting setting, Optional<DaySpan> asked) {
        Optional<DaySpan> period = campaign().period(asked.or(panel::period));
        ZoneId zone = campaign().zone(setting.zone());
        List<Side> sides = options.statuses().sides().stream()
                .map(id -> new Side(id, CampaignOptions.titled(id.value()), CampaignOptions.titled(id.value())))
                .toList();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        String first = Ballot.of(panel, options.vote()).isPresent() ? PanelAccounts.voteOf(panel) : Readings.EVERYBODY;
        return period.map(days -> new Campaign(
                request.campaign(),
                campaign().name(CampaignOptions.titled(request.campaign())),
                days,
                zone,
                new Campaign.Parties(sides, CampaignOptions.opposed(sides), CampaignOptions.camps(sides)),
                new Campaign.Defaults(
                        first,
                        panel.stating().stream()
                                .map(panel.columns()::get)
                                .map(PanelHeader::shortName)
                                .toList()),
                new Campaign.Cartography(
                        USUAL_REACH_KM, setting.credit(), request.options().getOrDefault("local-language", ""))));
    }
}
