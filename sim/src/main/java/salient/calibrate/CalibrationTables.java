package salient.calibrate;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.score.AreaErrors;
import salient.score.Reliability;
import salient.score.Scores;
import salient.table.Cell;
import salient.table.Rows;

/** The tables of what forecasters are worth: UTF-8 CSV with a header. */
public final class CalibrationTables {
    private static final List<String> CALIBRATION = List.of(
            "regime",
            "days",
            "method",
            "campaigns",
            "forecasts",
            "brier",
            "brier_deviation",
            "log_score",
            "accuracy",
            "calibration_error",
            "covered_50",
            "covered_90",
            "covered_90_exactly",
            "areas_covered_50",
            "areas_covered_90",
            "temperature",
            "recalibrated_brier",
            "recalibrated_log_score",
            "recalibrated_calibration_error",
            "recalibrated_covered_90_exactly",
            "recalibrated_areas_covered_50",
            "recalibrated_areas_covered_90");

    private static final List<String> RELIABILITY = List.of(
            "regime", "days", "method", "recalibrated", "from", "until", "forecasts", "mean_probability", "hit_rate");

    private static final List<String> HOLD_OUT =
            List.of("source", "method", "claims", "brier", "log_score", "accuracy");

    private CalibrationTables() {}

    /** Fills a table. */
    private interface Filling {
        void addTo(Rows rows) throws IOException;
    }

    /** {@code calibration.csv} and {@code reliability.csv}, by name. */
    public static SortedMap<String, byte[]> of(List<MethodScores> scores) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("calibration.csv", table(CALIBRATION, rows -> addCalibration(scores, rows)));
        files.put("reliability.csv", table(RELIABILITY, rows -> addReliability(scores, rows)));
        return files;
    }

    /** {@code hold-out.csv}, by name. */
    public static SortedMap<String, byte[]> ofHeldOut(List<HeldOut> scores) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("hold-out.csv", table(HOLD_OUT, rows -> addHeldOut(scores, rows)));
        return files;
    }

    private static byte[] table(List<String> columns, Filling filling) {
        StringWriter text = new StringWriter();
        try {
            Rows rows = new Rows(columns, text);
            filling.addTo(rows);
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void addCalibration(List<MethodScores> scores, Rows rows) throws IOException {
        for (MethodScores each : scores) {
            rows.add(
                    Cell.text(each.regime().token()),
                    Cell.text(each.days().token()),
                    Cell.text(each.method().id()),
                    Cell.count(each.campaigns()),
                    Cell.count(each.forecasts()),
                    ratio(each.mean(Scores::brier)),
                    ratio(each.deviation(Scores::brier)),
                    ratio(each.mean(Scores::log)),
                    ratio(each.mean(Scores::accuracy)),
                    ratio(each.reliability().calibrationError()),
                    ratio(each.mean(Scores::halfCovered)),
                    ratio(each.mean(Scores::nineTenthsCovered)),
                    ratio(each.mean(Scores::exactlyNineTenthsCovered)),
                    ratio(each.areas().half().covered(1)),
                    ratio(each.areas().nineTenths().covered(1)),
                    ratio(each.recalibration().temperature().value()),
                    ratio(each.recalibratedMean(Scores::brier)),
                    ratio(each.recalibratedMean(Scores::log)),
                    ratio(each.recalibratedReliability().calibrationError()),
                    ratio(each.recalibratedMean(Scores::exactlyNineTenthsCovered)),
                    ratio(each.recalibratedAreasCovered(0.5, AreaErrors::half)),
                    ratio(each.recalibratedAreasCovered(0.9, AreaErrors::nineTenths)));
        }
    }

    private static void addReliability(List<MethodScores> scores, Rows rows) throws IOException {
        for (MethodScores each : scores) {
            addReliability(each, false, each.reliability(), rows);
            addReliability(each, true, each.recalibratedReliability(), rows);
        }
    }

    private static void addReliability(MethodScores scores, boolean recalibrated, Reliability diagram, Rows rows)
            throws IOException {
        for (int bin = 0; bin < Reliability.BINS; bin++) {
            if (diagram.count(bin) > 0) {
                rows.add(
                        Cell.text(scores.regime().token()),
                        Cell.text(scores.days().token()),
                        Cell.text(scores.method().id()),
                        Cell.yesNo(recalibrated),
                        Cell.decimal((double) bin / Reliability.BINS),
                        Cell.decimal((bin + 1.0) / Reliability.BINS),
                        Cell.count(diagram.count(bin)),
                        ratio(diagram.meanProbability(bin)),
                        ratio(diagram.hitRate(bin)));
            }
        }
    }

    private static void addHeldOut(List<HeldOut> scores, Rows rows) throws IOException {
        for (HeldOut each : scores) {
            rows.add(
                    Cell.text(each.source().map(Object::toString).orElse(HeldOut.ALL)),
                    Cell.text(each.method().id()),
                    Cell.count(each.scores().count()),
                    ratio(each.scores().brier()),
                    ratio(each.scores().log()),
                    ratio(each.scores().accuracy()));
        }
    }

    private static Cell ratio(double number) {
        return Cell.ratio(Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty());
    }
}
