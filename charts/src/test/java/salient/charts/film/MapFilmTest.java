package salient.charts.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.charts.draw.ColorTable;
import salient.charts.draw.PixelChanges;
import salient.charts.map.DayMaps;
import salient.charts.map.MapOptions;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.testkit.Latakia;
import salient.time.DaySpan;

/** The film of the first campaign under its default scenario, against the maps of its days. */
class MapFilmTest {
    private static final MapOptions SMALL = new MapOptions(640, MapOptions.DEFAULT.names());
    private static final Pace PACE = Pace.of(4, 2, 5);

    private static Excerpt whole;
    /** Three weeks, some days of them busy and some silent. */
    private static Excerpt beginning;
    /** The last days of a long silence, and the end. */
    private static Excerpt end;

    @BeforeAll
    static void replay() {
        Replay replay = Latakia.replay();
        whole = Excerpt.whole(replay);
        LocalDate first = whole.days().first();
        LocalDate last = whole.days().last();
        beginning = new Excerpt(replay, DaySpan.ofDays(first, first.plusDays(20)));
        end = new Excerpt(replay, DaySpan.ofDays(last.minusDays(2), last));
    }

    /** Keeps what it is shown. */
    private static class Recording implements Film {
        private final ColorTable.Count colors = new ColorTable.Count();
        private final List<Integer> centiseconds = new ArrayList<>();
        private boolean closed;

        @Override
        public void show(PixelChanges changes, int time) throws IOException {
            colors.add(changes.rgb());
            centiseconds.add(time);
        }

        @Override
        public void finish() {
            assertThat(closed).isFalse();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static byte[] gif(Excerpt excerpt) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new MapFilm(excerpt, SMALL, PACE).make((width, height) -> new GifFilm(file, width, height), () -> {});
        return file.toByteArray();
    }

    @Test
    void everyPictureIsTheMapOfItsDayPixelForPixel() throws IOException {
        assertPicturesAreMaps(beginning);
        assertPicturesAreMaps(end);
    }

    private static void assertPicturesAreMaps(Excerpt excerpt) throws IOException {
        Recording recording = new Recording();
        new MapFilm(excerpt, SMALL, PACE).make((width, height) -> recording, () -> {});
        ColorTable table = recording.colors.table(GifFile.COLORS);
        int[] colors = table.colors();
        List<LocalDate> days = excerpt.days().stream().toList();
        DayMaps maps = DayMaps.together(excerpt.replay(), SMALL, days);

        List<GifScreen.Shown> shown = new GifScreen(gif(excerpt)).shown();

        assertThat(shown).hasSize(days.size());
        for (int day = 0; day < days.size(); day++) {
            int[] map = maps.painter(days.get(day)).pixels();
            int[] inTable = new int[map.length];
            int apart = 0;
            for (int i = 0; i < map.length; i++) {
                inTable[i] = colors[table.at(map[i]) & 255];
                apart = Math.max(apart, apart(inTable[i], map[i]));
            }
            assertThat(shown.get(day).rgb()).as("%s", days.get(day)).isEqualTo(inTable);
            assertThat(apart)
                    .as("steps of 255 from the map of %s in any channel", days.get(day))
                    .isLessThan(25);
        }
    }

    private static int apart(int a, int b) {
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        return Math.max(Math.max(red, green), Math.abs((a & 255) - (b & 255)));
    }

    @Test
    void theColoursOfGroundAreThoseOfTheMap() throws IOException {
        LocalDate first = whole.days().first().plusDays(3);
        Excerpt some = new Excerpt(whole.replay(), DaySpan.ofDays(first, first.plusDays(3)));
        int[] shown = new GifScreen(gif(some)).shown().get(2).rgb();
        DayMaps maps =
                DayMaps.together(some.replay(), SMALL, some.days().stream().toList());
        int[] map = maps.painter(some.days().first().plusDays(2)).pixels();
        Map<Integer, Long> uses =
                Arrays.stream(map).boxed().collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        Set<Integer> flat = uses.entrySet().stream()
                .filter(e -> e.getValue() > 2000)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(flat).hasSizeGreaterThan(6);
        for (int i = 0; i < map.length; i++) {
            if (flat.contains(map[i]) && shown[i] != map[i]) {
                throw new AssertionError(Integer.toHexString(map[i]) + " is shown as " + Integer.toHexString(shown[i]));
            }
        }
    }

    @Test
    void theSameFilmHasTheSameBytes() throws IOException {
        assertThat(gif(end)).isEqualTo(gif(end));
    }

    /** Who has what at the close of {@code day}. */
    private static Map<PlaceId, String> ground(LocalDate day) {
        Map<PlaceId, String> ground = new TreeMap<>();
        whole.replay().judgement().history().asOf(day).findings().forEach((place, finding) -> {
            ground.put(place, finding.token() + finding.sides());
        });
        return ground;
    }

    @Test
    void daysOnWhichGroundChangesAreHeld() throws IOException {
        Recording recording = new Recording();
        AtomicInteger told = new AtomicInteger();
        List<Integer> expected = new ArrayList<>();
        for (LocalDate day : whole.days().stream().toList()) {
            boolean held = day.equals(whole.days().first()) || !ground(day).equals(ground(day.minusDays(1)));
            expected.add(day.equals(whole.days().last()) ? 500 : held ? 200 : 25);
        }

        assertThat(expected).contains(25, 200);
        assertThat(new MapFilm(whole, SMALL, PACE).centiseconds()).isEqualTo(expected);

        new MapFilm(end, SMALL, PACE).make((width, height) -> recording, told::incrementAndGet);

        assertThat(recording.centiseconds).containsExactly(200, 25, 500);
        assertThat(told).hasValue(3);
        assertThat(recording.closed).isTrue();
    }

    @Test
    void aFilmThatCannotBeWrittenIsClosedAndSaysWhy() {
        Recording recording = new Recording() {
            @Override
            public void show(PixelChanges changes, int time) throws IOException {
                throw new IOException("no space left on device");
            }
        };

        assertThatThrownBy(() -> new MapFilm(end, SMALL, PACE).make((width, height) -> recording, () -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left on device");
        assertThat(recording.closed).isTrue();
    }
}
