package salient.cli;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.campaign.Ids;
import salient.problem.Quoted;
import salient.synthetic.Recipe;
import salient.synthetic.Regime;
import salient.synthetic.Telling;
import salient.synthetic.War;

/** The options that say what a synthetic campaign is made of. */
final class RecipeOptions {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern SEED = Pattern.compile("-?\\d{1,18}");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--places", paramLabel = "N", description = "Places, 20 to 100000; 300 if left out.")
    private Optional<String> places = Optional.empty();

    @Option(names = "--days", paramLabel = "D", description = "Days, 2 to 20000; 100 if left out.")
    private Optional<String> days = Optional.empty();

    @Option(
            names = "--accounts",
            paramLabel = "A",
            description = "Accounts that tell of it besides the baseline, 1 to 100; 4 if left out.")
    private Optional<String> accounts = Optional.empty();

    @Option(
            names = "--changes",
            paramLabel = "K",
            description = "Changes of holder a day on the average, 0 to a tenth of the places; 2 if left out.")
    private Optional<String> changes = Optional.empty();

    @Option(
            names = "--outline",
            paramLabel = "VERTICES",
            description = "Vertices of the study area, 12 to 100000; an eighth of the places, 60 to 4000, if left out.")
    private Optional<String> outline = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "What chance depends on, a whole number; 1 if left out.")
    private Optional<String> seed = Optional.empty();

    /** The words for regimes. */
    static final class Regimes extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Regimes() {
            super(Stream.of(Regime.values()).map(Regime::token).toList());
        }
    }

    @Option(
            names = "--regime",
            paramLabel = "REGIME",
            completionCandidates = Regimes.class,
            description = "Who tells of it: ${COMPLETION-CANDIDATES}. usual if left out.")
    private String regime = Regime.USUAL.token();

    @Option(names = "--id", paramLabel = "ID", description = "The id of the campaign; synthetic if left out.")
    private String id = "synthetic";

    /** What they say. */
    Recipe recipe() {
        if (!Ids.isId(id)) {
            throw wrong("--id " + Quoted.text(id)
                    + " is no id; write lower-case letters, digits and hyphens, e.g. --id made-up-war");
        }
        War war = war();
        int count = whole("--accounts", accounts, 4, "accounts", 1, Telling.MOST_ACCOUNTS);
        return new Recipe(id, war, new Telling(count, regime()), seed());
    }

    private War war() {
        int placeCount = whole("--places", places, 300, "places", War.LEAST_PLACES, War.MOST_PLACES);
        int dayCount = whole("--days", days, 100, "days", War.LEAST_DAYS, War.MOST_DAYS);
        int vertices = whole(
                "--outline", outline, War.usualOutline(placeCount), "vertices", War.LEAST_OUTLINE, War.MOST_OUTLINE);
        return new War(placeCount, dayCount, changesPerDay(placeCount, dayCount), vertices);
    }

    private int whole(String option, Optional<String> given, int otherwise, String what, int least, int most) {
        return new WholeNumbers(command.commandLine()).read(option, given, otherwise, what, least, most);
    }

    private double changesPerDay(int placeCount, int dayCount) {
        double most = War.mostChangesPerDay(placeCount, dayCount);
        String text = changes.orElse("2");
        String range = "; write a number from 0 to " + Plain.decimal(most, 1) + " for " + placeCount + " places and "
                + dayCount + " days";
        if (!DECIMAL.matcher(text).matches()) {
            throw wrong("--changes " + Quoted.text(text) + " is no number of changes a day" + range);
        }
        double number = Double.parseDouble(text);
        if (number > most) {
            throw wrong("--changes " + text + " is too many" + range);
        }
        return number;
    }

    private Regime regime() {
        return regime(regime, command.commandLine());
    }

    /** The regime whose word {@code given} is. */
    static Regime regime(String given, CommandLine command) {
        return Stream.of(Regime.values())
                .filter(known -> known.token().equals(given))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command,
                        "--regime " + Quoted.text(given) + " is not known; there are "
                                + String.join(", ", new Regimes())));
    }

    private long seed() {
        String text = seed.orElse("1");
        if (!SEED.matcher(text).matches()) {
            throw wrong("--seed " + Quoted.text(text) + " is no seed; write a whole number of 18 digits at most");
        }
        return Long.parseLong(text);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
