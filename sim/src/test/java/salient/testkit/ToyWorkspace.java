package salient.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.text.Limits;
import salient.workspace.Workspace;

/** A copy of the toy campaign, to be broken at will. */
public final class ToyWorkspace {
    private final Path root;
    private final Problems problems = new Problems();

    private ToyWorkspace(Path root) {
        this.root = root;
    }

    /** A fresh copy in {@code folder}. */
    public static ToyWorkspace in(Path folder) {
        copy(ToyCampaign.ROOT, folder);
        return new ToyWorkspace(folder);
    }

    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ToyWorkspace write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ToyWorkspace replace(String file, String old, String by) {
        String text = text(file);
        assertThat(text).contains(old);
        return write(file, text.replace(old, by));
    }

    public String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ToyWorkspace remove(String name) {
        try (Stream<Path> files = Files.walk(root.resolve(name))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    public Problems problems() {
        return problems;
    }

    /** What the reader makes of it; empty if there were errors. */
    public Optional<CampaignInputs> read() {
        return read(Limits.ofThisJava());
    }

    /** What the reader makes of it where no more fits than {@code limits}; empty if there were errors. */
    public Optional<CampaignInputs> read(Limits limits) {
        return Workspace.at(root, problems)
                .flatMap(workspace -> CampaignReader.readSound(workspace, ToyCampaign.ID, limits, problems))
                .filter(inputs -> !problems.hasErrors());
    }

    /** What the reader makes of it, which must be without a problem of any sort. */
    public CampaignInputs readWell() {
        Optional<CampaignInputs> inputs = read();
        assertThat(problems.sorted()).isEmpty();
        return inputs.orElseThrow();
    }

    /** The problems it has, as {@code file:line:column code}. */
    public List<String> faults() {
        read();
        return problems.sorted().stream().map(ToyWorkspace::brief).toList();
    }

    private static String brief(Problem problem) {
        return problem.origin() + " " + problem.code().token();
    }
}
