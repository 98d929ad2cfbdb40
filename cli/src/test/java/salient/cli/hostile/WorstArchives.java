package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that fill a disk, climb out of their folder, or are none. */
final class WorstArchives {
    private static final int BOMB_MIB = 300;

    /** Packed once, since that takes longer than any command. */
    private static final byte[] BOMB = zip(List.of("2022-03-01.geojson"), new byte[1 << 20], BOMB_MIB);

    private static final byte[] GZIP_BOMB = gzip(new byte[1 << 20], BOMB_MIB);

    private WorstArchives() {}

    /** One of them. */
    static byte[] any(Random chance) {
        return switch (chance.nextInt(7)) {
            case 0 -> BOMB.clone();
            case 1 ->
                zip(List.of("../../2022-03-01.geojson", "/2022-03-02.geojson", "..\\2022-03-03.geojson"), empty(), 1);
            case 2 -> zip(many(50_000), empty(), 1);
            case 3 ->
                zip(List.of("inner-2022-03-01.zip"), zip(List.of("2022-03-01.geojson"), new byte[1 << 20], 100), 1);
            case 4 -> truncated(zip(List.of("2022-03-01.geojson", "2022-03-02.geojson"), empty(), 1), chance);
            case 5 ->
                zip(
                        List.of("2022-03-01\u202e.geojson", "2022-03-02\n.geojson", "CON", "a/b/../2022-03-04.geojson"),
                        empty(),
                        1);
            default -> zip(List.of(), empty(), 1);
        };
    }

    /** One of them, for a file that is packed by itself. */
    static byte[] anyGzip(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> GZIP_BOMB.clone();
            case 1 -> truncated(gzip(empty(), 1_000), chance);
            case 2 -> gzip(GZIP_BOMB, 1);
            case 3 -> gzip(any(chance), 1);
            default -> gzip(new byte[0], 1);
        };
    }

    private static byte[] gzip(byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(all)) {
            for (int i = 0; i < times; i++) {
                gzip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static byte[] empty() {
        return "{\"type\":\"FeatureCollection\",\"features\":[]}".getBytes(UTF_8);
    }

    private static List<String> many(int files) {
        return java.util.stream.IntStream.range(0, files)
                .mapToObj(i -> "f" + i + ".geojson")
                .toList();
    }

    private static byte[] truncated(byte[] zip, Random chance) {
        return Arrays.copyOf(zip, chance.nextInt(zip.length));
    }

    /** An archive with {@code names}, each of which holds {@code bytes} so many times. */
    private static byte[] zip(List<String> names, byte[] bytes, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(all)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < times; i++) {
                    zip.write(bytes);
                }
                zip.closeEntry();
            }
            if (names.isEmpty()) {
                zip.setComment("nothing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
