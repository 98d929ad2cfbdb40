package salient.archive;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.folder.RunFormat;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.Days;
import salient.read.ScenarioReader;
import salient.reading.RuleOfEvidence;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.table.Column;
import salient.table.ControlColumn;
import salient.table.DailyColumn;
import salient.table.GroundKey;
import salient.table.ReadBack;
import salient.table.VerdictColumn;
import salient.table.VerdictReader;
import salient.text.Field;
import salient.text.Row;
import salient.text.SourceFile;
import salient.text.Table;
import salient.text.TableFile;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Reads a run back from its folder: what it concluded for every place, on which claims. Every file that its manifest
 * lists is checked against the digest there, so that only what was written is read.
 */
public final class PastRunReader {
    private static final String SCENARIO = "scenario.yaml";
    private static final List<String> NEEDED =
            List.of(SCENARIO, ControlColumn.FILE, DailyColumn.FILE, VerdictColumn.FILE);

    private final Dossier dossier;
    private final Campaign campaign;
    private final Problems problems;

    /** @param dossier the record of the workspace, whose sides and accounts a run may name */
    public PastRunReader(Dossier dossier, Problems problems) {
        this.dossier = dossier;
        this.campaign = dossier.campaign();
        this.problems = problems;
    }

    /**
     * The run in {@code folder}.
     *
     * @param shown the folder as messages call it
     * @return empty exactly if errors were filed
     */
    public Optional<PastRun> read(Path folder, String shown) {
        RunFiles files = new RunFiles(folder, shown, problems);
        int before = problems.errors();
        Optional<RunManifest> manifest = files.manifest();
        if (manifest.isEmpty() || isOfAnotherCampaign(manifest.get(), files)) {
            return Optional.empty();
        }
        checkListed(manifest.get().files(), files);
        files.check(
                manifest.get().files(),
                "replay it again with 'salient replay " + manifest.get().scenario()
                        + "', or put back the file as it was written");
        return problems.errors() > before
                ? Optional.empty()
                : tables(files, shown, manifest.get()).filter(run -> problems.errors() == before);
    }

    private boolean isOfAnotherCampaign(RunManifest manifest, RunFiles files) {
        if (manifest.campaign().equals(campaign.id())) {
            return false;
        }
        problems.error(
                ProblemCode.DIFFERENT_CAMPAIGN,
                Origin.of(files.shown(RunFormat.MANIFEST)),
                "the run is one of campaign \"" + manifest.campaign() + "\", not of \"" + campaign.id() + "\"",
                "compare runs of one campaign, which --campaign names");
        return true;
    }

    private void checkListed(SortedMap<String, String> listed, RunFiles files) {
        for (String name : NEEDED) {
            if (!listed.containsKey(name)) {
                problems.error(
                        ProblemCode.INCOMPLETE_RUN,
                        Origin.of(files.shown(RunFormat.MANIFEST)),
                        "the manifest does not list " + name + ", which every run has",
                        ReadBack.AGAIN);
            }
        }
    }

    private Optional<PastRun> tables(RunFiles files, String shown, RunManifest manifest) {
        Optional<SourceFile> text = files.read(SCENARIO);
        Optional<Scenario> scenario =
                text.flatMap(file -> ScenarioReader.ofRun(file, manifest.scenario(), dossier, problems));
        List<Verdict> verdicts = rows(files, VerdictColumn.FILE, VerdictColumn.values()).stream()
                .flatMap(row -> VerdictReader.read(row).stream())
                .toList();
        Map<ClaimId, SourceId> sources = new HashMap<>();
        // The baseline has no source that anybody could weigh; its verdicts are those of rule E15.
        verdicts.stream()
                .filter(verdict -> verdict.rule() != RuleOfEvidence.PRESUMED)
                .forEach(verdict -> sources.put(verdict.claim(), verdict.source()));
        List<Row> daily = rows(files, DailyColumn.FILE, DailyColumn.values());
        Optional<DaySpan> days = days(daily, files.shown(DailyColumn.FILE));
        Optional<SourceFile> control = files.read(ControlColumn.FILE);
        if (scenario.isEmpty() || days.isEmpty() || control.isEmpty()) {
            return Optional.empty();
        }
        Map<PlaceId, Timeline<Finding>> findings =
                FindingRows.read(control.get(), days.get(), campaign, sources, problems);
        return Optional.of(new PastRun(
                shown,
                manifest,
                new PastRun.KeptScenario(scenario.get(), text.orElseThrow().text()),
                days.get(),
                findings,
                verdicts,
                openingKm2(daily)));
    }

    private List<Row> rows(RunFiles files, String file, Column<?>... columns) {
        return files.read(file)
                .flatMap(text -> TableFile.read(text, Column.written(columns), problems))
                .map(Table::rows)
                .orElse(List.of());
    }

    /** From the first to the last day of the table of the days' ground, which has rows for each. */
    private Optional<DaySpan> days(List<Row> daily, String shown) {
        if (daily.isEmpty()) {
            problems.error(ProblemCode.INCOMPLETE_RUN, Origin.of(shown), "the table has no day in it", ReadBack.AGAIN);
            return Optional.empty();
        }
        return Days.closed(
                DailyColumn.DATE.required(daily.get(0)), DailyColumn.DATE.required(daily.get(daily.size() - 1)));
    }

    /** The ground of each kind and holder on the first day, in square kilometres. */
    private static Map<GroundKey, Double> openingKm2(List<Row> daily) {
        Optional<String> first = DailyColumn.DATE.optional(daily.get(0)).map(Field::text);
        Map<GroundKey, Double> openingKm2 = new HashMap<>();
        daily.stream()
                .filter(row -> DailyColumn.DATE.optional(row).map(Field::text).equals(first))
                .forEach(row -> DailyColumn.AREA_KM2
                        .required(row)
                        .map(Field::decimal)
                        .ifPresent(area -> openingKm2.put(GroundKey.in(row), area.orElse(0))));
        return openingKm2;
    }
}
