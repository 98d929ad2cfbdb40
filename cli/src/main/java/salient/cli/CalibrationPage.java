package salient.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salient.calibrate.HeldOut;
import salient.calibrate.MethodScores;
import salient.calibrate.Trial;
import salient.score.Scores;
import salient.wording.Amounts;

/** What probabilities of control are worth, in tables. */
final class CalibrationPage {
    private static final int DECIMALS = 3;
    private static final int SHARE_DECIMALS = 2;

    private final Columns columns;

    CalibrationPage(PrintWriter out) {
        this.columns = new Columns(out);
    }

    /** How methods did on made-up campaigns. */
    void print(Trial trial, List<MethodScores> scores) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (MethodScores each : scores) {
            String heading = each.regime().token()
                    + (each.days() == MethodScores.Days.ALL
                            ? ": " + Amounts.count(trial.seeds(), "campaign") + ", "
                                    + Amounts.count(trial.places(), "place") + ", "
                                    + Amounts.count(trial.days(), "day")
                            : ": the days on which nobody reports anything");
            tables.computeIfAbsent(
                            heading,
                            none -> begun(List.of("calibration error", "covered 90", "areas 90", "recalibrated Brier")))
                    .add(row(each));
        }
        tables.forEach(columns::print);
    }

    private static List<List<String>> begun(List<String> more) {
        List<String> head = new ArrayList<>(List.of("", "Brier", "log", "right"));
        head.addAll(more);
        List<List<String>> rows = new ArrayList<>();
        rows.add(head);
        return rows;
    }

    private static List<String> row(MethodScores scores) {
        return List.of(
                scores.method().title(),
                Plain.decimal(scores.mean(Scores::brier), DECIMALS),
                Plain.decimal(scores.mean(Scores::log), DECIMALS),
                Plain.decimal(scores.mean(Scores::accuracy), DECIMALS),
                Plain.decimal(scores.reliability().calibrationError(), DECIMALS),
                Plain.decimal(scores.mean(Scores::nineTenthsCovered), SHARE_DECIMALS),
                Plain.decimal(scores.areas().nineTenths().covered(1), SHARE_DECIMALS),
                Plain.decimal(scores.recalibratedMean(Scores::brier), DECIMALS));
    }

    /** How methods foretold what sources say. */
    void print(List<HeldOut> scores) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (HeldOut each : scores) {
            String heading = each.source().map(Object::toString).orElse(HeldOut.ALL) + ": "
                    + Amounts.count(each.scores().count(), "claim");
            tables.computeIfAbsent(heading, none -> begun(List.of()))
                    .add(List.of(
                            each.method().title(),
                            Plain.decimal(each.scores().brier(), DECIMALS),
                            Plain.decimal(each.scores().log(), DECIMALS),
                            Plain.decimal(each.scores().accuracy(), DECIMALS)));
        }
        tables.forEach(columns::print);
    }
}
