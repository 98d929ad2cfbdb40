package salient.cli.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import salient.cli.Terminal.Outcome;
import salient.problem.Unseen;

/** How a command may end, whatever its input. */
final class Endings {
    private static final Set<Integer> STATUSES = Set.of(0, 2, 3, 4);
    private static final Pattern TRACE =
            Pattern.compile("^\\s+at [\\w.$/<>]+\\(.*\\)$|^Caused by: ", Pattern.MULTILINE);
    private static final String NO_MEMORY = "salient: the memory that it may use";

    private Endings() {}

    /** What is wrong with it. */
    static List<String> faults(Outcome outcome) {
        List<String> faults = new ArrayList<>();
        if (!STATUSES.contains(outcome.status())) {
            faults.add("ended with " + outcome.status() + ": " + outcome.err());
        } else if (TRACE.matcher(outcome.err() + outcome.out()).find()) {
            faults.add("a stack trace: " + outcome.err());
        }
        if (outcome.err().contains(NO_MEMORY)) {
            faults.add("the memory did not suffice");
        }
        if (outcome.status() == 3 && outcome.err().isBlank()) {
            faults.add("ended with 3 and said nothing");
        }
        if (outcome.err().codePoints().anyMatch(Endings::isUnseen)
                || outcome.out().codePoints().anyMatch(Endings::isUnseen)) {
            faults.add("printed a character that cannot be seen");
        }
        return faults;
    }

    private static boolean isUnseen(int c) {
        return c != '\n' && c != '\t' && Unseen.isUnseen(c);
    }
}
