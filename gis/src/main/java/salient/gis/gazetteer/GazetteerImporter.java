package salient.gis.gazetteer;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Dossier;
import salient.account.Publication;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.gis.intake.CampaignOptions;
import salient.gis.intake.Grades;
import salient.gis.intake.ImportOption;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.gis.intake.Importer;
import salient.gis.intake.Readings;
import salient.place.Gazetteer;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.time.DaySpan;

/** Makes a campaign that has places and an account without claims yet: for those who will code their own. */
public final class GazetteerImporter implements Importer {
    private static final String ACCOUNT = "coding";
    private static final double USUAL_REACH_KM = 5;

    @Override
    public String token() {
        return "gazetteer";
    }

    @Override
    public String description() {
        return "Reads a gazetteer (a dump of GeoNames, Linked Places 1.3 or LP-TSV, points in GeoJSON, a table) and makes"
                + " a campaign of its places and of an account to fill with claims.";
    }

    @Override
    public List<ImportOption> options() {
        return Stream.of(CampaignOptions.ALL, Gazetteers.options())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<Imported> read(ImportRequest request, Problems problems) {
        if (request.into().isPresent()) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of("--into"),
                    "a gazetteer has places and no claims, so it makes no account",
                    "leave --into out to make a campaign");
            return Optional.empty();
        }
        ImportReport report = new ImportReport();
        CampaignOptions options = new CampaignOptions(request, report, problems);
        Optional<DaySpan> period = options.period(Optional.empty());
        Optional<ForeignGazetteer> read = Gazetteers.read(request, report, problems);
        if (period.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        ForeignGazetteer places = read.get();
        ZoneId zone = options.zone(places.zone());
        List<Side> sides = options.sides(List.of());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        if (sides.isEmpty()) {
            sides = List.of(side("side-a"), side("side-b"));
            report.add(
                    Chapter.TO_DECIDE,
                    "who fights: side-a and side-b stand in for the sides, in data/" + request.campaign()
                            + "/campaign.yaml");
        }
        Campaign campaign = new Campaign(
                request.campaign(),
                options.name(CampaignOptions.titled(request.campaign())),
                period.get(),
                zone,
                new Campaign.Parties(sides, CampaignOptions.opposed(sides), CampaignOptions.camps(sides)),
                new Campaign.Defaults(Readings.EVERYBODY, List.of(ACCOUNT)),
                new Campaign.Cartography(
                        USUAL_REACH_KM, places.attribution(), request.options().getOrDefault("local-language", "")));
        Source coder = Grades.toFillIn(new SourceId("coder"), "The coder", "coder", CampaignOptions.UNALIGNED);
        Account account = new Account(
                new AccountId(ACCOUNT),
                new Publication(
                        "Claims to be coded", "The coder", "en", period.get().last(), List.of()),
                coder.id(),
                "coding",
                Optional.empty(),
                "",
                List.of());
        report.add(
                Chapter.TO_DECIDE,
                "what the account " + ACCOUNT + " says: fill seeds/" + request.campaign() + "/" + ACCOUNT
                        + "/claims.csv");
        return Optional.of(new Imported(
                new Dossier(
                        campaign,
                        new Gazetteer(places.places()),
                        new TreeMap<>(Map.of(coder.id(), coder)),
                        List.of(account)),
                places.theatre(),
                Readings.of(List.of(account)),
                report));
    }

    private static Side side(String id) {
        return new Side(new SideId(id), CampaignOptions.titled(id), CampaignOptions.titled(id));
    }
}
