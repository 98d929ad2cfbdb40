package salient.fleet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import salient.read.CampaignInputs;
import salient.read.InputFile;
import salient.workspace.Workspace;

/** The files of campaigns as one zip archive, which goes to each executor once. */
final class CampaignArchive {
    /** Of every file, so that the same files are the same archive. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CampaignArchive() {}

    /** The files that {@code campaigns} of {@code workspace} were read from. */
    static byte[] of(Workspace workspace, Collection<CampaignInputs> campaigns) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        campaigns.forEach(inputs -> inputs.files().stream().map(InputFile::path).forEach(names::add));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                Files.copy(workspace.path(name), zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Lays the files of {@code archive} into {@code folder}. */
    static void unpack(byte[] archive, Path folder) throws IOException {
        // A workspace is told by these.
        for (String part : List.of("data", "seeds", "scenarios")) {
            Files.createDirectories(folder.resolve(part));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException(entry.getName() + " leads out of the archive");
                }
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.copy(zip, file);
            }
        }
    }
}
