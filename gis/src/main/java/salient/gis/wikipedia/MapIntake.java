package salient.gis.wikipedia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Publication;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.campaign.SidePair;
import salient.gis.gazetteer.Spot;
import salient.gis.gazetteer.SpotPlaces;
import salient.gis.input.GivenFiles;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.Counted;
import salient.gis.intake.Grades;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Readings;
import salient.place.Gazetteer;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.SourceFile;
import salient.time.DaySpan;

/** One import of modules: from their files to an account, and a campaign around it where there is none. */
final class MapIntake {
    private static final String TOKEN = "wikipedia";
    private static final String PUBLISHER = "Wikipedia";

    private final ImportRequest request;
    private final Problems problems;
    private final ImportReport report = new ImportReport();
    private final CampaignOptions options;
    private final Map<String, String> names = new HashMap<>();
    private int marks;
    private int commented;

    MapIntake(ImportRequest request, Problems problems) {
        this.request = request;
        this.problems = problems;
        this.options = new CampaignOptions(request, report, problems);
    }

    /** Empty exactly if errors were filed. */
    Optional<Imported> read() {
        Optional<IconTable> icons = IconTable.of(request, problems);
        SortedMap<LocalDate, List<Mark>> modules = new TreeMap<>();
        GivenFiles.open(request.files(), GivenFiles.Folders.OPENED, problems)
                .ifPresent(files -> files.forEach(file -> read(file, files.size() == 1, modules)));
        if (problems.hasErrors() || icons.isEmpty() || modules.isEmpty()) {
            if (!problems.hasErrors()) {
                tellEmpty();
            }
            return Optional.empty();
        }
        List<DayMap> maps = new ArrayList<>();
        modules.forEach((day, read) -> maps.add(new DayMap(day, read, icons.get(), names)));
        icons.get().tell(report);
        return made(maps);
    }

    private void read(SourceFile file, boolean alone, SortedMap<LocalDate, List<Mark>> modules) {
        Optional<LocalDate> day = ModuleDay.of(
                file.name(), Optional.ofNullable(request.options().get(ModuleDay.OPTION)), alone, problems);
        MarkFile.Read read = MarkFile.read(file, problems);
        marks += read.marks().size();
        commented += read.commented();
        if (day.isPresent() && modules.put(day.get(), read.marks()) != null) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of(file.name()),
                    "another file is of " + day.get() + " as well",
                    "name one map of a day");
        }
    }

    private Optional<Imported> made(List<DayMap> maps) {
        DaySpan shown =
                DaySpan.ofDays(maps.get(0).day(), maps.get(maps.size() - 1).day());
        Optional<DaySpan> period = request.into().isPresent()
                ? request.into().map(into -> into.dossier().campaign().period())
                : options.period(Optional.of(shown));
        List<Spot> spots = maps.stream()
                .flatMap(map -> map.points().stream())
                .map(point -> MapClaims.spot(point, names))
                .distinct()
                .toList();
        Optional<SpotPlaces> places =
                spots.isEmpty() ? Optional.empty() : SpotPlaces.of(request, spots, "marks", report, problems);
        if (period.isEmpty() || places.isEmpty()) {
            if (!problems.hasErrors()) {
                tellEmpty();
            }
            return Optional.empty();
        }
        AccountId account = new AccountId(request.account().orElse(TOKEN));
        Source voice = Grades.toFillIn(
                new SourceId(TOKEN), "Editors of Wikipedia", "editors", CampaignOptions.unaligned(request));
        MapClaims claims = new MapClaims(account, voice.id(), names, places.get());
        List<DayMap> heard =
                maps.stream().filter(map -> period.get().contains(map.day())).toList();
        heard.forEach(claims::add);
        tell(maps, heard.size(), spots, claims);
        return made(account, voice, claims.all(), period.get(), places.get());
    }

    private Optional<Imported> made(
            AccountId account, Source voice, List<Claim> claims, DaySpan period, SpotPlaces places) {
        if (claims.isEmpty()) {
            tellEmpty();
            return Optional.empty();
        }
        SortedSet<SideId> named = new TreeSet<>();
        claims.forEach(claim -> named.addAll(claim.statement().actors()));
        List<Side> sides = options.sides(named.stream()
                .limit(Campaign.MOST_SIDES)
                .map(id -> new Side(id, CampaignOptions.titled(id.value()), CampaignOptions.titled(id.value())))
                .toList());
        options.checkSides(claims, sides, IconTable.OPTION);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Account made = new Account(
                account,
                new Publication(
                        "Detailed map of Wikipedia",
                        PUBLISHER,
                        "en",
                        claims.get(claims.size() - 1).valid().last(),
                        List.of()),
                voice.id(),
                "encyclopaedia",
                Optional.of(period),
                "",
                claims);
        Campaign campaign = request.into()
                .map(into -> into.dossier().campaign())
                .orElseGet(() -> campaign(period, sides, claims, places, account));
        return Optional.of(new Imported(
                new Dossier(
                        campaign, new Gazetteer(places.all()), new TreeMap<>(Map.of(voice.id(), voice)), List.of(made)),
                places.theatre(),
                request.into().isPresent() ? List.of(Readings.alone(made)) : Readings.of(List.of(made)),
                report));
    }

    private Campaign campaign(
            DaySpan period, List<Side> sides, List<Claim> claims, SpotPlaces places, AccountId account) {
        Set<SidePair> together = SharedHold.pairs(claims);
        together.forEach(pair -> report.add(
                Chapter.GUESSED,
                "that " + pair.sideA() + " and " + pair.sideB() + ", who hold places together, are allied"));
        return options.campaign(
                period,
                new Campaign.Parties(sides, CampaignOptions.opposed(sides, together), CampaignOptions.camps(sides)),
                options.zone(places.zone()),
                places.attribution().isEmpty() ? PUBLISHER : places.attribution() + "; " + PUBLISHER,
                account);
    }

    private void tell(List<DayMap> maps, int heard, List<Spot> spots, MapClaims claims) {
        report.add(Chapter.READ, Counted.of(marks, "mark") + " on " + Counted.of(maps.size(), "map"));
        report.add(Chapter.READ, Counted.of(claims.all().size(), "claim") + " on " + Counted.of(heard, "day"));
        int silent = maps.stream().mapToInt(DayMap::silent).sum();
        leftOut(commented, "mark", "in comments");
        leftOut(silent, "mark", "whose icons say nothing of control");
        leftOut(maps.size() - heard, "map", "out of the period");
        leftOut(claims.nowhere(), "point", "at no known place");
        leftOut(claims.second(), "point", "at a place of which another point of the map tells");
        long unnamed =
                spots.stream().filter(spot -> spot.name().startsWith("Point ")).count();
        if (unnamed > 0) {
            report.add(
                    Chapter.TO_DECIDE, "what " + Counted.of(unnamed, "point") + " without label and link are called");
        }
        if (claims.disputed() > 0) {
            report.add(
                    Chapter.GUESSED,
                    "that " + Counted.of(claims.disputed(), "point") + " with marks of different sides are contested");
        }
    }

    private void leftOut(int count, String noun, String why) {
        if (count > 0) {
            report.add(Chapter.LEFT_OUT, Counted.of(count, noun) + " " + why);
        }
    }

    private void tellEmpty() {
        problems.error(
                ProblemCode.NO_CLAIMS,
                Origin.of(request.files().get(0).shown()),
                "no mark is left that says something of a place in the period",
                "look at the period, the places and the table of icons");
    }
}
