package salient.read;

import java.util.Optional;
import salient.campaign.CampId;
import salient.campaign.Relations;
import salient.campaign.SideId;
import salient.text.Names;

/**
 * The sides and camps to which a coded row may refer.
 *
 * @param relations how the sides stand to each other; absent if they have errors
 */
record KnownParties(Names<SideId> sides, Optional<Relations> relations, Names<CampId> camps) {}
