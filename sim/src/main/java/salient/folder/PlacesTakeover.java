package salient.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * How what a draft holds takes places in several folders below the one in which the draft stands. From the moment in which
 * the list of places stands in the draft, a later process goes on with it, unless something else stands in a place by then;
 * before, it comes to nothing.
 */
final class PlacesTakeover {
    private static final String LIST = "places";

    /** Copies of files that are replaced, by the number of their place. */
    private static final String REPLACED = "replaced";

    private static final long LONGEST_LIST_BYTES = 1 << 20;

    private PlacesTakeover() {}

    /**
     * Moves each of {@code places} from {@code fresh}, a folder of {@code draft}, to where it belongs; if one cannot be moved,
     * none is.
     */
    static void publish(Path draft, Path fresh, List<String> places) throws IOException {
        Path below = draft.getParent();
        Path replaced = Files.createDirectory(draft.resolve(REPLACED));
        for (int i = 0; i < places.size(); i++) {
            Path place = below.resolve(places.get(i));
            refuseWhatIsInTheWay(fresh.resolve(places.get(i)), place);
            if (FolderTree.isThere(place)) {
                Files.copy(place, replaced.resolve(Integer.toString(i)));
            }
        }
        Path list = Files.write(draft.resolve(LIST + ".new"), places);
        Files.move(list, draft.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
        int placed = 0;
        try {
            for (String place : places) {
                refuseWhatIsInTheWay(fresh.resolve(place), below.resolve(place));
                place(fresh.resolve(place), below.resolve(place));
                placed++;
            }
        } catch (IOException e) {
            // Not ready any more: no later process shall go on with it.
            Files.delete(draft.resolve(LIST));
            for (int i = placed - 1; i >= 0; i--) {
                undo(below.resolve(places.get(i)), replaced.resolve(Integer.toString(i)), fresh.resolve(places.get(i)));
            }
            throw e;
        }
    }

    private static void place(Path from, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        if (FolderTree.isThere(place)) {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(from, place);
        }
    }

    private static void undo(Path place, Path before, Path fresh) throws IOException {
        if (FolderTree.isFile(before)) {
            Files.move(before, place, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(place, fresh);
        }
    }

    private static void refuseWhatIsInTheWay(Path with, Path place) throws FileAlreadyExistsException {
        if (FolderTree.isThere(place) && !(FolderTree.isFile(with) && FolderTree.isFile(place))) {
            throw new FileAlreadyExistsException(place.toString());
        }
    }

    /** Goes on with what the dead writer of {@code draft} had begun to move out of {@code fresh}. */
    static void finish(Path draft, Path fresh) throws IOException {
        Path list = draft.resolve(LIST);
        if (!FolderTree.isFile(list) || Files.size(list) > LONGEST_LIST_BYTES) {
            return;
        }
        List<String> places = Files.readAllLines(list);
        for (int i = 0; i < places.size(); i++) {
            String place = places.get(i);
            if (isWithin(place, draft.getParent()) && FolderTree.isThere(fresh.resolve(place))) {
                Path there = draft.resolveSibling(place);
                if (isAsItWas(there, draft.resolve(REPLACED).resolve(Integer.toString(i)))) {
                    place(fresh.resolve(place), there);
                }
            }
        }
    }

    /** Whether {@code place} lies below {@code folder}, and no link is on the way to it: a draft may be made by anybody. */
    private static boolean isWithin(String place, Path folder) {
        Path relative;
        try {
            relative = Path.of(place);
        } catch (InvalidPathException e) {
            return false;
        }
        if (relative.isAbsolute()
                || place.isBlank()
                || !relative.normalize().equals(relative)
                || relative.startsWith("..")) {
            return false;
        }
        for (int names = 1; names < relative.getNameCount(); names++) {
            Path above = folder.resolve(relative.subpath(0, names));
            if (FolderTree.isThere(above) && !FolderTree.isFolder(above)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code place} holds what {@code before} is a copy of: a file that somebody edited since is kept. */
    private static boolean isAsItWas(Path place, Path before) throws IOException {
        if (!FolderTree.isThere(place)) {
            return !FolderTree.isThere(before);
        }
        return FolderTree.isFile(place) && FolderTree.isFile(before) && Files.mismatch(place, before) < 0;
    }
}
