package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salient.cli.Terminal;
import salient.cli.Terminal.Outcome;
import salient.folder.FolderTree;

/**
 * One file of a specimen spoilt by chance, and one command run on it. The seed says which, so that a case can be tried again.
 *
 * @param seed what chance depends on
 * @param file the file that was spoilt
 * @param command what was run
 */
record HostileCase(long seed, Specimen specimen, String file, List<String> command) {
    /** One file in so many is exchanged as a whole. */
    private static final int WORST = 8;

    /** A word after one of these says where the command may write, besides the folder of runs. */
    private static final List<String> WHERE = List.of("--workspace", "--runs", "--to", "init");

    HostileCase {
        command = List.copyOf(command);
    }

    /** The case of {@code seed}. */
    static HostileCase of(long seed, List<Specimen> specimens) {
        Random chance = new Random(seed);
        Specimen specimen = specimens.get((int) (seed % specimens.size()));
        return new HostileCase(
                seed,
                specimen,
                specimen.spoilt().get(chance.nextInt(specimen.spoilt().size())),
                specimen.commands().get(chance.nextInt(specimen.commands().size())));
    }

    /** Spoils the file in {@code folder}, an empty one, and runs the command; gives what is wrong with how it ended. */
    List<String> run(Path folder) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        specimen.layOut(work);
        spoil(work);
        FolderState before = FolderState.of(folder);
        Outcome outcome = Terminal.in(work).run(command.toArray(String[]::new));
        List<String> wrong = new ArrayList<>(Endings.faults(outcome));
        SortedSet<String> differences = before.differences(FolderState.of(folder));
        for (String name : differences) {
            if (!isOutput(name)) {
                wrong.add("touched " + name);
            }
        }
        if (outcome.status() != 0 && outcome.status() != 4 && !differences.isEmpty()) {
            wrong.add("ended with " + outcome.status() + " and wrote " + differences + ": " + outcome.err());
        }
        for (String name : differences) {
            if (isOutput(name) && !name.endsWith("/") && Files.exists(folder.resolve(name))) {
                Inertness.faults(folder.resolve(name)).forEach(fault -> wrong.add(name + ": " + fault));
            }
        }
        if (!specimen.name().equals("run")) {
            wrong.addAll(WholeFolders.faults(work));
        }
        FolderTree.delete(folder);
        return wrong;
    }

    private void spoil(Path work) throws IOException {
        Random chance = new Random(seed + 1);
        byte[] then = specimen.files().get(file);
        List<String> others = List.copyOf(specimen.files().keySet());
        byte[] other = specimen.files().get(others.get(chance.nextInt(others.size())));
        byte[] now = chance.nextInt(WORST) == 0
                ? WorstFiles.any(file, new String(then, UTF_8), chance)
                : Mutation.any(chance).of(then, other, chance);
        Files.write(work.resolve(file), now);
    }

    private boolean isOutput(String name) {
        String within = name.startsWith("work/") ? name.substring("work/".length()) : "../" + name;
        return within.isEmpty()
                || outputs().anyMatch(output -> within.equals(output) || within.startsWith(output + "/"));
    }

    private Stream<String> outputs() {
        return Stream.concat(
                command.contains("add") ? Stream.of("runs", "seeds") : Stream.of("runs"),
                IntStream.range(1, command.size())
                        .filter(i -> WHERE.contains(command.get(i - 1)))
                        .mapToObj(command::get));
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + specimen.name() + ", " + file + " spoilt, salient " + String.join(" ", command);
    }
}
