package salient.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drafts that killed processes left behind: what they were about to put in its place is put there, the rest goes. */
public final class Leftovers {
    private static final String INFIX = ".partial-";
    private static final Pattern NAME = Pattern.compile(".+\\.partial-[0-9a-f]{32}", Pattern.DOTALL);

    private Leftovers() {}

    /** The name of a draft of {@code place}. */
    static String nameFor(Path place, UUID id) {
        return place.getFileName() + ".partial-"
                + id.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Clears {@code folder}, if it is there, of the drafts that bear the mark and are locked by nobody. Whatever asks whether
     * a place is free does this before.
     */
    public static void sweep(Path folder) {
        drafts(folder).forEach(Leftovers::clear);
    }

    private static void clear(Path draft) {
        try {
            Optional<DraftMark> mark = DraftMark.take(draft);
            if (mark.isPresent()) {
                Takeover.finish(draft);
                PlacesTakeover.finish(draft, draft.resolve(DraftFolder.NEW));
                remove(draft, mark.get());
            } else if (NAME.matcher(draft.getFileName().toString()).matches() && !DraftMark.isOn(draft)) {
                // Killed before it was marked, or after: then it is empty.
                FolderTree.deleteIfEmpty(draft);
            }
        } catch (IOException e) {
            // What cannot be cleared away now is left to a later run.
            return;
        }
    }

    private static List<Path> drafts(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(path -> path.getFileName().toString().contains(INFIX) && FolderTree.isFolder(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /**
     * Removes {@code draft} as far as that can be done, if it still bears its mark, and gives up the lock. What had been
     * set aside for it is put back first, unless something stands there now.
     */
    static void remove(Path draft, DraftMark mark) {
        try (mark) {
            if (DraftMark.isOn(draft)) {
                Takeover.restore(draft);
                FolderTree.deleteBut(draft, DraftMark.of(draft));
                FolderTree.delete(DraftMark.of(draft));
            }
        } catch (IOException e) {
            return;
        }
        FolderTree.deleteIfEmpty(draft);
    }
}
