package salient.coding;

import salient.campaign.Campaign;

/** Sides as people write them. */
public final class SideNames {
    private SideNames() {}

    /** The side of {@code campaign} whose id or name is {@code written}, in capitals or not. */
    public static Answer find(String written, Campaign campaign) {
        return Answers.one(written, KnownNames.sides(campaign), "side", "");
    }
}
