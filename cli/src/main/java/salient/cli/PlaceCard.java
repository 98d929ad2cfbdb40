package salient.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import salient.account.Claim;
import salient.account.Dossier;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.wording.Amounts;
import salient.wording.PlaceWords;
import salient.wording.Wording;

/** Says which place is meant and how well it is known. */
final class PlaceCard {
    /** How much is told of a region. */
    enum Length {
        /** Many places and claims are counted, and the most important named. */
        SHORT,
        /** Every place and claim is named. */
        WHOLE
    }

    private static final int MOST_PLACES = 150;
    private static final int MOST_CLAIMS = 40;

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

    /**
     * What a region has to say: it has no finding of its own.
     *
     * @param length whether many places and claims are counted or named
     */
    void printRegion(Place region, Length length) {
        page.blank();
        page.paragraph(0, "A region has no finding of its own: ask for a place in it.");
        printWithin(dossier.gazetteer().within(region.id()), length);
        Wording wording = new Wording(dossier);
        List<Claim> claims = dossier.claimsOn(region.id());
        if (!claims.isEmpty()) {
            int left = length == Length.WHOLE ? 0 : Math.max(0, claims.size() - MOST_CLAIMS);
            page.blank();
            page.line(
                    left == 0
                            ? "What was said of it"
                            : "What was said of it last, after " + Amounts.count(left, "claim")
                                    + " that --all names too");
            claims.subList(left, claims.size())
                    .forEach(c -> page.item(
                            2, wording.days(c), 24, wording.source(c) + ": " + wording.says(c) + ". [" + c.id() + "]"));
        }
    }

    private void printWithin(List<Place> within, Length length) {
        if (within.isEmpty()) {
            page.paragraph(2, "No place lies in it.");
        } else if (within.size() <= MOST_PLACES || length == Length.WHOLE) {
            page.paragraph(2, ids(within));
        } else {
            page.paragraph(2, PlaceWords.kinds(within) + " lie in it; --all names each.");
            List<Place> towns = within.stream()
                    .filter(place -> place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.TOWN)
                    .sorted(Comparator.comparing(Place::kind).thenComparing(Place::id))
                    .toList();
            if (!towns.isEmpty()) {
                String more = towns.size() <= MOST_PLACES
                        ? ""
                        : " and " + Amounts.number(towns.size() - MOST_PLACES) + " more";
                page.paragraph(
                        2,
                        "Cities and towns: " + ids(towns.subList(0, Math.min(towns.size(), MOST_PLACES))) + more + ".");
            }
        }
    }

    private static String ids(List<Place> places) {
        return places.stream().map(place -> place.id().value()).collect(Collectors.joining(", "));
    }
}
