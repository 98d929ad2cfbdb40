package salient.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.account.Account;
import salient.account.Dossier;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.place.Place;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.table.Cell;
import salient.table.Listing;

/** What a workspace holds, as tables for other programs. */
public final class CampaignListings {
    private CampaignListings() {}

    private static List<Dossier> dossiers(List<CampaignInputs> all) {
        return all.stream().map(CampaignInputs::dossier).toList();
    }

    /** The campaigns; days are from the first to the last. */
    public static Listing campaigns(List<CampaignInputs> all) {
        Listing listing = new Listing("campaign", "name", "from", "to", "default_scenario");
        for (CampaignInputs inputs : all) {
            Campaign campaign = inputs.dossier().campaign();
            listing.add(
                    Cell.text(campaign.id()),
                    Cell.text(campaign.name()),
                    Cell.date(campaign.period().first()),
                    Cell.date(campaign.period().last()),
                    Cell.text(campaign.defaults().scenario()));
        }
        return listing;
    }

    /** The scenarios. */
    public static Listing scenarios(List<CampaignInputs> all) {
        Listing listing = new Listing("campaign", "scenario", "default", "title", "description");
        for (CampaignInputs inputs : all) {
            inputs.scenarios()
                    .values()
                    .forEach(scenario -> add(listing, scenario, inputs.dossier().campaign()));
        }
        return listing;
    }

    private static void add(Listing listing, Scenario scenario, Campaign campaign) {
        boolean isDefault = scenario.id().equals(campaign.defaults().scenario());
        listing.add(
                Cell.text(campaign.id()),
                Cell.text(scenario.id()),
                Cell.yesNo(isDefault),
                Cell.text(scenario.title()),
                Cell.text(scenario.description()));
    }

    /** The accounts. */
    public static Listing accounts(List<CampaignInputs> all) {
        Listing listing = new Listing(
                "campaign", "account", "claims", "published", "title", "publisher", "language", "addresses");
        for (Dossier dossier : dossiers(all)) {
            for (Account account : dossier.accounts()) {
                listing.add(
                        Cell.text(dossier.campaign().id()),
                        Cell.of(account.id()),
                        Cell.count(account.claims().size()),
                        Cell.date(account.publication().published()),
                        Cell.text(account.title()),
                        Cell.text(account.publication().publisher()),
                        Cell.text(account.publication().language()),
                        Cell.list(account.publication().addresses()));
            }
        }
        return listing;
    }

    /** The sources. */
    public static Listing sources(List<CampaignInputs> all) {
        Listing listing = new Listing("campaign", "source", "name", "kind", "camp", "reliability", "claims");
        for (Dossier dossier : dossiers(all)) {
            Map<SourceId, Integer> claims = new HashMap<>();
            dossier.claims().forEach(claim -> claims.merge(claim.source(), 1, Integer::sum));
            for (Source source : dossier.sources().values()) {
                listing.add(
                        Cell.text(dossier.campaign().id()),
                        Cell.of(source.id()),
                        Cell.text(source.name()),
                        Cell.text(source.kind()),
                        Cell.of(source.camp()),
                        Cell.text(source.reliability().name()),
                        Cell.count(claims.getOrDefault(source.id(), 0)));
            }
        }
        return listing;
    }

    /** The places; degrees are those of WGS 84. */
    public static Listing places(List<CampaignInputs> all) {
        Listing listing = new Listing(
                "campaign",
                "place",
                "name",
                "name_local",
                "aliases",
                "kind",
                "region",
                "lat",
                "lon",
                "location_accuracy",
                "location_error_m",
                "identification");
        for (Dossier dossier : dossiers(all)) {
            for (Place place : dossier.gazetteer().all()) {
                listing.add(
                        Cell.text(dossier.campaign().id()),
                        Cell.of(place.id()),
                        Cell.text(place.name()),
                        Cell.text(place.toponym().local()),
                        Cell.list(place.toponym().aliases()),
                        Cell.text(place.kind().token()),
                        Cell.of(place.region()),
                        place.position().map(at -> Cell.degrees(at.lat())).orElse(Cell.EMPTY),
                        place.position().map(at -> Cell.degrees(at.longitude())).orElse(Cell.EMPTY),
                        Cell.text(place.location().accuracy().token()),
                        Cell.decimal(place.location().errorM()),
                        Cell.text(place.location().identification().token()));
            }
        }
        return listing;
    }
}
