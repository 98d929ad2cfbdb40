package salient.cli;

import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be listed. */
enum Listed {
    CAMPAIGNS,
    SCENARIOS,
    ACCOUNTS,
    SOURCES,
    PLACES;

    /** The word for it on the command line. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what can be listed, for help and completion. */
    static final class Words extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Words() {
            super(Stream.of(Listed.values()).map(Listed::token).toList());
        }
    }
}
