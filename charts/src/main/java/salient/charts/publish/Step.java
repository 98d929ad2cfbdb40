package salient.charts.publish;

/** A step on the way to something published. */
public sealed interface Step {
    /** How many parts it has, each of which is told when it is done; 0 for a step that is done as a whole. */
    default int parts() {
        return 0;
    }

    /** One scenario is judged, on so many claims. */
    record JudgingClaims(int claims) implements Step {}

    /** One scenario of several is judged. */
    record JudgingScenario(String scenario) implements Step {}

    /** Several scenarios are judged, one after the other. */
    record JudgingScenarios(int parts) implements Step {}

    /** Each teller is left out in turn, and the rest judged. */
    record LeavingOut() implements Step {}

    /** Histories are drawn. */
    record DrawingMembers(int members) implements Step {}

    /** A model is asked twice: of the record as it is, and as it is supposed to be. */
    record AskingWhatIf(int members) implements Step {}

    /** Tasks of a plan are carried out. */
    record CarryingOut(int parts) implements Step {}

    /** What all readings of a plan tell together is worked out. */
    record Answering() implements Step {}

    /** Two readings are compared. */
    record Comparing(String a, String b) implements Step {}

    /** The tables of a run are written, and what else is no picture. */
    record WritingTables() implements Step {}

    /** The pictures of a run are drawn. */
    record DrawingRun(int maps, int charts, int parts) implements Step {}

    /** The pictures of a comparison are drawn. */
    record DrawingComparison(int maps, int charts, int parts) implements Step {}

    /** The page that holds several readings is drawn. */
    record DrawingReadingsPage() implements Step {}

    /** The maps of a film are drawn. */
    record DrawingFilm(int parts) implements Step {}

    /** Figures are drawn. */
    record DrawingFigures(int parts) implements Step {}

    /** Forecasters are tried on made-up campaigns. */
    record TryingForecasters(int parts) implements Step {}

    /** What one source says is hidden, and forecasters are asked for it. */
    record HoldingOut(int parts) implements Step {}

    /** All the pictures of something are drawn in one go. */
    record Drawing() implements Step {}
}
