package salient.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import salient.table.Rows;

/** The files of a campaign, written one by one below a folder that becomes a workspace: UTF-8, lines ended by LF. */
public final class WorkspaceFiles {
    /** Adds the rows of a table, one after the other. */
    @FunctionalInterface
    public interface Filling {
        /** Adds them to {@code rows}. */
        void addTo(Rows rows) throws IOException;
    }

    private final Path folder;

    /** Files below {@code folder}. */
    public WorkspaceFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code lines} to {@code file}, a name with forward slashes. */
    public void text(String file, String... lines) throws IOException {
        Files.writeString(made(file), String.join("\n", lines) + "\n");
    }

    /** Writes a table with {@code columns} to {@code file}, holding none of it. */
    public void table(String file, List<String> columns, Filling filling) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(made(file), StandardCharsets.UTF_8)) {
            Rows rows = new Rows(columns, writer);
            filling.addTo(rows);
            rows.flush();
        }
    }

    private Path made(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return path;
    }
}
