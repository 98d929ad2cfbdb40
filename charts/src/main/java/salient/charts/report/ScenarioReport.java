package salient.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.charts.figure.BareFigures;
import salient.charts.map.Every;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.ResultDigest;
import salient.run.ToolVersion;
import salient.telling.KeyNumbers;
import salient.wording.PlainDays;

/** An illustrated report on one scenario, made once and written as HTML and as PDF. The same input gives the same bytes. */
public final class ScenarioReport {
    private static final int DIGITS = 16;

    private final Report report;

    private ScenarioReport(Report report) {
        this.report = report;
    }

    /**
     * The report on {@code replay}.
     *
     * @param others the campaign's other scenarios, against which it is held
     * @param every of which days maps are shown; absent = of the turning days
     */
    public static ScenarioReport of(Replay replay, List<Replay> others, Optional<Every> every) {
        KeyNumbers numbers = new KeyNumbers(replay.judgement().history(), replay.ground(), replay.coverage());
        Phrases phrases = new Phrases(replay);
        BareFigures figures = new BareFigures(PageFlow.TEXT_MM);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(SummarySection.of(replay, numbers, phrases));
        blocks.addAll(MapsSection.of(replay, numbers, phrases, figures, every));
        blocks.addAll(ModelSection.of(replay, figures));
        blocks.addAll(ChartsSection.of(replay, figures));
        blocks.addAll(TransitionsSection.of(replay, phrases));
        blocks.addAll(DivergencesSection.of(replay, others, phrases));
        blocks.addAll(SourcesSection.of(replay));
        blocks.addAll(LimitsSection.of(replay, others, numbers));
        String digest = ResultDigest.of(Excerpt.whole(replay)).substring(0, DIGITS);
        return new ScenarioReport(new Report(
                replay.inputs().dossier().campaign().name(),
                replay.judgement().scenario().title() + " · "
                        + PlainDays.full(replay.judgement().history().period()),
                blocks,
                "Salient " + ToolVersion.text() + " · result " + digest));
    }

    /** One HTML file with everything in it: no script, nothing fetched. */
    public byte[] html() {
        return HtmlReport.write(report);
    }

    /** A PDF file on A4 paper, with page numbers and an outline. */
    public byte[] pdf() {
        return PdfReport.write(report);
    }
}
