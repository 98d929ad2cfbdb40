package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Dossier;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.control.ControlHistory;
import salient.place.Place;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.telling.Chronicle;

/** The places of which the record speaks, from north to south, and on which days which camps spoke of them. */
final class TimelineRows {
    /** More rows than this are no picture; those spoken of most are kept. */
    static final int MOST = 60;

    /**
     * Claims about a place that take effect on one day.
     *
     * @param camps whose they are, in the campaign's order
     */
    record Spoken(LocalDate day, List<Camp> camps) {}

    private final List<Place> places;
    private final Map<PlaceId, SortedMap<LocalDate, SortedSet<Integer>>> claims;
    private final Campaign campaign;
    private final int unspoken;
    private final int crowdedOut;

    private TimelineRows(
            List<Place> places,
            Map<PlaceId, SortedMap<LocalDate, SortedSet<Integer>>> claims,
            Campaign campaign,
            int unspoken,
            int crowdedOut) {
        this.places = places;
        this.claims = claims;
        this.campaign = campaign;
        this.unspoken = unspoken;
        this.crowdedOut = crowdedOut;
    }

    static TimelineRows of(Excerpt excerpt) {
        Dossier dossier = excerpt.replay().inputs().dossier();
        ControlHistory history = excerpt.replay().judgement().history();
        Map<PlaceId, SortedMap<LocalDate, SortedSet<Integer>>> claims = claims(excerpt);
        List<Place> spoken = new ArrayList<>();
        int unspoken = 0;
        for (PlaceId id : history.places()) {
            boolean changes = history.of(id).spans().stream()
                    .anyMatch(span -> span.days().from().isAfter(excerpt.days().first())
                            && excerpt.days().contains(span.days().from()));
            if (changes || claims.containsKey(id)) {
                spoken.add(dossier.gazetteer().get(id));
            } else {
                unspoken++;
            }
        }
        int crowdedOut = Math.max(0, spoken.size() - MOST);
        spoken.sort(Comparator.comparing(
                p -> -claims.getOrDefault(p.id(), new TreeMap<>()).size()));
        List<Place> rows = new ArrayList<>(spoken.subList(0, spoken.size() - crowdedOut));
        rows.sort(Comparator.<Place>comparingDouble(
                        p -> p.position().map(at -> -at.lat()).orElse(90.0))
                .thenComparing(Place::id));
        return new TimelineRows(rows, claims, dossier.campaign(), unspoken, crowdedOut);
    }

    /** Admitted claims other than the baseline, as the positions of their camps in the campaign's list. */
    private static Map<PlaceId, SortedMap<LocalDate, SortedSet<Integer>>> claims(Excerpt excerpt) {
        Dossier dossier = excerpt.replay().inputs().dossier();
        Map<PlaceId, SortedMap<LocalDate, SortedSet<Integer>>> claims = new TreeMap<>();
        Chronicle chronicle = new Chronicle(dossier, excerpt.replay().judgement());
        excerpt.days().stream().flatMap(day -> chronicle.heardOn(day).stream()).forEach(verdict -> {
            int camp = dossier.campaign().camps().indexOf(dossier.campOf(dossier.claim(verdict.claim())));
            claims.computeIfAbsent(verdict.place(), p -> new TreeMap<>())
                    .computeIfAbsent(verdict.day(), d -> new TreeSet<>())
                    .add(camp);
        });
        return claims;
    }

    /** From north to south; those without a point come last. */
    List<Place> places() {
        return places;
    }

    /** On which days claims about {@code place} take effect, first to last. */
    List<Spoken> claims(PlaceId place) {
        List<Spoken> spoken = new ArrayList<>();
        claims.getOrDefault(place, new TreeMap<>())
                .forEach((day, camps) -> spoken.add(new Spoken(
                        day, camps.stream().map(campaign.camps()::get).toList())));
        return spoken;
    }

    /** Those that speak of any of the places, in the campaign's order. */
    List<Camp> camps() {
        return campaign.camps().stream()
                .filter(camp -> places.stream()
                        .flatMap(place -> claims(place.id()).stream())
                        .anyMatch(spoken -> spoken.camps().contains(camp)))
                .toList();
    }

    /** How many places have no row because only the baseline speaks of them. */
    int unspoken() {
        return unspoken;
    }

    /** How many places have no row because there are too many. */
    int crowdedOut() {
        return crowdedOut;
    }
}
