package salient.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import salient.batch.BatchTable;
import salient.batch.Task;
import salient.batch.folder.BatchIdentity;
import salient.batch.folder.Failure;
import salient.batch.folder.Failures;
import salient.batch.folder.Parts;

/**
 * Where the results of a plan stand, in any file system that the cluster knows: laid out as {@code salient batch} lays them
 * out, so that it can go on from there.
 */
final class ResultFolder {
    static final String FORMAT = "parquet";

    private static final String SUFFIX = ".parquet";
    private static final int LARGEST = 1 << 28;

    private final FileSystem files;
    private final Path root;
    private final Path staging;
    private final List<List<Task>> parts;

    private ResultFolder(FileSystem files, Path root, Path staging, List<List<Task>> parts) {
        this.files = files;
        this.root = root;
        this.staging = staging;
        this.parts = parts;
    }

    /**
     * Opens {@code to} for the results of {@code parts}: a folder that is not there yet, is empty, or holds results of the
     * same tasks. Anything else is left as it is.
     *
     * @param job tells this job from others that may write there
     * @throws RefusedException if it holds anything else
     */
    static ResultFolder open(String to, List<List<Task>> parts, String job, Configuration configuration)
            throws IOException, RefusedException {
        Path root = new Path(to);
        FileSystem found = root.getFileSystem(configuration);
        // Beside each file of a local disk, Hadoop would lay one with checks.
        FileSystem files = found instanceof LocalFileSystem local ? local.getRawFileSystem() : found;
        ResultFolder folder = new ResultFolder(files, root, new Path(root, "unfinished/" + job), parts);
        BatchIdentity wanted =
                BatchIdentity.of(parts.stream().flatMap(List::stream).toList(), FORMAT);
        Optional<BatchIdentity> standing = folder.text(BatchIdentity.FILE).flatMap(BatchIdentity::read);
        if (standing.isEmpty() && files.exists(root) && files.listStatus(root).length > 0) {
            throw new RefusedException(
                    to + " holds something else, and is not written to: name another folder with --to");
        }
        if (standing.isPresent() && !standing.get().equals(wanted)) {
            throw new RefusedException(
                    to + " holds the results of another plan, or of this plan on other input or in another"
                            + " format: name another folder with --to");
        }
        folder.put(BatchIdentity.FILE, wanted.written());
        return folder;
    }

    /** The numbers of the parts that are still to be done: those without all files, and those of which tasks failed. */
    SortedSet<Integer> missing() throws IOException {
        Set<String> failed = text(Failures.FILE).map(Failures::ids).orElse(Set.of());
        SortedSet<Integer> missing = new TreeSet<>();
        for (int part = 0; part < parts.size(); part++) {
            if (!isThere(part) || parts.get(part).stream().anyMatch(task -> failed.contains(task.id()))) {
                missing.add(part);
            }
        }
        return missing;
    }

    private boolean isThere(int part) throws IOException {
        for (BatchTable table : BatchTable.values()) {
            if (!files.exists(new Path(root, Parts.file(table, part, SUFFIX)))) {
                return false;
            }
        }
        return true;
    }

    /** Where Spark may write {@code table} of {@code part} before it is put in its place. */
    String staging(BatchTable table, int part) {
        return new Path(staging, part + "/" + table.schema().name()).toString();
    }

    /** Puts the one file that Spark has written of {@code table} of {@code part} in its place. */
    void place(BatchTable table, int part) throws IOException {
        Path written = Arrays.stream(files.listStatus(new Path(staging(table, part))))
                .map(FileStatus::getPath)
                .filter(path ->
                        path.getName().startsWith("part-") && path.getName().endsWith(SUFFIX))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "Spark has written no file of " + table.schema().name()));
        Path file = new Path(root, Parts.file(table, part, SUFFIX));
        files.mkdirs(file.getParent());
        files.delete(file, false);
        if (!files.rename(written, file)) {
            throw new IOException(file + " could not be put in its place");
        }
    }

    /** Writes which tasks failed, if any did. */
    void finish(List<Failure> failures) throws IOException {
        files.delete(new Path(root, Failures.FILE), false);
        if (!failures.isEmpty()) {
            put(Failures.FILE, Failures.table(failures));
        }
    }

    /** Lets go of what is not in its place. */
    void clean() throws IOException {
        files.delete(staging, true);
        Path unfinished = staging.getParent();
        if (files.exists(unfinished) && files.listStatus(unfinished).length == 0) {
            files.delete(unfinished, false);
        }
    }

    private Optional<String> text(String name) throws IOException {
        Path file = new Path(root, name);
        if (!files.exists(file) || files.getFileStatus(file).getLen() > LARGEST) {
            return Optional.empty();
        }
        try (InputStream in = files.open(file)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        files.mkdirs(root);
        try (OutputStream out = files.create(new Path(root, name), true)) {
            out.write(bytes);
        }
    }
}
