package salient.wording;

/** What fresh, stale, presumed and aggregate mean, in words for keys and captions. */
public final class StandingWords {
    private StandingWords() {}

    /** A clause on the three that maps tell apart, where findings are fresh for {@code freshDays} after a claim. */
    public static String ofMaps(int freshDays) {
        return fresh(freshDays) + "; stale: claims, but none so recent; presumed: the baseline alone";
    }

    /** The same in few words. */
    public static String ofMapsInShort(int freshDays) {
        return fresh(freshDays) + "; stale: none so recent; presumed: the baseline alone";
    }

    /** The same with what charts tell apart besides. */
    public static String ofCharts(int freshDays) {
        return ofMaps(freshDays) + "; aggregate: one sentence about many places, true by that day and not dated to it";
    }

    private static String fresh(int freshDays) {
        return "Fresh: a claim within " + Amounts.count(freshDays, "day");
    }
}
