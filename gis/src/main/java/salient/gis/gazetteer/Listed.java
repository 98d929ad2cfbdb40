package salient.gis.gazetteer;

import java.util.List;

/** Lists in the sentences of reports. */
final class Listed {
    private static final int MOST = 10;

    private Listed() {}

    /** The first few of {@code all}, with semicolons between them, and how many more there are. */
    static String first(List<String> all) {
        String first = String.join("; ", all.subList(0, Math.min(MOST, all.size())));
        return all.size() > MOST ? first + "; and " + (all.size() - MOST) + " more" : first;
    }
}
