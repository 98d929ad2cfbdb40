package salient.account;

import salient.campaign.CampId;

/**
 * Whoever asserts: a monitor, a state agency, an activist network, an officer.
 *
 * @param kind free word for what it is, e.g. "state-agency"
 * @param reason why it has this camp and this grade, in the campaign's own words
 */
public record Source(SourceId id, String name, String kind, CampId camp, Reliability reliability, String reason) {}
