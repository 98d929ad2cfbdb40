package salient.gis.testkit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.out.OutputFiles;
import salient.run.Content;

/** A plain folder that takes files. */
public final class FolderFiles implements OutputFiles {
    private final Path folder;
    private int aside;

    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    /** What {@code format} makes of {@code dataset} in {@code folder}, by name. */
    public static Map<String, byte[]> written(LayerFormat format, Dataset dataset, Path folder) {
        try {
            Files.createDirectories(folder);
            format.write(dataset, new FolderFiles(folder));
            Map<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> sorted = all.filter(Files::isRegularFile)
                        .sorted(Comparator.naturalOrder())
                        .toList();
                for (Path file : sorted) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(String name, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place(name)))) {
            content.writeTo(out);
        }
    }

    @Override
    public void make(String name, Maker maker) throws IOException {
        maker.makeAt(place(name));
    }

    @Override
    public Path aside() {
        aside++;
        return folder.resolve("aside-" + aside);
    }

    private Path place(String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.getParent());
        return place;
    }
}
