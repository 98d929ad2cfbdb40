package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.ClaimId;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.testkit.ToyWorkspace;
import salient.workspace.Workspace;

/** Accounts are read beside each other; what comes of it does not depend on how many threads there are. */
class AccountsSideBySideTest {
    @TempDir
    private Path folder;

    /** What is wrong and what was read. */
    private record Told(List<Problem> problems, int errors, int files, List<InputFile> inputs, List<ClaimId> claims) {}

    private Told told() {
        Problems problems = new Problems();
        var inputs = CampaignReader.readSound(Workspace.at(folder, problems).orElseThrow(), "toy", problems);
        return new Told(
                problems.sorted(),
                problems.errors(),
                problems.files(),
                inputs.map(CampaignInputs::files).orElse(List.of()),
                inputs.stream()
                        .flatMap(i -> i.dossier().accounts().stream())
                        .flatMap(account -> account.claims().stream())
                        .map(claim -> claim.id())
                        .toList());
    }

    private Told on(int threads) throws InterruptedException, ExecutionException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(this::told).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void soundAccountsGiveTheSameClaimsInTheSameOrder() throws InterruptedException, ExecutionException {
        ToyWorkspace.in(folder);
        Told alone = on(1);
        assertThat(alone.claims()).isNotEmpty();
        assertThat(alone.problems()).isEmpty();
        assertThat(on(4)).isEqualTo(alone);
    }

    @Test
    void faultsInSeveralAccountsAndBetweenThemAreAllTold() throws InterruptedException, ExecutionException {
        ToyWorkspace toy = ToyWorkspace.in(folder);
        for (String account : List.of("eve", "gazette")) {
            String file = "seeds/toy/" + account + "/claims.csv";
            String claims = toy.text(file);
            int columns = claims.lines().findFirst().orElseThrow().split(",").length;
            String rest = ",".repeat(columns - 2);
            toy.write(
                    file,
                    IntStream.range(0, 100)
                            .mapToObj(i -> "wrong-" + i + ",nobody-" + i + rest + "\n")
                            .collect(Collectors.joining("", claims, "")));
        }
        Told alone = on(1);
        assertThat(alone.errors()).isGreaterThan(200);
        for (int i = 0; i < 5; i++) {
            assertThat(on(4)).isEqualTo(alone);
        }
    }
}
