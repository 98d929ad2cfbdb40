package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import salient.cli.Terminal;
import salient.testkit.ToyWorkspace;

/** Files that the tool made itself and reads again: runs, results of a plan, workbooks, a made-up campaign. */
final class MadeSpecimens {
    static final String PLAN = """
            title: Toy
            most_tasks: 50
            campaigns: { toy: [plain] }
            sweeps:
              - name: days
                scenarios: [plain]
                options: { dispute_days: [1, 5], contested_days: { from: 3, to: 5, step: 2 } }
              - { name: game, shares: camps, orders: 20, seed: 3 }
              - { name: silenced, leave_out: [source:observer, camp:red-camp], together: 2 }
              - { name: histories, options: { combine: [posterior] }, members: 20, seeds: [1] }
            """;

    private static final String LIKELY = """
            title: Likely
            accounts: [eve, gazette, ledger]
            rules: { combine: posterior }
            """;

    private final Path scratch;

    /** @param scratch an empty folder in which they are made */
    MadeSpecimens(Path scratch) {
        this.scratch = scratch;
    }

    List<Specimen> all() throws IOException {
        return List.of(run(), workbook("xlsx"), workbook("ods"), plan(), results(), modelled(), madeUp());
    }

    private Specimen run() throws IOException {
        return specimen(
                "run",
                made("run", "replay plain --no-maps"),
                name -> name.startsWith("runs/"),
                "verify runs",
                "verify runs/toy/plain",
                "compare runs/toy/plain late --no-maps",
                "compare runs/toy/plain plain --no-maps --common-ground --runs others",
                "explain alder --on 2020-05-05",
                "lint runs/toy/plain",
                "export runs/toy/plain --to csv",
                "replay plain --no-maps");
    }

    private Specimen workbook(String ending) throws IOException {
        String name = "coding." + ending;
        return specimen(
                "workbook, " + ending,
                made(ending, "workbook --to " + name),
                name::equals,
                "workbook toy --from " + name);
    }

    private Specimen plan() throws IOException {
        SortedMap<String, byte[]> files = made("plan", "check");
        files.put("plan.yaml", PLAN.getBytes(UTF_8));
        return specimen("plan", files, "plan.yaml"::equals, "batch plan.yaml --to results --format csv --jobs 1");
    }

    private Specimen results() throws IOException {
        SortedMap<String, byte[]> files = made("results", "batch plan.yaml --to results --format csv --jobs 1");
        return specimen(
                "results of a plan",
                files,
                name -> name.startsWith("results/"),
                "batch plan.yaml --to results --format csv --jobs 1",
                "verify results");
    }

    private Specimen modelled() throws IOException {
        return specimen(
                "modelled",
                made("modelled", "check"),
                name -> !name.equals("plan.yaml"),
                "ensemble likely --members 20 --no-maps",
                "ensemble likely --members 20 --before alder,birch --to histories",
                "what-if «alder held by blue from 2020-05-09» --members 20 --no-maps",
                "what-if «drop gazette:hill-captured» --scenario likely --members 20 --to answer",
                "replay likely --no-maps");
    }

    private Specimen madeUp() throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("made-up"));
        run(folder, "generate --places 20 --days 20 --accounts 3 --seed 1 --to .");
        return specimen(
                "made up",
                filesIn(folder),
                name -> true,
                "calibrate --hold-out all --method latest-claim",
                "calibrate --hold-out all --method posterior --to scores",
                "check",
                "replay --no-maps");
    }

    private static Specimen specimen(
            String name, SortedMap<String, byte[]> files, Predicate<String> spoilt, String... commands) {
        return new Specimen(name, files, files.keySet().stream().filter(spoilt).toList(), Typed.all(commands));
    }

    /** The toy workspace, a plan and a model's scenario, and what {@code command} makes of them. */
    private SortedMap<String, byte[]> made(String name, String command) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(name));
        ToyWorkspace.in(folder)
                .write("plan.yaml", PLAN)
                .write("scenarios/toy/likely.yaml", LIKELY)
                .write("workspace.yaml", "default_campaign: toy\n");
        run(folder, command);
        return filesIn(folder);
    }

    private static void run(Path folder, String command) throws IOException {
        Terminal.Outcome outcome = Terminal.in(folder).run(command.split(" ", -1));
        if (outcome.status() != 0) {
            throw new IOException(command + ": " + outcome.err());
        }
    }

    /** All files in {@code folder}, by name. */
    static SortedMap<String, byte[]> filesIn(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : Terminal.filesIn(folder)) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return files;
    }
}
