package salient.cli.hostile;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in a folder and below: names with size and time of change, folders too. */
record FolderState(Map<String, String> things) {
    static FolderState of(Path folder) throws IOException {
        Map<String, String> things = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                things.put(name(visited) + "/", "folder");
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                things.put(name(file), attributes.size() + " " + attributes.lastModifiedTime());
                return FileVisitResult.CONTINUE;
            }

            private String name(Path path) {
                return folder.relativize(path).toString().replace('\\', '/');
            }
        });
        return new FolderState(things);
    }

    /** What is other now: new, changed or gone. */
    SortedSet<String> differences(FolderState now) {
        SortedSet<String> names = new TreeSet<>(things.keySet());
        names.addAll(now.things.keySet());
        names.removeIf(name -> things.getOrDefault(name, "").equals(now.things.getOrDefault(name, "")));
        return names;
    }
}
