package salient.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import salient.digest.Sha256;

/**
 * The same bytes wherever Java runs: other digits, calendars and rules for capitals, other default charsets and time zones,
 * clocks and times of files that jump, other versions of Java. {@code -Dsalient.surroundings} tries each with each command.
 */
@Isolated
@Timeout(7200)
class AnySurroundingsTest {
    private static final boolean ALL = Boolean.getBoolean("salient.surroundings");

    private static final List<String> LOCALES =
            List.of("ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR-u-nu-arabext", "hi-IN-u-nu-deva", "tr-TR");

    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Pacific/Pago_Pago", "Europe/Istanbul");

    private static final List<String> CHARSETS =
            List.of("US-ASCII", "ISO-8859-9", "windows-1256", "UTF-16LE", "IBM1047");

    private static final List<List<String>> COMMANDS = Stream.of(
                    "replay --all --no-maps --daily-control",
                    "replay --from 2020-05-04 --to 2020-05-05 --format svg",
                    "compare plain late --no-maps",
                    "sensitivity --no-maps",
                    "report --to report",
                    "export --to geojson",
                    "export --to kml",
                    "export --to csv",
                    "export --to shapefile",
                    "import gazetteer places.csv --campaign made --period 2020-05-01/2020-05-14 --workspace made",
                    "claims",
                    "explain alder --on 2020-05-05",
                    "list",
                    "lint")
            .map(line -> List.of(line.split(" ")))
            .toList();

    @TempDir
    Path folder;

    /** What all commands write and print, by file: digests. */
    private Map<String, String> made(String name) throws IOException {
        Path work = layOut(name);
        Map<String, String> made = new TreeMap<>();
        for (List<String> command : COMMANDS) {
            Terminal.Outcome outcome = Terminal.in(work).run(command.toArray(String[]::new));
            assertThat(outcome.status())
                    .as(name + ", " + command + ": " + outcome.err())
                    .isZero();
            made.put(String.join(" ", command), outcome.out());
        }
        addFiles(work, made);
        return made;
    }

    private Path layOut(String name) throws IOException {
        Path work = Terminal.toy(Files.createDirectory(folder.resolve(name)));
        Files.writeString(work.resolve("places.csv"), "id,name,lat,lon\na,İlıca,50.1,10.1\nb,Iğdır,50.2,10.2\n");
        return work;
    }

    private static void addFiles(Path work, Map<String, String> made) throws IOException {
        for (String file : Terminal.filesIn(work)) {
            made.put(file, Sha256.of(Files.readAllBytes(work.resolve(file))).hex());
        }
    }

    @Test
    void otherDigitsCalendarsAndZonesChangeNothing() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Map<String, String> usual = made("usual");
            for (int i = 0; i < (ALL ? LOCALES.size() : 2); i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(ALL ? i : i * 4)));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                assertThat(made(LOCALES.get(i))).as(LOCALES.get(i)).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void timesOfFilesThatJumpChangeNothing() throws IOException {
        Path then = layOut("then");
        Path now = layOut("now");
        int number = 0;
        for (String file : Terminal.filesIn(then)) {
            Instant time = number++ % 2 == 0 ? Instant.EPOCH : Instant.parse("2107-12-31T23:59:59Z");
            Files.setLastModifiedTime(then.resolve(file), FileTime.from(time));
        }
        Map<String, String> ofThen = new TreeMap<>();
        Map<String, String> ofNow = new TreeMap<>();
        for (Path work : List.of(then, now)) {
            assertThat(Terminal.in(work).run("replay", "--no-maps").status()).isZero();
            assertThat(Terminal.in(work).run("export", "--to", "shapefile").status())
                    .isZero();
        }
        addFiles(then, ofThen);
        addFiles(now, ofNow);
        assertThat(ofThen).isEqualTo(ofNow);
    }

    @Test
    void otherCharsetsAndOtherJavasChangeNothing() throws IOException, InterruptedException {
        Map<String, String> usual = forked("usual", List.of());
        for (int i = 0; i < (ALL ? CHARSETS.size() : 1); i++) {
            Locale locale = Locale.forLanguageTag(LOCALES.get(i));
            List<String> options = List.of(
                    "-Dfile.encoding=" + CHARSETS.get(i),
                    "-Duser.timezone=" + ZONES.get(i),
                    "-Duser.language=" + locale.getLanguage(),
                    "-Duser.country=" + locale.getCountry());
            assertThat(forked("charset-" + i, options)).as(options.toString()).isEqualTo(usual);
        }
        for (Path java : javas()) {
            assertThat(forked("java-" + java.getFileName(), List.of(), java))
                    .as(java.toString())
                    .isEqualTo(usual);
        }
    }

    /** Other Javas that are found, each of which may be newer than that of the test. */
    private static List<Path> javas() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!ALL || !Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> listed = Files.list(all)) {
            return listed.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> !Files.isSymbolicLink(home))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> forked(String name, List<String> options) throws IOException, InterruptedException {
        return forked(name, options, Path.of(System.getProperty("java.home")));
    }

    private Map<String, String> forked(String name, List<String> options, Path java)
            throws IOException, InterruptedException {
        Path work = layOut(name);
        for (List<String> command : ALL ? COMMANDS : COMMANDS.subList(0, 1)) {
            List<String> line = new ArrayList<>(Forked.line(options, command.toArray(String[]::new)));
            line.set(0, java.resolve("bin/java").toString());
            Process process = new ProcessBuilder(line)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            boolean ended = process.waitFor(300, TimeUnit.SECONDS);
            assertThat(ended && process.exitValue() == 0)
                    .as(line + ": " + Files.readString(folder.resolve("said"), ISO_8859_1))
                    .isTrue();
        }
        Map<String, String> made = new TreeMap<>();
        addFiles(work, made);
        return made;
    }
}
