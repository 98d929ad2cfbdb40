package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.charts.draw.Theme;
import salient.charts.map.Every;
import salient.charts.publish.Step;
import salient.cli.looks.MapLegend;
import salient.gis.layer.LayerName;
import salient.gis.publish.ExportRequest;
import salient.gis.publish.Exporter;
import salient.gis.publish.Exporter.Exported;
import salient.gis.publish.WrongRequestException;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** Writes a run as layers for other programs. */
@Command(
        name = "export",
        description =
                "Writes a reading of a campaign as layers for other programs: places, cells, control of each place,"
                        + " ground by finding, the front line, claims and changes, each with the days on which it was so.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient export --to geojson",
            "  salient export government --to kml --layers control,front --on 2014-04-01",
            "  salient export runs/latakia-2014/monitor --to csv --every week",
            "  salient export --to csv --layers control --where \"side = 'opposition' AND area_km2 > 5\"",
            "  salient export --to geojson --layers ground --grid hex:5",
            "  salient export --to linked-places",
            "",
            "--to is the format here; the last day is --last. An export stands in"
                    + " runs/<campaign>/exports/<reading>--<format>/ and takes the place of an older one there as a whole."
                    + " Docs: docs/gis.md."
        })
final class ExportCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was exported";
    private static final int NUMBERS = 12;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "READING",
            arity = "0..1",
            description =
                    "A scenario, which is a file in scenarios/<campaign>/ without .yaml, or the folder of a run. The"
                            + " campaign's default scenario if left out.")
    private Optional<String> reading = Optional.empty();

    @Mixin
    private CampaignOptions options;

    @Mixin
    private ExportOptions export;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            description = "The folder to write runs under; runs/ in the workspace if left out.")
    private Optional<Path> runs = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The one day to write, YYYY-MM-DD.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day to write, YYYY-MM-DD.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--last", paramLabel = "DATE", description = "The last day to write, YYYY-MM-DD.")
    private Optional<String> last = Optional.empty();

    @Option(
            names = "--every",
            paramLabel = "STEP",
            description =
                    "Write control, ground and front as they were on single days, not as spans of days: one a day,"
                            + " week or month, one in so many days, or each day on which ground changes: day, week, month, a"
                            + " number, or change.")
    private Optional<String> every = Optional.empty();

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        export.check();
        if (on.isPresent() && (from.isPresent() || last.isPresent() || every.isPresent())) {
            throw wrong("--on names the one day; leave out --from, --last and --every");
        }
        Optional<Every> step = every.map(text -> Every.find(text.strip())
                .orElseThrow(() -> wrong("--every " + Quoted.text(text) + " is no step; write " + Every.WORDS)));
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            export.check(opened.inputs());
            Optional<DaySpan> days = days(opened);
            Replay replay = new AskedReading(options, opened, surroundings.current())
                    .replay(reading, scenario -> progress.begin(new Step.JudgingScenario(scenario)), CONSEQUENCE);
            Excerpt excerpt =
                    new Excerpt(replay, days.orElse(replay.judgement().history().period()));
            ExportRequest request = export.request(
                    excerpt.days(),
                    new TreeSet<LocalDate>(
                            step.map(every -> every.days(excerpt)).orElse(List.of())),
                    MapLegend.of(excerpt, Theme.ATLAS));
            progress.step("writing");
            Exported made = export(opened, replay, request);
            progress.end();
            print(replay, made, excerpt.days());
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private Optional<DaySpan> days(CampaignOptions.Opened opened) {
        PeriodDays period =
                new PeriodDays(spec.commandLine(), opened.inputs().dossier().campaign(), "--last");
        if (on.isPresent()) {
            return period.day("--on", on).map(DaySpan::ofDay);
        }
        DaySpan days = period.days(from, last);
        return from.isPresent() || last.isPresent() ? Optional.of(days) : Optional.empty();
    }

    private Exported export(CampaignOptions.Opened opened, Replay replay, ExportRequest request)
            throws BadInputException {
        Problems problems = new Problems();
        Path under = runs.map(given -> surroundings.current().resolve(given))
                .orElse(opened.workspace().runs());
        try {
            return new Exporter(opened.workspace(), under)
                    .export(replay, request, problems)
                    .orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        } catch (WrongRequestException e) {
            throw wrong(e.getMessage());
        }
    }

    private void print(Replay replay, Exported made, DaySpan days) {
        PrintWriter out = spec.commandLine().getOut();
        Page page = new Page(out, surroundings.columns());
        page.paragraph(
                0,
                replay.inputs().dossier().campaign().name() + ": "
                        + replay.judgement().scenario().title());
        page.paragraph(2, Plain.days(days));
        for (Map.Entry<LayerName, Long> layer : made.features().entrySet()) {
            page.item(2, layer.getKey().token(), NUMBERS, Amounts.count(layer.getValue(), "feature"));
        }
        if (!made.leftOut().isEmpty()) {
            page.item(
                    2,
                    "left out",
                    NUMBERS,
                    String.join(
                                    ", ",
                                    made.leftOut().stream()
                                            .map(LayerName::token)
                                            .toList()) + ": they have none of what --where asks for");
        }
        out.println(surroundings.shown(made.folder().path()));
        out.flush();
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
