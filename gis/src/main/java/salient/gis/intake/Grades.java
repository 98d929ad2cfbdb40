package salient.gis.intake;

import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.CampId;

/** Sources of whom no file says how far they can be trusted. */
public final class Grades {
    private static final String REASON = "Not graded yet: F says that nobody has judged it. Fill in a grade, and why.";

    private Grades() {}

    /** A source whose grade is to be filled in: F, which is not the worst, but cannot be judged. */
    public static Source toFillIn(SourceId id, String name, String kind, CampId camp) {
        return new Source(id, name, kind, camp, Reliability.F, REASON);
    }

    /** Whether the grade of {@code source} is to be filled in. */
    static boolean isToFillIn(Source source) {
        return source.reason().equals(REASON);
    }
}
