package salient.gis.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.FileKind;
import salient.text.SourceFile;

/** Opens what was given: files as they are, the files within a zip, the file within a gz. */
public final class GivenFiles {
    private static final int DEEPEST_FOLDER = 20;

    /** What becomes of a folder. */
    public enum Folders {
        /** All plain files in it, by name. */
        OPENED,
        REFUSED
    }

    private GivenFiles() {}

    /**
     * The files that {@code given} stand for, in their order; files of one folder or archive in the order of their names.
     * Files whose names begin with a dot, and what some systems add to archives, are passed over.
     *
     * @return empty, with problems filed, if one of them cannot be opened or is a folder or archive without a file
     */
    public static Optional<List<SourceFile>> open(List<GivenFile> given, Folders folders, Problems problems) {
        int before = problems.errors();
        List<SourceFile> files = new ArrayList<>();
        for (GivenFile one : given) {
            int known = files.size();
            int errors = problems.errors();
            open(one.path(), one.shown(), folders, files, problems);
            if (files.size() == known && problems.errors() == errors) {
                problems.error(
                        ProblemCode.MISSING_FILE,
                        Origin.of(one.shown()),
                        "no file is in it",
                        "name a folder or an archive that has the files, or the files themselves");
            }
        }
        return problems.errors() == before ? Optional.of(List.copyOf(files)) : Optional.empty();
    }

    /** The one file that {@code given} stands for; empty, with a problem filed, if it stands for none or several. */
    public static Optional<SourceFile> openOne(GivenFile given, Problems problems) {
        Optional<List<SourceFile>> files = open(List.of(given), Folders.REFUSED, problems);
        if (files.isPresent() && files.get().size() != 1) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(given.shown()),
                    "the archive holds " + files.get().size() + " files where one is wanted",
                    "name an archive with one file in it, or unpack it and name the file");
            return Optional.empty();
        }
        return files.map(list -> list.get(0));
    }

    /**
     * The files within the workbook {@code given}, an archive in all but name, by name.
     *
     * @return empty, with a problem filed, if it is none
     */
    public static Optional<List<SourceFile>> workbook(GivenFile given, Problems problems) {
        int before = problems.errors();
        List<SourceFile> files = SourceFile.at(given.path(), given.shown(), problems)
                .filter(file -> isArchive(file, given, problems))
                .map(file -> ZipEntries.of(given.path(), given.shown(), problems))
                .orElse(List.of());
        return problems.errors() == before ? Optional.of(files) : Optional.empty();
    }

    private static boolean isArchive(SourceFile file, GivenFile given, Problems problems) {
        try (InputStream in = file.open()) {
            byte[] head = in.readNBytes(2);
            if (head.length == 2 && head[0] == 'P' && head[1] == 'K') {
                return true;
            }
        } catch (IOException e) {
            // Told below: what cannot be read is no workbook.
        }
        problems.error(
                ProblemCode.MALFORMED_FILE,
                Origin.of(given.shown()),
                "this is no workbook",
                "save it as xlsx or ods in a spreadsheet");
        return false;
    }

    private static void open(Path path, String shown, Folders folders, List<SourceFile> files, Problems problems) {
        if (Files.isDirectory(path) && folders == Folders.OPENED) {
            openFolder(path, shown, files, problems);
            return;
        }
        if (Files.isDirectory(path)) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(shown),
                    "this is a folder where a file is wanted",
                    "name the files in it");
            return;
        }
        SourceFile.at(path, shown, problems).ifPresent(file -> open(path, file, files, problems));
    }

    private static void open(Path path, SourceFile file, List<SourceFile> files, Problems problems) {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(FileKind.HEAD_BYTES);
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(file.name()),
                    "the file cannot be read",
                    "put a whole copy of it in its place");
            return;
        }
        switch (FileKind.of(head)) {
            case ZIP -> openArchive(path, file.name(), files, problems);
            case GZIP -> GzipFile.of(file, problems).ifPresent(files::add);
            case TEXT, UTF_16 -> files.add(file);
            case DATABASE, WORKBOOK, PICTURE, PDF, COMPRESSED -> refuse(FileKind.of(head), file.name(), problems);
        }
    }

    /** A workbook may begin as any archive does: its list of contents tells. */
    private static void openArchive(Path path, String shown, List<SourceFile> files, Problems problems) {
        List<SourceFile> within = ZipEntries.of(path, shown, problems);
        Set<String> names = within.stream()
                .map(file -> file.name().substring(shown.length() + 1))
                .collect(Collectors.toSet());
        if (FileKind.isWorkbook(names)) {
            refuse(FileKind.WORKBOOK, shown, problems);
        } else {
            files.addAll(within);
        }
    }

    private static void refuse(FileKind kind, String shown, Problems problems) {
        problems.error(ProblemCode.UNREADABLE_FILE, Origin.of(shown), kind.what(), kind.cure());
    }

    private static void openFolder(Path folder, String shown, List<SourceFile> files, Problems problems) {
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder, DEEPEST_FOLDER)) {
            found = all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !Clutter.is(name(folder, path)))
                    .limit(Unpacking.MOST_FILES + 1L)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.error(
                    ProblemCode.UNREADABLE_FILE,
                    Origin.of(shown),
                    "this is no folder that can be listed",
                    "make it, and the folders in it, readable for the user who runs this");
            return;
        }
        if (found.size() > Unpacking.MOST_FILES) {
            problems.error(
                    ProblemCode.OVERSIZED_FILE,
                    Origin.of(shown),
                    "the folder holds more than " + Unpacking.MOST_FILES + " files",
                    "name the folder, or the files, that are meant");
            return;
        }
        found.forEach(path -> open(path, shown + "/" + name(folder, path), Folders.REFUSED, files, problems));
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
