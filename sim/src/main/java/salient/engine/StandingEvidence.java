package salient.engine;

import java.util.List;
import salient.account.Claim;
import salient.control.Finding;
import salient.place.PlaceId;

/**
 * The evidence about one place once its claims have answered each other.
 *
 * @param standing what stands of the claims by name
 * @param aggregates sentences about all gains at once in a region in which it lies
 * @param unheard claims by name to which the reading does not listen
 * @param eve control on the eve
 * @param ledger the verdicts so far: on what was taken away, and on the baseline
 */
record StandingEvidence(
        PlaceId place, List<Claim> standing, List<Claim> aggregates, List<Claim> unheard, Finding eve, Ledger ledger) {}
