package salient.gis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Account;
import salient.account.Dossier;
import salient.ground.Ground;
import salient.ground.GroundShare;
import salient.place.Place;
import salient.run.Replay;
import salient.time.DaySpan;

/** All that is suspicious of a campaign, or of a run of it. */
public final class CampaignLint {
    private CampaignLint() {}

    /**
     * What is suspicious of the record in {@code dossier}: its claims, its panels, its places.
     *
     * @param known another gazetteer by which places are checked; none = they are not
     */
    public static List<Suspicion> ofRecord(Dossier dossier, Collection<Place> known) {
        List<Suspicion> found = new ArrayList<>(ClaimSuspicions.in(dossier));
        found.addAll(Copying.in(dossier));
        found.addAll(Misplaced.in(dossier.gazetteer(), known));
        for (Account account : dossier.accounts()) {
            PlaceStates states = PlaceStates.stated(account, dossier.campaign().period());
            if (!states.isEmpty()) {
                found.addAll(ofStates(states, dossier));
                found.addAll(MissingDays.in(
                        states.name(), statedDays(account, dossier.campaign().period())));
            }
        }
        return found.stream().sorted().toList();
    }

    /** What is suspicious of what {@code replay} concludes, told under {@code name}. */
    public static List<Suspicion> ofReading(String name, Replay replay) {
        List<Suspicion> found = new ArrayList<>(ofStates(
                PlaceStates.of(name, replay.judgement().history()),
                replay.inputs().dossier()));
        SortedMap<String, AreaSeries> areas =
                areas(name, replay.ground(), replay.judgement().history().period());
        areas.values().forEach(series -> found.addAll(AreaJumps.in(series)));
        return found.stream().sorted().toList();
    }

    private static List<Suspicion> ofStates(PlaceStates states, Dossier dossier) {
        List<Suspicion> found = new ArrayList<>(Flicker.in(states));
        found.addAll(BaselineBreaks.in(states));
        found.addAll(SpeedOfAdvance.in(states, dossier.gazetteer()));
        return found;
    }

    private static SortedSet<LocalDate> statedDays(Account account, DaySpan period) {
        SortedSet<LocalDate> days = new TreeSet<>();
        account.claims().stream()
                .filter(claim -> claim.throughout())
                .flatMap(claim -> claim.valid().within(period).stream())
                .distinct()
                .forEach(span -> span.stream().forEach(days::add));
        return days;
    }

    /** The ground of each holder, by name. */
    private static SortedMap<String, AreaSeries> areas(String name, Ground ground, DaySpan days) {
        SortedMap<String, SortedMap<LocalDate, Double>> km2 = new TreeMap<>();
        days.stream().forEach(day -> {
            for (GroundShare share : ground.shares(day)) {
                share.holder()
                        .ifPresent(holder -> km2.computeIfAbsent(name + ", " + holder, none -> new TreeMap<>())
                                .merge(day, share.areaKm2(), Double::sum));
            }
        });
        SortedMap<String, AreaSeries> series = new TreeMap<>();
        km2.forEach((of, areas) -> series.put(of, new AreaSeries(of, areas)));
        return series;
    }
}
