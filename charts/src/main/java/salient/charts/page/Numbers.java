package salient.charts.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.campaign.SideId;
import salient.place.Place;
import salient.place.PlaceId;

/** The numbers by which the page's record speaks of things: their places in its lists, from 0. */
final class Numbers {
    private final Map<PlaceId, Integer> places = new HashMap<>();
    private final Map<SourceId, Integer> sources = new HashMap<>();
    private final Map<AccountId, Integer> accounts = new HashMap<>();
    private final Map<ClaimId, Integer> claims = new HashMap<>();
    private final Map<SideId, Integer> sides = new HashMap<>();

    private final LocalDate first;

    /** @param first the first day that is shown */
    Numbers(Dossier dossier, LocalDate first) {
        this.first = first;
        for (Place place : dossier.gazetteer().all()) {
            places.put(place.id(), places.size());
        }
        dossier.sources().keySet().forEach(source -> sources.put(source, sources.size()));
        for (Account account : dossier.accounts()) {
            accounts.put(account.id(), accounts.size());
        }
        for (Claim claim : dossier.claims()) {
            claims.put(claim.id(), claims.size());
        }
        dossier.campaign().sides().forEach(side -> sides.put(side.id(), sides.size()));
    }

    int of(PlaceId place) {
        return places.get(place);
    }

    int of(SourceId source) {
        return sources.get(source);
    }

    int of(AccountId account) {
        return accounts.get(account);
    }

    int of(ClaimId claim) {
        return claims.get(claim);
    }

    int of(SideId side) {
        return sides.get(side);
    }

    /** Days from the first that is shown; negative before it. */
    int of(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    List<Integer> ofClaims(Collection<ClaimId> ids) {
        return ids.stream().map(this::of).sorted().toList();
    }

    List<Integer> ofSources(Collection<SourceId> ids) {
        return ids.stream().map(this::of).sorted().toList();
    }

    /** In the campaign's order of sides. */
    List<Integer> ofSides(Collection<SideId> ids) {
        return ids.stream().map(sides::get).sorted().toList();
    }

    /** The place of {@code constant} among the constants of its enumeration. */
    static <E extends Enum<E>> int among(E constant) {
        return List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
    }
}
