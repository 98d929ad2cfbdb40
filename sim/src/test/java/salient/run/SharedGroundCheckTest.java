package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.archive.PastRun;
import salient.place.PlaceId;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.run.SharedGroundCheck.Extent;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;
import salient.time.DaySpan;

/** On which days and places readings are compared, and what is told where they do not cover the same. */
class SharedGroundCheckTest {
    private static final List<String> PLAIN = List.of("plain");
    private static final Optional<DaySpan> ALL = Optional.empty();

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    /** The toy campaign as it is now, with {@code now} in the place of {@code then} in one of its files. */
    private CampaignInputs now(String file, String then, String now) throws IOException {
        Path workspace = folder.resolve("workspace");
        Path toy = ToyCampaign.ROOT;
        try (Stream<Path> files = Files.walk(toy)) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = workspace.resolve(toy.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        Path changed = workspace.resolve("data/toy").resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(then);
        Files.writeString(changed, text.replace(then, now));
        return Repository.read(workspace, "toy");
    }

    private PastRun run(CampaignInputs inputs) throws IOException {
        return KeptRun.in(folder.resolve("plain")).read(inputs);
    }

    private PastRun excerpt(CampaignInputs inputs) throws IOException {
        return KeptRun.copyOf("toy-plain-excerpt", folder.resolve("excerpt")).read(inputs);
    }

    private static CampaignInputs toy() {
        return ToyCampaign.inputs();
    }

    private String refused(
            CampaignInputs inputs, List<PastRun> runs, List<String> scenarios, Optional<DaySpan> asked, Extent extent) {
        assertThat(new SharedGroundCheck(inputs, problems).find(runs, scenarios, asked, extent))
                .isEmpty();
        return ProblemReport.text(problems, "nothing was compared");
    }

    private SharedGround shared(
            CampaignInputs inputs, List<PastRun> runs, List<String> scenarios, Optional<DaySpan> asked, Extent extent) {
        return new SharedGroundCheck(inputs, problems)
                .find(runs, scenarios, asked, extent)
                .orElseThrow(() -> new AssertionError(ProblemReport.text(problems, "no test")));
    }

    @Test
    void aRunOfTheSameGroundSharesEverything() throws IOException {
        CampaignInputs inputs = toy();
        SharedGround shared = shared(inputs, List.of(run(inputs)), PLAIN, ALL, Extent.SAME);

        assertThat(shared.days())
                .isEqualTo(DaySpan.ofDays(LocalDate.parse("2020-05-01"), LocalDate.parse("2020-05-20")));
        assertThat(shared.places()).hasToString("[alder, birch, cedar-hill, dam-post]");
        assertThat(shared.leftOut()).isEmpty();
    }

    @Test
    void placesThatCameAndWentAreNamed() throws IOException {
        CampaignInputs inputs = now("places.csv", "dam-post,Dam post", "gate,Gate");

        assertThat(refused(inputs, List.of(run(inputs)), PLAIN, ALL, Extent.SAME))
                .isEqualTo("""
                        old/plain: error: the run was made from another data/toy/places.csv: gate was added since; dam-post is gone [different-ground]
                            fix: replay it again with 'salient replay plain', or add --common-ground to compare on the places that both know
                        1 error, 0 warnings in 1 of 1 file; nothing was compared
                        """);
    }

    @Test
    void aPlaceThatMayHaveMovedIsRefusedToo() throws IOException {
        CampaignInputs inputs = now("places.csv", "50.12,10.2", "50.12,10.21");

        assertThat(refused(inputs, List.of(run(inputs)), PLAIN, ALL, Extent.SAME))
                .startsWith(
                        "old/plain: error: the run was made from another data/toy/places.csv: it had the same places,"
                                + " and something else of them was changed [different-ground]\n");
    }

    @Test
    void theTheatreAndItsLandAreToldBeside() throws IOException {
        CampaignInputs inputs = now("land.geojson", "{", "{ ");

        assertThat(refused(inputs, List.of(run(inputs)), PLAIN, ALL, Extent.SAME))
                .startsWith(
                        "old/plain: error: the run was made from another data/toy/land.geojson [different-ground]\n");
    }

    @Test
    void onCommonGroundThePlacesThatBothKnowAreLeft() throws IOException {
        CampaignInputs inputs = now("places.csv", "dam-post,Dam post", "gate,Gate");
        SharedGround shared = shared(inputs, List.of(run(inputs)), PLAIN, ALL, Extent.COMMON);

        assertThat(shared.places()).hasToString("[alder, birch, cedar-hill]");
        assertThat(shared.leftOut()).hasToString("[dam-post, gate]");
    }

    @Test
    void whatIsLeftOutIsUnknownAndNotCounted() throws IOException {
        CampaignInputs inputs = now(
                "places.csv",
                "birch,Birch",
                "gate,Gate,,,village,vale,yes,50.16,10.12,180,exact,300,certain,map,\nbirch,Birch");
        Replayer replayer = new Replayer(inputs);
        PastRun run = run(inputs);
        SharedGround shared = shared(inputs, List.of(run), List.of("late"), ALL, Extent.COMMON);
        ComparedReading past =
                shared.reading(PastReplay.of(run, "past", inputs, replayer.coverage()), "", Optional.empty());
        ComparedReading late = shared.reading(replayer.replay(inputs.scenarios().get("late")), "", Optional.empty());
        ReplayPair pair = ReplayPair.of(past, late, shared.places());

        assertThat(pair.a().judgement().history().of(new PlaceId("gate")).spans())
                .singleElement()
                .satisfies(span -> assertThat(span.value().token()).isEqualTo("unknown"));
        assertThat(pair.compared().days())
                .allSatisfy(day -> assertThat(day.agree().places()
                                + day.disagree().places()
                                + day.unknown().places())
                        .isEqualTo(4));
    }

    @Test
    void anExcerptDoesNotCoverWhatAScenarioCovers() throws IOException {
        CampaignInputs inputs = toy();

        assertThat(refused(inputs, List.of(excerpt(inputs)), PLAIN, ALL, Extent.SAME))
                .isEqualTo("""
                        old/plain: error: the run covers 2020-05-04..2020-05-11, and scenario "plain" covers 2020-05-01..2020-05-20 [different-period]
                            fix: name days that all cover with --from and --to, or add --common-ground to compare on the days that all cover
                        1 error, 0 warnings in 1 of 1 file; nothing was compared
                        """);
    }

    @Test
    void ofTwoRunsTheDaysAreThoseOfTheFirst() throws IOException {
        CampaignInputs inputs = toy();
        PastRun excerpt = excerpt(inputs);

        assertThat(shared(inputs, List.of(excerpt), List.of(), ALL, Extent.SAME).days())
                .isEqualTo(excerpt.days());
        assertThat(refused(inputs, List.of(run(inputs), excerpt), List.of(), ALL, Extent.SAME))
                .startsWith("old/plain: error: the run covers 2020-05-04..2020-05-11, and old/plain covers"
                        + " 2020-05-01..2020-05-20 [different-period]\n");
    }

    @Test
    void daysThatAreAskedForMustBeCovered() throws IOException {
        CampaignInputs inputs = toy();
        PastRun excerpt = excerpt(inputs);
        Optional<DaySpan> within =
                Optional.of(DaySpan.ofDays(LocalDate.parse("2020-05-05"), LocalDate.parse("2020-05-06")));
        Optional<DaySpan> beyond =
                Optional.of(DaySpan.ofDays(LocalDate.parse("2020-05-05"), LocalDate.parse("2020-05-12")));

        SharedGround shared = shared(inputs, List.of(excerpt), PLAIN, within, Extent.SAME);
        assertThat(shared.days()).isEqualTo(within.orElseThrow());
        assertThat(shared.around()).isEqualTo(excerpt.days());
        assertThat(refused(inputs, List.of(excerpt), PLAIN, beyond, Extent.SAME))
                .startsWith("old/plain: error: the run covers 2020-05-04..2020-05-11, and 2020-05-05..2020-05-12 was"
                        + " asked for [different-period]\n");
    }

    @Test
    void onCommonGroundTheDaysThatAllCoverAreLeft() throws IOException {
        CampaignInputs inputs = toy();
        PastRun excerpt = excerpt(inputs);
        Optional<DaySpan> beyond =
                Optional.of(DaySpan.ofDays(LocalDate.parse("2020-05-05"), LocalDate.parse("2020-05-12")));
        Optional<DaySpan> apart =
                Optional.of(DaySpan.ofDays(LocalDate.parse("2020-05-13"), LocalDate.parse("2020-05-20")));

        assertThat(shared(inputs, List.of(excerpt), PLAIN, beyond, Extent.COMMON)
                        .days())
                .isEqualTo(DaySpan.ofDays(LocalDate.parse("2020-05-05"), LocalDate.parse("2020-05-11")));
        assertThat(refused(inputs, List.of(excerpt), PLAIN, apart, Extent.COMMON))
                .isEqualTo("""
                        old/plain: error: there is no day that all readings cover within 2020-05-13..2020-05-20 [different-period]
                            fix: name readings, or days, that overlap
                        1 error, 0 warnings in 1 of 1 file; nothing was compared
                        """);
    }

    @Test
    void anotherReachOfCellsIsAnotherGround() throws IOException {
        CampaignInputs inputs = now("campaign.yaml", "max_reach_km: 4", "max_reach_km: 5");
        PastRun run = run(inputs);

        new PastRuns(inputs, problems)
                .checkFigures(run, PastReplay.of(run, "past", inputs, new Replayer(inputs).coverage()));

        assertThat(ProblemReport.text(problems, "nothing was compared")).isEqualTo("""
                        old/plain: error: the run was made from another data/toy/campaign.yaml: with the sides and the reach of cells of today its ground or its front is another [different-ground]
                            fix: replay it again with 'salient replay plain', or add --common-ground to measure it on the ground of today
                        1 error, 0 warnings in 1 of 1 file; nothing was compared
                        """);
    }

    @Test
    void aChangeOfTheCampaignThatTouchesNoGroundIsNone() throws IOException {
        CampaignInputs inputs = now("campaign.yaml", "Drawn by hand", "Drawn by foot");
        PastRun run = run(inputs);

        new PastRuns(inputs, problems)
                .checkFigures(run, PastReplay.of(run, "past", inputs, new Replayer(inputs).coverage()));

        assertThat(problems.hasErrors()).isFalse();
    }
}
