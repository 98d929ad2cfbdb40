package salient.gis.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Unseen;
import salient.text.SourceFile;

/**
 * The files within a zip archive, each called {@code archive.zip/its/name}. They stay where they are and are unpacked as
 * they are read; their names are never taken for paths.
 */
final class ZipEntries {
    private final Path path;
    private final String shown;
    private final Problems problems;

    private ZipEntries(Path path, String shown, Problems problems) {
        this.path = path;
        this.shown = shown;
        this.problems = problems;
    }

    /** The files in the archive at {@code path}, by name; none, with problems filed, if something is wrong with it. */
    static List<SourceFile> of(Path path, String shown, Problems problems) {
        ZipEntries entries = new ZipEntries(path, shown, problems);
        // Names that are no UTF-8 come from systems that write them in a code page of their own, and do not say which.
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            try (ZipFile zip = new ZipFile(path.toFile(), charset)) {
                return entries.files(zip, charset);
            } catch (ZipException e) {
                if (charset.equals(StandardCharsets.ISO_8859_1)) {
                    return entries.refuse(
                            ProblemCode.MALFORMED_FILE,
                            "the zip archive is damaged or was cut short: "
                                    + Unseen.shown(String.valueOf(e.getMessage())),
                            "fetch " + shown + " again");
                }
            } catch (IOException e) {
                return entries.refuse(
                        ProblemCode.UNREADABLE_FILE,
                        "the zip archive cannot be read",
                        "put a whole copy of " + shown + " in its place");
            }
        }
        throw new IllegalStateException("there is a last charset");
    }

    private List<SourceFile> files(ZipFile zip, Charset charset) throws IOException {
        if (zip.size() > Unpacking.MOST_FILES) {
            return refuse(
                    ProblemCode.OVERSIZED_FILE,
                    "the archive holds " + zip.size() + " files, more than " + Unpacking.MOST_FILES,
                    "unpack what is meant, and name that");
        }
        List<ZipEntry> entries = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            entries.add(all.nextElement());
        }
        entries.sort(Comparator.comparing(ZipEntry::getName));
        int before = problems.errors();
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            checkName(entry.getName());
            unpacked = Math.min(Long.MAX_VALUE / 2, unpacked + Math.max(0, entry.getSize()));
        }
        if (Unpacking.isBomb(path.toFile().length(), unpacked)) {
            refuse(
                    ProblemCode.OVERSIZED_FILE,
                    "the archive of " + path.toFile().length() + " bytes unpacks to " + unpacked
                            + ", as one does that is meant to fill a disk",
                    "unpack it yourself if you trust it, and name the files");
        }
        return problems.errors() > before
                ? List.of()
                : entries.stream()
                        .filter(entry -> !entry.isDirectory() && !Clutter.is(entry.getName()))
                        .map(entry -> file(entry, charset))
                        .toList();
    }

    private void checkName(String name) {
        String plain = name.replace('\\', '/');
        boolean climbs = plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || List.of(plain.split("/", -1)).contains("..");
        if (climbs) {
            problems.error(
                    ProblemCode.OUTSIDE_WORKSPACE,
                    Origin.of(shown),
                    "the file " + Quoted.text(name) + " in the archive would climb out of the folder it is unpacked in",
                    "do not trust " + shown + ": fetch it again from where it was published");
        }
    }

    private SourceFile file(ZipEntry entry, Charset charset) {
        String name = entry.getName();
        return SourceFile.within(shown + "/" + Unseen.shown(name), entry.getSize(), () -> {
            ZipFile zip = new ZipFile(path.toFile(), charset);
            try {
                ZipEntry again = zip.getEntry(name);
                InputStream in = again == null ? null : zip.getInputStream(again);
                if (in == null) {
                    throw new ZipException("the archive has changed");
                }
                return new Closing(in, zip);
            } catch (IOException e) {
                zip.close();
                throw e;
            }
        });
    }

    private List<SourceFile> refuse(ProblemCode code, String what, String cure) {
        problems.error(code, Origin.of(shown), what, cure);
        return List.of();
    }

    /** Closes the archive with the file in it. */
    private static final class Closing extends FilterInputStream {
        private final ZipFile zip;

        Closing(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
