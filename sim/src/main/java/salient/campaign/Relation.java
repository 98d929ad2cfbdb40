package salient.campaign;

import java.util.Locale;

/** How two sides stand to each other on a day. */
public enum Relation {
    /** They fight each other: a front runs where their ground meets. */
    OPPOSED,
    /** They fight together: what one of them holds is no barrier to the other. */
    ALLIED,
    /** They let each other be. */
    NEITHER;

    /** The word for it in {@code campaign.yaml}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
