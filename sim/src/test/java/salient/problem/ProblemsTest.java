package salient.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void comeOutByFileLineAndColumn() {
        error("b.csv", 1, 1);
        error("a.csv", 10, 2);
        error("a.csv", 9, 7);
        error("a.csv", 10, 1);
        assertThat(problems.sorted().stream().map(p -> p.origin().toString()))
                .containsExactly("a.csv:9:7", "a.csv:10:1", "a.csv:10:2", "b.csv:1:1");
    }

    @Test
    void keepTheFirstFiftyOfACodeAndCountTheRest() {
        IntStream.range(0, 1_000).forEach(i -> error("a.csv", 1_000 - i, 1));
        assertThat(problems.sorted()).hasSize(Problems.KEPT_PER_CODE);
        assertThat(problems.sorted().get(0).origin().line()).isEqualTo(1);
        assertThat(problems.errors()).isEqualTo(1_000);
        assertThat(problems.notKept()).containsOnly(Map.entry(ProblemCode.INVALID_DATE, 950));
        assertThat(ProblemReport.text(problems, "nothing was replayed")).endsWith("""
                        and 950 more problems [invalid-date]
                        1000 errors, 0 warnings in 1 of 1 file; nothing was replayed
                        """);
    }

    @Test
    void ofOneFileAreTakenOverAsIfTheyHadBeenFiledHere() {
        Problems alone = new Problems();
        for (String file : List.of("b.csv", "a.csv")) {
            Problems ofFile = new Problems();
            for (Problems each : List.of(alone, ofFile)) {
                each.reading(file);
                IntStream.range(0, 70)
                        .forEach(i ->
                                each.error(ProblemCode.INVALID_DATE, new Origin(file, 70 - i, 1), "no day", "mend it"));
                each.warning(ProblemCode.EMPTY_ROW, new Origin(file, 3, 0), "the row is empty", "delete it");
            }
            problems.addAll(ofFile);
        }

        assertThat(ProblemReport.text(problems, "nothing was replayed"))
                .isEqualTo(ProblemReport.text(alone, "nothing was replayed"))
                .endsWith("140 errors, 2 warnings in 2 of 2 files; nothing was replayed\n");
        assertThat(problems.notKept()).isEqualTo(alone.notKept());
    }

    @Test
    void warningsDoNotStopTheWork() {
        problems.reading("a.csv");
        problems.reading("b.csv");
        problems.warning(ProblemCode.EMPTY_ROW, new Origin("b.csv", 3, 0), "the row is empty", "delete it");
        assertThat(problems.hasErrors()).isFalse();
        assertThat(ProblemReport.text(problems, "nothing was replayed")).isEqualTo("""
                        b.csv:3: warning: the row is empty [empty-row]
                            fix: delete it
                        0 errors, 1 warning in 1 of 2 files
                        """);
    }

    @Test
    void aLongSearchIsMadeOnceAndNotUntilSomebodyAsksForWarnings() {
        problems.later(found -> found.warning(
                ProblemCode.WIDE_STRAIT, new Origin("b.csv", asked.incrementAndGet(), 0), "wide", "bridge it"));
        Problems milder = problems.asWarnings();
        assertThat(problems.hasErrors()).isFalse();
        assertThat(milder.errors()).isZero();
        assertThat(asked).hasValue(0);

        assertThat(milder.warnings()).isEqualTo(1);
        assertThat(problems.sorted()).isEqualTo(milder.sorted()).hasSize(1);
        assertThat(asked).hasValue(1);
    }

    @Test
    void noneIsSaidToBeNone() {
        problems.reading("a.csv");
        assertThat(ProblemReport.text(problems, "nothing was replayed")).isEqualTo("no problems in 1 file\n");
    }

    @Test
    void aFixIsNotLookedForIfTheProblemIsOnlyCounted() {
        IntStream.range(0, 100)
                .forEach(i -> problems.error(
                        ProblemCode.INVALID_DATE,
                        new Origin("a.csv", i, 1),
                        "no date",
                        () -> "write " + asked.incrementAndGet()));
        assertThat(asked).hasValue(Problems.KEPT_PER_CODE);
        assertThat(problems.errors()).isEqualTo(100);
        assertThat(problems.sorted()).noneMatch(problem -> problem.fix().equals("?"));
    }

    @Test
    void theSameProblemCountsOnce() {
        error("a.csv", 1, 1);
        error("a.csv", 1, 1);
        assertThat(problems.errors()).isEqualTo(1);
    }

    @Test
    void aProblemWithoutAFixIsRefused() {
        assertThatThrownBy(() -> problems.error(ProblemCode.INVALID_DATE, Origin.of("a.csv"), "no date", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void error(String file, int line, int column) {
        problems.error(ProblemCode.INVALID_DATE, new Origin(file, line, column), "no date", "write one");
    }
}
