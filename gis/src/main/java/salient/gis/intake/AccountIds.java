package salient.gis.intake;

import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/** The ids of accounts that one import makes, where it makes several for a campaign that is there. */
public final class AccountIds {
    private static final int LONGEST = 40;

    private AccountIds() {}

    /** Files a problem if the id that {@code request} asks for is too long to begin the ids of several accounts. */
    public static void checkBeginsSeveral(ImportRequest request, Problems problems) {
        request.account()
                .filter(id -> id.length() > LONGEST)
                .ifPresent(id -> problems.error(
                        ProblemCode.INVALID_ID,
                        Origin.of("--into"),
                        Quoted.text(id) + " is too long to begin the ids of several accounts",
                        "name one of " + LONGEST + " letters at most"));
    }
}
