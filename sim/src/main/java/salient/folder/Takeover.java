package salient.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How what a draft holds takes its place beside it: all together, whenever the process is killed. From the moment in
 * which it stands in the draft as ready, a later process finishes what was begun; before, it comes to nothing.
 */
final class Takeover {
    private static final String READY = "ready";
    /** Copies of files, and folders, that stood in the places. */
    private static final String ASIDE = "aside";

    private Takeover() {}

    /** Moves all that is in {@code fresh}, a folder of {@code draft}, into its place. */
    static void publish(Path draft, Path fresh) throws IOException {
        Path aside = Files.createDirectory(draft.resolve(ASIDE));
        List<Path> names = names(fresh);
        for (Path name : names) {
            refuseWhatIsNotOurs(fresh.resolve(name), draft.resolveSibling(name));
        }
        Path ready = Files.move(fresh, draft.resolve(READY));
        List<Path> placed = new ArrayList<>();
        try {
            for (Path name : names) {
                place(ready.resolve(name), draft.resolveSibling(name), aside.resolve(name));
                placed.add(name);
            }
        } catch (IOException e) {
            undo(draft, names, placed);
            throw e;
        }
    }

    /** Finishes what the dead writer of {@code draft} had begun to put in its place. */
    static void finish(Path draft) throws IOException {
        Path aside = Files.createDirectories(draft.resolve(ASIDE));
        Path ready = draft.resolve(READY);
        for (Path name : names(ready)) {
            Path place = draft.resolveSibling(name);
            if (isReplaceable(ready.resolve(name), place)) {
                place(ready.resolve(name), place, aside.resolve(name));
            }
        }
    }

    /** Puts back what {@code draft} has set aside and put nothing in the place of. */
    static void restore(Path draft) throws IOException {
        Path aside = draft.resolve(ASIDE);
        for (Path name : names(aside)) {
            if (!FolderTree.isThere(draft.resolveSibling(name))) {
                Files.move(aside.resolve(name), draft.resolveSibling(name));
            }
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        if (!FolderTree.isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(Path::getFileName).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A plain file takes the place of a plain file, a run that of a run; neither that of a link or anything else. */
    private static boolean isReplaceable(Path with, Path place) {
        return !FolderTree.isThere(place) || (FolderTree.isFolder(with) ? OwnRun.is(place) : FolderTree.isFile(place));
    }

    private static void refuseWhatIsNotOurs(Path with, Path place) throws FileAlreadyExistsException {
        if (!isReplaceable(with, place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
    }

    private static void place(Path from, Path place, Path aside) throws IOException {
        // Two processes may publish in one place at once: whoever comes second moves the other's aside and tries again.
        for (int attempt = 0; ; attempt++) {
            try {
                refuseWhatIsNotOurs(from, place);
                if (FolderTree.isFolder(from)) {
                    if (FolderTree.isThere(place)) {
                        FolderTree.delete(aside);
                        Files.move(place, aside);
                    }
                    Files.move(from, place);
                } else {
                    if (FolderTree.isThere(place)) {
                        Files.copy(place, aside, StandardCopyOption.REPLACE_EXISTING);
                    }
                    Files.move(from, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
                return;
            } catch (IOException e) {
                if (attempt == 3) {
                    throw e;
                }
            }
        }
    }

    private static void undo(Path draft, List<Path> names, List<Path> placed) throws IOException {
        // Not ready any more: no later process shall go on with it.
        Path dropped = Files.move(draft.resolve(READY), draft.resolve("dropped"));
        for (Path name : names) {
            Path place = draft.resolveSibling(name);
            if (placed.contains(name)) {
                Files.move(place, dropped.resolve(name));
            }
        }
        restore(draft);
    }
}
