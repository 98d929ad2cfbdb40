package salient.read;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import salient.account.AccountId;
import salient.account.SourceId;
import salient.place.Place;
import salient.place.PlaceId;
import salient.text.Names;
import salient.time.DaySpan;

/**
 * All that a coded row may refer to.
 *
 * @param gazetteer the places without errors
 * @param period absent if it could not be read
 * @param zone the local time of the campaign
 */
record Known(
        KnownParties parties,
        Names<PlaceId> places,
        Map<PlaceId, Place> gazetteer,
        Names<SourceId> sources,
        Names<AccountId> accounts,
        Optional<DaySpan> period,
        ZoneId zone) {}
