package salient.gis.wikipedia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Citation;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Credibility;
import salient.account.Dating;
import salient.account.Provenance;
import salient.account.SourceId;
import salient.account.Statement;
import salient.account.TableRow;
import salient.campaign.Ids;
import salient.gis.gazetteer.Spot;
import salient.gis.gazetteer.SpotPlaces;
import salient.place.Control;
import salient.place.Part;
import salient.place.PlaceId;
import salient.text.PlainId;
import salient.time.DaySpan;

/**
 * The claims of maps: control as the map of a day states it, and pressure on the surroundings of a place. A place of which
 * several points of one map tell is told of by the first.
 */
final class MapClaims {
    private static final int LONGEST_ID = 60;

    private final AccountId account;
    private final SourceId source;
    private final Map<String, String> names;
    private final SpotPlaces places;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private int nowhere;
    private int second;
    private int disputed;

    /** @param names of points, by their keys */
    MapClaims(AccountId account, SourceId source, Map<String, String> names, SpotPlaces places) {
        this.account = account;
        this.source = source;
        this.names = names;
        this.places = places;
    }

    /** Where {@code point} is, by the name that it has in {@code names}, else by its degrees. */
    static Spot spot(DayMap.Point point, Map<String, String> names) {
        String name = Optional.ofNullable(names.get(point.key()))
                .orElse("Point " + point.key().replace('|', ' '));
        return new Spot(name, point.at(), false);
    }

    void add(DayMap map) {
        Set<PlaceId> told = new HashSet<>();
        for (DayMap.Point point : map.points()) {
            Optional<PlaceId> place = places.of(spot(point, names));
            if (place.isEmpty()) {
                nowhere++;
            } else if (!told.add(place.get())) {
                second++;
            } else {
                disputed += point.isDisputed() ? 1 : 0;
                add(map.day(), place.get(), point);
            }
        }
    }

    private void add(LocalDate day, PlaceId place, DayMap.Point point) {
        for (Control control : point.control()) {
            add(day, place, Part.WHOLE, new Statement.State(control), point.line());
        }
        for (IconMeaning.Presses presses : point.pressures()) {
            Part part = presses.kind().presses() ? Part.SURROUNDINGS : Part.WHOLE;
            Statement act = new Statement.Act(presses.kind(), presses.sides(), new TreeSet<>(), Optional.empty());
            add(day, place, part, act, point.line());
        }
    }

    private void add(LocalDate day, PlaceId place, Part part, Statement statement, int line) {
        String id = Ids.ofDay(day) + "-" + PlainId.cut(place.value(), LONGEST_ID);
        int number = ids.merge(id, 1, Integer::sum);
        claims.add(new Claim(
                new ClaimId(account, id + (number == 1 ? "" : "-" + number)),
                source,
                place,
                part,
                new Dating(DaySpan.ofDay(day), Optional.empty(), List.of(), DaySpan.ofDay(day)),
                statement,
                new Provenance(
                        Basis.EXPLICIT,
                        Credibility.UNJUDGED,
                        Citation.at("map of " + day + ", line " + line),
                        "",
                        "",
                        new TableRow("", line, claims.size()))));
    }

    /** All of them, in the order of the maps. */
    List<Claim> all() {
        return claims;
    }

    /** How many points are at no known place. */
    int nowhere() {
        return nowhere;
    }

    /** How many points are at a place of which another point of the map tells. */
    int second() {
        return second;
    }

    /** How many points have marks of different sides. */
    int disputed() {
        return disputed;
    }
}
