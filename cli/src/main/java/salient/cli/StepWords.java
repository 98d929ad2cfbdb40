package salient.cli;

import salient.charts.publish.Step;
import salient.wording.Amounts;

/** Steps in words. */
final class StepWords {
    /** More maps than anybody looks at one by one. */
    private static final int MANY = 500;

    private StepWords() {}

    static String of(Step step) {
        if (step instanceof Step.JudgingClaims judging) {
            return "judging " + Amounts.count(judging.claims(), "claim");
        }
        if (step instanceof Step.JudgingScenario judging) {
            return "judging " + judging.scenario();
        }
        if (step instanceof Step.JudgingScenarios) {
            return "judging";
        }
        if (step instanceof Step.LeavingOut) {
            return "leaving out each in turn";
        }
        if (step instanceof Step.DrawingMembers drawing) {
            return "drawing " + Amounts.number(drawing.members()) + " histories";
        }
        if (step instanceof Step.AskingWhatIf asking) {
            return "drawing " + Amounts.number(asking.members()) + " histories as recorded, and as supposed";
        }
        if (step instanceof Step.CarryingOut carrying) {
            return "carrying out " + Amounts.count(carrying.parts(), "task");
        }
        if (step instanceof Step.Answering) {
            return "telling readings together";
        }
        if (step instanceof Step.Comparing comparing) {
            return "comparing " + comparing.a() + " with " + comparing.b();
        }
        if (step instanceof Step.WritingTables) {
            return "writing tables";
        }
        if (step instanceof Step.DrawingRun drawing) {
            return pictures(drawing.maps(), drawing.charts())
                    + (drawing.maps() > MANY ? "; --every week, month or change draws fewer maps" : "");
        }
        if (step instanceof Step.DrawingComparison drawing) {
            return pictures(drawing.maps(), drawing.charts());
        }
        if (step instanceof Step.DrawingReadingsPage) {
            return "drawing the page of all readings";
        }
        if (step instanceof Step.DrawingFilm drawing) {
            return "drawing " + Amounts.count(drawing.parts(), "map");
        }
        if (step instanceof Step.TryingForecasters trying) {
            return "trying forecasters on " + Amounts.count(trying.parts(), "made-up campaign");
        }
        if (step instanceof Step.HoldingOut holding) {
            return "hiding " + Amounts.count(holding.parts(), "source") + " in turn";
        }
        return "drawing";
    }

    private static String pictures(int maps, int charts) {
        return "drawing " + Amounts.count(maps, "map") + " and " + Amounts.count(charts, "chart");
    }
}
