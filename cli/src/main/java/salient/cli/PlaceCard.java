package salient.cli;

import java.util.List;
import salient.account.Claim;
import salient.account.Dossier;
import salient.place.Place;
import salient.wording.PlaceWords;
import salient.wording.Wording;

/** Says which place is meant and how well it is known. */
final class PlaceCard {
    private final Dossier dossier;
    private final Page page;

    PlaceCard(Dossier dossier, Page page) {
        this.dossier = dossier;
        this.page = page;
    }

    void print(Place place) {
        String local =
                place.toponym().local().isEmpty() ? "" : "  " + place.toponym().local();
        page.line(place.name() + local + "  (" + place.id() + ")");
        page.paragraph(2, PlaceWords.kind(place.kind()) + region(place) + ". " + location(place));
        if (!place.toponym().aliases().isEmpty()) {
            page.paragraph(2, "Also called " + String.join(", ", place.toponym().aliases()) + ".");
        }
        if (!place.note().isEmpty()) {
            page.paragraph(2, place.note());
        }
    }

    private String region(Place place) {
        return place.region()
                .flatMap(id -> dossier.gazetteer().find(id))
                .map(region -> " in " + region.name())
                .orElse("");
    }

    private static String location(Place place) {
        String point = PlaceWords.accuracy(place.location().accuracy());
        String error = place.location().errorM().isPresent()
                ? ", within " + distance(place.location().errorM().getAsDouble())
                : "";
        String where = place.position()
                .map(p -> " (" + Plain.decimal(p.lat(), 4) + ", " + Plain.decimal(p.longitude(), 4) + ")")
                .orElse("");
        String meant = PlaceWords.identification(place.location().identification());
        return point + where + error + "; " + meant + ".";
    }

    private static String distance(double metres) {
        return metres < 1000 ? Plain.decimal(metres, 0) + " m" : Plain.decimal(metres / 1000, 1) + " km";
    }

    /** What a region has to say: it has no finding of its own. */
    void printRegion(Place region) {
        List<String> within = dossier.gazetteer().within(region.id()).stream()
                .map(p -> p.id().value())
                .toList();
        page.blank();
        page.paragraph(0, "A region has no finding of its own: ask for a place in it.");
        page.paragraph(2, within.isEmpty() ? "No place lies in it." : String.join(", ", within));
        Wording wording = new Wording(dossier);
        List<Claim> claims = dossier.claimsOn(region.id());
        if (!claims.isEmpty()) {
            page.blank();
            page.line("What was said of it");
            claims.forEach(c -> page.item(
                    2,
                    Plain.shortDays(c.valid()),
                    24,
                    wording.source(c) + ": " + wording.says(c) + ". [" + c.id() + "]"));
        }
    }
}
