package salient.cli.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder with files that the tool reads, and the commands that read them.
 *
 * @param files by name, with forward slashes
 * @param spoilt the names of those that are spoilt, one at a time; if there are none, values of the commands are
 * @param commands each run in the folder, one at a time
 */
record Specimen(String name, SortedMap<String, byte[]> files, List<String> spoilt, List<Typed> commands) {
    Specimen {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        spoilt = List.copyOf(spoilt);
        commands = List.copyOf(commands);
    }

    /** One of which every file is spoilt. */
    static Specimen of(String name, SortedMap<String, byte[]> files, List<Typed> commands) {
        return new Specimen(name, files, List.copyOf(files.keySet()), commands);
    }

    /** One of which what is typed is spoilt. */
    static Specimen typed(String name, SortedMap<String, byte[]> files, String... commands) {
        return new Specimen(name, files, List.of(), Typed.all(commands));
    }

    /** Writes the files into {@code folder}. */
    void layOut(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
