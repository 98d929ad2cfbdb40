package salient.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.place.Gazetteer;
import salient.place.PlaceId;

/** The coded record of a campaign: all that judging may look at, indexed once. Immutable. */
public final class Dossier {
    private final Campaign campaign;
    private final Gazetteer gazetteer;
    private final Map<SourceId, Source> sources;
    private final List<Account> accounts;
    private final List<Claim> claims;
    private final List<Claim> inOrder;
    private final Map<ClaimId, Integer> ranks = new HashMap<>();
    private final Map<PlaceId, List<Claim>> byPlace = new HashMap<>();

    /** @param accounts in the campaign's order, which breaks ties */
    public Dossier(Campaign campaign, Gazetteer gazetteer, Map<SourceId, Source> sources, List<Account> accounts) {
        this.campaign = campaign;
        this.gazetteer = gazetteer;
        this.sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        this.accounts = List.copyOf(accounts);
        this.claims = accounts.stream().flatMap(a -> a.claims().stream()).toList();
        claims.forEach(claim -> byPlace.computeIfAbsent(claim.place(), none -> new ArrayList<>())
                .add(claim));
        this.inOrder = accounts.stream()
                .sorted(Comparator.comparing(Account::id))
                .flatMap(account -> account.claims().stream()
                        .sorted(Comparator.comparing(claim -> claim.id().local())))
                .toList();
        inOrder.forEach(claim -> ranks.put(claim.id(), ranks.size()));
    }

    public Campaign campaign() {
        return campaign;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** By id, in the order of ids. */
    public Map<SourceId, Source> sources() {
        return sources;
    }

    public List<Account> accounts() {
        return accounts;
    }

    /** All claims of all accounts, account by account. */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * The claim of that id.
     *
     * @throws NoSuchElementException if no account has one
     */
    public Claim claim(ClaimId id) {
        return findClaim(id).orElseThrow(() -> new NoSuchElementException("no claim " + id));
    }

    /** The claim of that id, if any account has one. */
    public Optional<Claim> findClaim(ClaimId id) {
        return Optional.ofNullable(ranks.get(id)).map(inOrder::get);
    }

    /**
     * The number of the claim of that id among all claims in the order of their ids, from 0.
     *
     * @throws NoSuchElementException if no account has one
     */
    public int rank(ClaimId id) {
        return Optional.ofNullable(ranks.get(id)).orElseThrow(() -> new NoSuchElementException("no claim " + id));
    }

    /** The claims that name {@code place}, account by account; those about a region that holds it are not among them. */
    public List<Claim> claimsOn(PlaceId place) {
        return Collections.unmodifiableList(byPlace.getOrDefault(place, List.of()));
    }

    /** The source of {@code claim}. */
    public Source sourceOf(Claim claim) {
        return sources.get(claim.source());
    }

    /** The camp of the source of {@code claim}. */
    public Camp campOf(Claim claim) {
        return campaign.findCamp(sourceOf(claim).camp()).orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier dossier
                && campaign.equals(dossier.campaign)
                && gazetteer.equals(dossier.gazetteer)
                && sources.equals(dossier.sources)
                && accounts.equals(dossier.accounts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(campaign, gazetteer, sources, accounts);
    }

    @Override
    public String toString() {
        return "the dossier of " + campaign.id();
    }
}
