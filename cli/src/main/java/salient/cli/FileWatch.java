package salient.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.read.WorkspaceYaml;

/** Sees which files of a workspace have changed. A file has if it is there or not, or has another size or time. */
final class FileWatch {
    /** What lies between two looks. */
    @FunctionalInterface
    interface Pause {
        /** Waits a while; false if nobody is to look any more. */
        boolean until();
    }

    private static final List<String> WATCHED = List.of("data", "seeds", "scenarios", WorkspaceYaml.NAME);
    private static final int MILLIS = 500;

    private final Path root;
    private SortedMap<String, String> seen;

    /** Files of the workspace at {@code root}, as they are now. */
    FileWatch(Path root) {
        this.root = root;
        this.seen = look();
    }

    /** Half a second. */
    static boolean halfASecond() {
        try {
            Thread.sleep(MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The files that have changed since the last look, relative to the workspace; none once {@code pause} ends the watch. */
    SortedSet<String> next(Pause pause) {
        while (pause.until()) {
            SortedMap<String, String> now = look();
            SortedSet<String> changed = new TreeSet<>();
            changed.addAll(unlike(now, seen));
            changed.addAll(unlike(seen, now));
            seen = now;
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        return new TreeSet<>();
    }

    private static List<String> unlike(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .filter(file -> !file.getValue().equals(those.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private SortedMap<String, String> look() {
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : WATCHED) {
            Path top = root.resolve(name);
            if (Files.exists(top)) {
                try (Stream<Path> walked = Files.walk(top)) {
                    walked.filter(Files::isRegularFile).forEach(file -> note(file, files));
                } catch (IOException | UncheckedIOException e) {
                    // It went while it was looked at: the next look tells.
                    files.put(name, "");
                }
            }
        }
        return files;
    }

    private void note(Path file, Map<String, String> files) {
        String name = root.relativize(file).toString().replace('\\', '/');
        try {
            files.put(name, Files.size(file) + " " + Files.getLastModifiedTime(file));
        } catch (IOException e) {
            files.put(name, "");
        }
    }
}
