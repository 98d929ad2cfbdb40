package salient.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Columns;
import salient.text.Limits;
import salient.text.PassingRow;
import salient.text.Skeletons;
import salient.text.SourceFile;
import salient.text.Table;
import salient.text.TableFile;
import salient.text.YamlMap;
import salient.workspace.CampaignFiles;
import salient.workspace.Workspace;

/** Opens the files of one reading and remembers the digest and the row count of each. */
final class FilesRead {
    private final Workspace workspace;
    private final Limits limits;
    private final Problems problems;
    private final Map<String, InputFile> files = new TreeMap<>();
    private final YamlAhead yaml;
    private final AtomicLong lines;

    FilesRead(Workspace workspace, Limits limits, Problems problems) {
        this(workspace, limits, problems, new YamlAhead(workspace, limits), new AtomicLong());
    }

    private FilesRead(Workspace workspace, Limits limits, Problems problems, YamlAhead yaml, AtomicLong lines) {
        this.workspace = workspace;
        this.limits = limits;
        this.problems = problems;
        this.yaml = yaml;
        this.lines = lines;
    }

    /**
     * Opens files of the same reading, with problems of its own, so that another thread may read them: only which tables
     * {@link #fitting fit} has to be asked in a settled order.
     */
    FilesRead beside() {
        return new FilesRead(workspace, limits, new Problems(), yaml, lines);
    }

    /** Takes over the files that {@code other} has read and what was wrong with them. */
    void join(FilesRead other) {
        files.putAll(other.files);
        problems.addAll(other.problems);
    }

    Workspace workspace() {
        return workspace;
    }

    /** How much there may be of what. */
    Limits limits() {
        return limits;
    }

    Problems problems() {
        return problems;
    }

    /** Begins to parse the YAML files of {@code campaign}, which {@link #yaml} will be asked for. */
    void parseAhead(CampaignFiles campaign) {
        yaml.begin(campaign);
    }

    /** What the YAML file {@code name} holds, which must be there; empty, with a problem filed, if it is no mapping. */
    Optional<YamlMap> yaml(String name) {
        YamlAhead.Parsed parsed = yaml.take(name);
        problems.addAll(parsed.problems());
        parsed.file().ifPresent(f -> files.put(name, new InputFile(name, f.sha256(), 0)));
        return parsed.mapping().map(mapping -> YamlMap.top(mapping, problems));
    }

    /** The same; a message that it is missing shows the {@code least} that it may hold. */
    Optional<YamlMap> yaml(String name, Supplier<String> least) {
        if (has(name)) {
            return yaml(name);
        }
        problems.reading(name);
        Skeletons.tellMissing(name, Optional.of(least.get()), problems);
        return Optional.empty();
    }

    /** The file {@code name}, which must be there. */
    Optional<SourceFile> required(String name) {
        Optional<SourceFile> file =
                SourceFile.find(workspace, name, problems).flatMap(found -> found.inMemory(limits, problems));
        file.ifPresent(f -> files.put(name, new InputFile(name, f.sha256(), 0)));
        return file;
    }

    /** Names of what lies in {@code folder}, in order; none, with a problem filed, if it cannot be listed. */
    List<String> names(String folder) {
        return workspace.findNames(folder).orElseGet(() -> {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(folder),
                    "this is no folder that can be listed",
                    "make " + folder + " a folder that the user who runs this may read");
            return List.of();
        });
    }

    /** Whether there is anything under {@code name}, readable or not. */
    boolean has(String name) {
        return workspace.whereabouts(name) != Workspace.Whereabouts.NOWHERE;
    }

    /** The table {@code name}, which must be there; empty, with a problem filed, if it cannot be read. */
    Optional<Table> requiredTable(String name, Columns columns) {
        return scanned(name).filter(this::fits).flatMap(file -> read(file, columns));
    }

    /** The table {@code name}; empty without a problem if it is not there. */
    Optional<Table> table(String name, Columns columns) {
        return has(name) ? requiredTable(name, columns) : Optional.empty();
    }

    /** The table {@code name}, looked over and not yet read; empty without a problem if it is not there. */
    Optional<TableFile> fitting(String name) {
        return has(name) ? scanned(name).filter(this::fits) : Optional.empty();
    }

    /** The table in {@code file}; empty, with a problem filed, if it cannot be read. */
    Optional<Table> read(TableFile file, Columns columns) {
        return file.read(columns).map(this::counted);
    }

    /**
     * The table {@code name} without its rows, each of which is shown to {@code rows} as it passes by; empty without a
     * problem if it is not there.
     */
    Optional<Table> passTable(String name, Columns columns, Consumer<PassingRow> rows) {
        return has(name)
                ? scanned(name).flatMap(file -> file.pass(columns, rows)).map(this::counted)
                : Optional.empty();
    }

    private Optional<TableFile> scanned(String name) {
        Optional<TableFile> file =
                SourceFile.find(workspace, name, problems).flatMap(found -> TableFile.scan(found, problems));
        file.ifPresent(f -> files.put(name, new InputFile(name, f.sha256(), 0)));
        return file;
    }

    private boolean fits(TableFile file) {
        boolean fits = limits.fits(file.name(), file.lines(), lines.get(), problems);
        lines.addAndGet(fits ? file.lines() : 0);
        return fits;
    }

    private Table counted(Table table) {
        files.computeIfPresent(table.name(), (name, file) -> new InputFile(name, file.digest(), table.records()));
        return table;
    }

    /** What was read, in path order. */
    Map<String, InputFile> files() {
        return files;
    }
}
