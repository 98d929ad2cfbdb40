package salient.account;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.place.Gazetteer;

/** The coded record of a campaign: all that judging may look at. Immutable. */
public record Dossier(Campaign campaign, Gazetteer gazetteer, Map<SourceId, Source> sources, List<Account> accounts) {
    public Dossier {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        accounts = List.copyOf(accounts);
    }

    /** The source of {@code claim}. */
    public Source sourceOf(Claim claim) {
        return sources.get(claim.source());
    }

    /** The camp of the source of {@code claim}. */
    public Camp campOf(Claim claim) {
        return campaign.findCamp(sourceOf(claim).camp()).orElseThrow();
    }

    /** All claims of all accounts, account by account. */
    public List<Claim> claims() {
        return accounts.stream().flatMap(a -> a.claims().stream()).toList();
    }
}
