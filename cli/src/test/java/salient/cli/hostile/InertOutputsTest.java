package salient.cli.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal;
import salient.cli.Terminal.Outcome;
import salient.gis.publish.Formats;

/**
 * Markup, formulas and expressions in a campaign do nothing in whatever is made of it. {@code -Dsalient.live=21} puts each
 * of them in every place.
 */
class InertOutputsTest {
    private static final int TURNS = Integer.getInteger("salient.live", 2);

    private static final String MODEL = "combine=posterior";

    @TempDir
    Path folder;

    @Test
    void whatIsMadeOfALiveCampaignIsInert() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            // Far apart, so that few turns have much of each; the second has an expression in the name of a side.
            Path work = Files.createDirectories(folder.resolve("turn-" + turn));
            LiveCampaign.in(work, turn * 13 % NastyValues.LIVE.size());
            List<String> printed = made(work);
            for (String name : Terminal.filesIn(work)) {
                if (name.startsWith("runs/")) {
                    for (String fault : Inertness.faults(work.resolve(name))) {
                        faults.add("turn " + turn + ", " + name + ": " + fault);
                    }
                }
            }
            for (int i = 0; i < printed.size(); i++) {
                Path file = work.resolve("printed-" + i + (i == 0 ? ".geojson" : ".csv"));
                Files.writeString(file, printed.get(i));
                faults.addAll(Inertness.faults(file));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Makes everything that can be made; gives what was printed for other programs. */
    private static List<String> made(Path work) {
        run(work, "check");
        run(
                work,
                "replay",
                "--all",
                "--from",
                "2020-05-04",
                "--to",
                "2020-05-05",
                "--format",
                "svg",
                "--daily-control");
        run(work, "compare", "plain", "late", "--every", "month");
        run(work, "sensitivity", "--no-maps");
        run(work, "report", "--to", "runs/report");
        run(work, "figure", "figure.yaml");
        run(work, "ensemble", "plain", "--with", MODEL, "--members", "20");
        run(work, "what-if", "alder held by blue from 2020-05-09", "--with", MODEL, "--members", "20");
        run(work, "replay", "plain", "--with", MODEL, "--from", "2020-05-05", "--to", "2020-05-05", "--format", "svg");
        run(work, "batch", "plan.yaml", "--to", "runs/results", "--format", "csv");
        run(work, "workbook", "--to", "runs/coding.xlsx");
        run(work, "workbook", "--to", "runs/coding.ods");
        for (String format : Formats.tokens()) {
            run(work, "export", "--to", format);
        }
        return List.of(
                run(work, "lint", "--format", "geojson").out(),
                run(work, "lint", "--format", "csv").out(),
                run(work, "claims", "--format", "csv").out(),
                run(work, "list", "places", "--format", "csv").out(),
                run(work, "explain", "alder", "--on", "2020-05-05", "--format", "csv")
                        .out());
    }

    private static Outcome run(Path work, String... command) {
        Outcome outcome = Terminal.in(work).run(command);
        assertThat(outcome.status())
                .as("%s: %s", String.join(" ", command), outcome.err())
                .isZero();
        assertThat(Endings.faults(outcome)).isEmpty();
        return outcome;
    }
}
