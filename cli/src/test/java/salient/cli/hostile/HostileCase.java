package salient.cli.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salient.cli.Terminal;
import salient.cli.Terminal.Outcome;
import salient.folder.FolderTree;

/**
 * One file of a specimen spoilt by chance, or what is typed, and one command run. The seed says which, so that a case can be
 * tried again.
 *
 * @param seed what chance depends on
 * @param file the file that is spoilt; empty if what is typed is
 * @param command what is run
 */
record HostileCase(long seed, Specimen specimen, String file, Typed command) {
    /** One file in so many is exchanged as a whole. */
    private static final int WORST = 8;

    /** One in so many is exchanged for something that is no file. */
    private static final int STRANGE = 40;

    /** Of the thread that runs the command; of all threads where no other test runs beside it. */
    private static final double MOST_CPU_SECONDS = 5;

    private static final boolean ALONE = Boolean.getBoolean("salient.hostile.alone");

    /** A word after one of these says where the command may write, besides the folder of runs. */
    private static final List<String> WHERE = List.of("--workspace", "--runs", "--to", "init");

    /** Folders of which nothing may lead outside. */
    private static final List<String> CLOSED = List.of("data/", "seeds/", "scenarios/", "runs/", "results/");

    /** The case of {@code seed}. */
    static HostileCase of(long seed, List<Specimen> specimens) {
        Random chance = new Random(seed);
        Specimen specimen = specimens.get((int) (seed % specimens.size()));
        List<String> files = specimen.spoilt();
        String file = files.isEmpty() ? "" : files.get(chance.nextInt(files.size()));
        Typed command =
                specimen.commands().get(chance.nextInt(specimen.commands().size()));
        return new HostileCase(seed, specimen, file, file.isEmpty() ? command.spoilt(chance) : command);
    }

    /** How it ended, and what is wrong with that. */
    record Result(Outcome outcome, List<String> faults) {
        Result {
            faults = List.copyOf(faults);
        }
    }

    /** Spoils what is spoilt in {@code folder}, an empty one, and runs the command. */
    Result run(Path folder) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        specimen.layOut(work);
        Path outside = Files.writeString(folder.resolve("outside"), StrangeThings.SECRET);
        boolean spoilt = spoil(work, outside);
        Optional<Amended> amended = Amended.of(work, command.words());
        FolderState before = FolderState.of(folder);
        double began = cpuSeconds();
        Outcome outcome;
        List<String> wrong = new ArrayList<>();
        try (Overheard error = new Overheard()) {
            outcome = Terminal.in(work).run(command.words().toArray(String[]::new));
            if (!error.text().isEmpty()) {
                wrong.add("printed past the terminal: " + error.text());
            }
        }
        double seconds = cpuSeconds() - began;
        wrong.addAll(Endings.faults(outcome));
        if (seconds > MOST_CPU_SECONDS) {
            wrong.add("took " + seconds + " s");
        }
        wrong.addAll(faultsOfFiles(folder, outcome, before));
        if (outcome.status() == 0 && amended.isPresent()) {
            wrong.addAll(amended.get().faults());
        }
        if (outcome.status() == 0 && spoilt && command.words().contains("verify") && !file.endsWith("manifest.json")) {
            wrong.add("verified what was spoilt");
        }
        if (!file.startsWith("runs/") && !file.startsWith("results/")) {
            wrong.addAll(WholeFolders.faults(work));
        }
        FolderTree.delete(folder);
        return new Result(outcome, wrong);
    }

    private static double cpuSeconds() {
        long nanoseconds = ALONE
                ? ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return nanoseconds / 1e9;
    }

    private List<String> faultsOfFiles(Path folder, Outcome outcome, FolderState before) throws IOException {
        List<String> wrong = new ArrayList<>();
        SortedSet<String> differences = before.differences(FolderState.of(folder));
        boolean secret = CLOSED.stream().anyMatch(file::startsWith);
        if (secret && (outcome.out() + outcome.err()).contains(StrangeThings.SECRET)) {
            wrong.add("told what lies outside");
        }
        for (String name : differences) {
            Path path = folder.resolve(name);
            if (!isOutput(name)) {
                wrong.add("touched " + name);
            } else if (!name.endsWith("/") && Files.exists(path)) {
                if (!isOfCampaign(name)) {
                    Inertness.faults(path).forEach(fault -> wrong.add(name + ": " + fault));
                }
                if (secret && StrangeThings.tells(path)) {
                    wrong.add("wrote what lies outside into " + name);
                }
            }
        }
        if (outcome.status() != 0 && outcome.status() != 4 && !differences.isEmpty()) {
            wrong.add("ended with " + outcome.status() + " and wrote " + differences + ": " + outcome.err());
        }
        return wrong;
    }

    /** Whether anything is other now than it was. */
    private boolean spoil(Path work, Path outside) throws IOException {
        if (file.isEmpty()) {
            return false;
        }
        Random chance = new Random(seed + 1);
        if (chance.nextInt(STRANGE) == 0) {
            StrangeThings.put(work.resolve(file), outside, chance);
            return true;
        }
        byte[] then = specimen.files().get(file);
        List<String> others = List.copyOf(specimen.files().keySet());
        byte[] other = specimen.files().get(others.get(chance.nextInt(others.size())));
        byte[] now = chance.nextInt(WORST) == 0
                ? WorstFiles.any(file, then, chance)
                : Packed.spoilt(file, then, other, chance);
        Files.write(work.resolve(file), now);
        return !Arrays.equals(then, now);
    }

    private boolean isOutput(String name) {
        String within = name.startsWith("work/") ? name.substring("work/".length()) : "../" + name;
        return within.isEmpty()
                || outputs().anyMatch(output -> within.equals(output) || within.startsWith(output + "/"));
    }

    /** What a command wrote into a campaign is looked at by {@link Amended}. */
    private boolean isOfCampaign(String name) {
        return Amended.is(command.words()) && !name.startsWith("work/runs/");
    }

    private Stream<String> outputs() {
        return Stream.concat(
                Amended.is(command.words()) ? Amended.FOLDERS.stream() : Stream.of("runs"),
                IntStream.range(1, command.words().size())
                        .filter(i -> WHERE.contains(command.words().get(i - 1)))
                        .mapToObj(command.words()::get));
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + specimen.name() + (file.isEmpty() ? "" : ", " + file + " spoilt") + ", "
                + command;
    }
}
