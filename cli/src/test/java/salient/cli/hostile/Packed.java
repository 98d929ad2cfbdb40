package salient.cli.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives, which are spoilt within: what is in them is unpacked, spoilt, and packed again. */
final class Packed {
    private Packed() {}

    /** An archive that holds {@code files}. */
    static byte[] zip(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    /** What the archive {@code bytes} holds. */
    static SortedMap<String, byte[]> unzipped(byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** {@code bytes} packed by themselves. */
    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(all)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    /** What {@code bytes} are, unpacked. */
    static byte[] gunzipped(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spoils {@code file}, three times of four within if it is an archive. */
    static byte[] spoilt(String name, byte[] file, byte[] other, Random chance) {
        Mutation mutation = Mutation.any(chance);
        if (chance.nextInt(4) == 0) {
            return mutation.of(file, other, chance);
        }
        if (name.endsWith(".gz")) {
            return gzip(mutation.of(gunzipped(file), other, chance));
        }
        if (name.endsWith(".zip") || name.endsWith(".xlsx") || name.endsWith(".ods")) {
            SortedMap<String, byte[]> files = unzipped(file);
            List<String> names = List.copyOf(files.keySet());
            String spoilt = names.get(chance.nextInt(names.size()));
            byte[] beside = files.get(names.get(chance.nextInt(names.size())));
            files.put(spoilt, mutation.of(files.get(spoilt), beside, chance));
            return zip(files);
        }
        return mutation.of(file, other, chance);
    }
}
