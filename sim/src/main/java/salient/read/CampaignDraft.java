package salient.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.text.Field;
import salient.time.DaySpan;

/**
 * What could be read of {@code campaign.yaml}: enough to check the other files against, even if the campaign itself
 * cannot be made.
 *
 * @param campaign absent if the file has errors
 * @param period absent if it could not be read
 * @param zone GMT if it could not be read
 * @param accounts the accounts in their order
 * @param defaultScenario absent if it could not be read
 * @param bridgeKm how wide water may be, in kilometres, across which cells are neighbours
 */
record CampaignDraft(
        Optional<Campaign> campaign,
        KnownParties parties,
        Optional<DaySpan> period,
        ZoneId zone,
        List<Field> accounts,
        Optional<Field> defaultScenario,
        double bridgeKm) {}
