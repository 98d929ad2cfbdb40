package salient.charts.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.charts.draw.PictureFormat;
import salient.charts.map.Every;
import salient.problem.Problems;
import salient.run.PastRuns;
import salient.run.RunOptions;
import salient.run.SharedGroundCheck.Extent;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;
import salient.time.DaySpan;
import salient.workspace.Workspace;

/** What a program does that makes runs with Salient as its library. */
class LibraryTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aToyWorkspace() {
        ToyWorkspace.in(folder);
    }

    /** The second example of docs/library.md, word for word. */
    static Path publish(Path folder, String campaign, String scenario) throws UnpublishedException {
        Problems problems = new Problems();
        CampaignOutput output = Workspace.at(folder, problems)
                .flatMap(workspace -> CampaignOutput.read(workspace, campaign, problems))
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
        RunPublisher publisher =
                new RunPublisher(output, PictureOptions.DEFAULT, StandingPictures.KEPT, Progress.UNHEARD);
        PublishedRun run = publisher.publish(output.inputs().scenarios().get(scenario), RunOptions.DEFAULT);
        return run.folder().path();
    }

    private CampaignOutput output() {
        Problems problems = new Problems();
        return CampaignOutput.read(Workspace.at(folder, problems).orElseThrow(), "toy", problems)
                .orElseThrow();
    }

    private static Set<String> files(Path run) throws IOException {
        try (Stream<Path> all = Files.walk(run)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> run.relativize(path).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static final class Heard implements Progress {
        private final List<Step> steps = new ArrayList<>();
        private int parts;

        @Override
        public synchronized void begin(Step step) {
            steps.add(step);
        }

        @Override
        public synchronized void partDone() {
            parts++;
        }
    }

    @Test
    void theExampleOfTheDocumentationWritesARunWithItsPictures() throws IOException, UnpublishedException {
        Path run = publish(folder, "toy", "plain");
        assertThat(run).isEqualTo(folder.toRealPath().resolve("runs/toy/plain"));
        assertThat(files(run))
                .contains("manifest.json", "scenario.yaml", "control.csv", "replay.html")
                .contains("maps/2020-05-01.png", "maps/2020-05-20.png", "charts/control-timeline.svg");
    }

    @Test
    void theDocumentationShowsThatExample() {
        Matcher example = Pattern.compile("(?ms)^```java\\n(.*?)^```").matcher(Repository.text("docs/library.md"));
        assertThat(example.find()).isTrue();
        assertThat(example.find()).isTrue();
        String source = Repository.text(
                "charts/src/test/java/" + LibraryTest.class.getName().replace('.', '/') + ".java");
        assertThat(plain(source)).contains(plain(example.group(1)));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void whoeverListensHearsOfEveryStepAndPart() throws UnpublishedException {
        Heard heard = new Heard();
        DaySpan two = DaySpan.ofDays(LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 5));
        RunOptions twoDays = new RunOptions(Optional.of(two), Set.of(RunOptions.Extra.MAPS));
        new RunPublisher(output(), PictureOptions.DEFAULT, StandingPictures.KEPT, heard)
                .publish(output().inputs().scenarios().get("plain"), twoDays);
        assertThat(heard.steps)
                .hasSize(3)
                .startsWith(
                        new Step.JudgingClaims(
                                output().inputs().dossier().claims().size()),
                        new Step.WritingTables());
        Step.DrawingRun drawing = (Step.DrawingRun) heard.steps.get(2);
        assertThat(drawing.maps()).isEqualTo(2);
        assertThat(heard.parts).isEqualTo(drawing.parts());
    }

    @Test
    void picturesAreDrawnAsAskedFor() throws IOException, UnpublishedException {
        PictureOptions asked = new PictureOptions(
                Optional.of(new TreeSet<>(Set.of(PictureFormat.SVG))),
                Optional.empty(),
                Optional.empty(),
                Every.find("week"));
        PublishedRun run = new RunPublisher(output(), asked, StandingPictures.KEPT, Progress.UNHEARD)
                .publish(output().inputs().scenarios().get("plain"), RunOptions.DEFAULT);
        assertThat(files(run.folder().path()))
                .contains("maps/2020-05-08.svg", "charts/front-length.svg")
                .doesNotContain("maps/2020-05-02.svg", "maps/2020-05-08.png", "charts/front-length.png");
        assertThat(run.folder().path().resolve("manifest.json"))
                .content()
                .contains("\"every\": \"week\"", "\"format\": \"svg\"");
    }

    @Test
    void picturesThatStandAreNotTakenAwayUnlessThatIsSaid() throws IOException, UnpublishedException {
        Path run = publish(folder, "toy", "plain");
        RunOptions other = new RunOptions(Optional.empty(), Set.of());
        Files.writeString(
                folder.resolve("scenarios/toy/plain.yaml"),
                Files.readString(folder.resolve("scenarios/toy/plain.yaml")) + "\n# changed\n");
        CampaignOutput changed = output();
        var plain = changed.inputs().scenarios().get("plain");
        RunPublisher keeping =
                new RunPublisher(changed, PictureOptions.DEFAULT, StandingPictures.KEPT, Progress.UNHEARD);
        assertThatThrownBy(() -> keeping.publish(plain, other))
                .isInstanceOfSatisfying(
                        PicturesAtRiskException.class,
                        refused -> assertThat(refused.folder()).isEqualTo("runs/toy/plain"));
        assertThat(files(run)).contains("replay.html");
        new RunPublisher(changed, PictureOptions.DEFAULT, StandingPictures.DISCARDED, Progress.UNHEARD)
                .publish(plain, other);
        assertThat(files(run)).contains("control.csv").doesNotContain("replay.html");
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsReason() throws IOException {
        Files.createDirectories(folder.resolve("runs/toy/plain/mine"));
        assertThatThrownBy(() -> publish(folder, "toy", "plain"))
                .isInstanceOfSatisfying(UnpublishedException.class, refused -> {
                    assertThat(refused.isComputed()).isFalse();
                    assertThat(refused.problems().sorted().get(0).toString()).contains("runs/toy/plain");
                });
    }

    @Test
    void aScenarioIsComparedWithItsOwnRun() throws IOException, UnpublishedException {
        CampaignOutput output = output();
        Path run = new RunPublisher(output, PictureOptions.DEFAULT, StandingPictures.KEPT, Progress.UNHEARD)
                .publish(output.inputs().scenarios().get("plain"), new RunOptions(Optional.empty(), Set.of()))
                .folder()
                .path();
        Problems problems = new Problems();
        var past = new PastRuns(output.inputs(), problems).read(run, "runs/toy/plain");
        PublishedComparison made = new ComparisonPublisher(output, StandingPictures.KEPT, Progress.UNHEARD)
                .publish(
                        List.of(
                                ReadingToCompare.of(output.inputs().scenarios().get("plain")),
                                ReadingToCompare.of("as-written", past.orElseThrow())),
                        new ComparisonRequest(Optional.empty(), Extent.SAME, Set.of(), Optional.empty()));
        assertThat(made.matrix()).isEmpty();
        assertThat(made.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.readings().compared().divergences()).isEmpty();
            assertThat(pair.folder().shown()).isEqualTo("runs/toy/comparisons/plain--as-written");
        });
    }
}
