package salient.charts.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import salient.charts.draw.PixelChanges;

class GifFilmTest {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 190;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final GifFilm film = new GifFilm(file, WIDTH, HEIGHT);
    private int[] before = plain(-1);

    private static int[] plain(int color) {
        int[] rgb = new int[WIDTH * HEIGHT];
        Arrays.fill(rgb, color);
        return rgb;
    }

    private void show(int[] picture, int centiseconds) throws IOException {
        film.show(PixelChanges.between(before, picture), centiseconds);
        before = picture.clone();
    }

    private GifScreen screen() throws IOException {
        film.finish();
        return new GifScreen(file.toByteArray());
    }

    @Test
    void picturesAreShownOneAfterTheOther() throws IOException {
        int[] first = plain(0xFFFFFF);
        int[] second = first.clone();
        second[3 * WIDTH + 5] = 0x5B78B8;
        second[150 * WIDTH + 200] = 0xF2A637;
        show(first, 25);
        show(second, 200);
        show(first, 400);

        List<GifScreen.Shown> shown = screen().shown();

        assertThat(shown).extracting(GifScreen.Shown::rgb).containsExactly(first, second, first);
        assertThat(shown).extracting(GifScreen.Shown::centiseconds).containsExactly(25, 200, 400);
        assertThat(shown).extracting(GifScreen.Shown::disposal).containsOnly("doNotDispose");
        assertThat(shown).allMatch(s -> s.widthPx() == WIDTH && s.heightPx() == HEIGHT);
    }

    @Test
    void aFilmIsRepeatedForEverAndHasOneTableOfColours() throws IOException {
        show(plain(0xFFFFFF), 25);
        show(plain(0x5B78B8), 25);

        GifScreen screen = screen();

        assertThat(screen.repetition()).isEqualTo("NETSCAPE2.0 0");
        assertThat(screen.shown()).extracting(GifScreen.Shown::ownColors).containsOnly(false);
    }

    @Test
    void aPictureThatChangesNothingAddsItsTimeToTheOneBefore() throws IOException {
        show(plain(0xFFFFFF), 25);
        show(plain(0xFFFFFF), 30);
        show(plain(0xFFFFFF), 45);
        show(plain(0x5B78B8), 25);

        assertThat(screen().shown()).extracting(GifScreen.Shown::centiseconds).containsExactly(100, 25);
    }

    @Test
    void aTimeThatTheFormatCannotHoldIsShared() throws IOException {
        for (int i = 0; i < 11; i++) {
            show(plain(0x5B78B8), 6000);
        }

        List<GifScreen.Shown> shown = screen().shown();

        assertThat(shown).extracting(GifScreen.Shown::centiseconds).containsExactly(60000, 6000);
        assertThat(shown.get(1).rgb()).containsOnly(0x5B78B8);
    }

    /** Noise needs every width of code and more than one dictionary; stretches that stay the same are leapt over. */
    @Test
    void nothingIsLostInPacking() throws IOException {
        Random random = new Random(4);
        int[] palette =
                random.ints(255, 0, 64).map(i -> (i * 0x41041 & 0x3F3F3F) << 2).toArray();
        int[] picture = plain(palette[0]);
        List<int[]> pictures = new java.util.ArrayList<>();
        for (int i = 0; i < 12; i++) {
            for (int p = random.nextInt(50); p < picture.length; p += 1 + random.nextInt(1 + i * i * i)) {
                picture[p] = palette[random.nextInt(1 + random.nextInt(palette.length))];
            }
            pictures.add(picture.clone());
            show(picture, 25);
        }

        List<GifScreen.Shown> shown = screen().shown();

        assertThat(shown).hasSize(12);
        for (int i = 0; i < 12; i++) {
            assertThat(shown.get(i).rgb()).as("picture %d", i).isEqualTo(pictures.get(i));
        }
    }

    @Test
    void unchangedGroundCostsNextToNothing() throws IOException {
        int[] first = plain(0xFFFFFF);
        show(first, 25);
        film.finish();
        int alone = file.size();
        file.reset();
        int[] second = first.clone();
        second[0] = 0;
        second[second.length - 1] = 0;
        show(second, 25);
        film.finish();

        assertThat(file.size() - alone).isLessThan(700);
    }

    @Test
    void whatDoesNotFitIntoMemoryIsRefused() throws IOException {
        GifFilm small = new GifFilm(file, WIDTH, HEIGHT, WIDTH * HEIGHT + 2);
        int[] first = plain(0xFFFFFF);
        small.show(PixelChanges.between(plain(-1), first), 25);
        int[] second = first.clone();
        Arrays.fill(second, 0, 2, 0x5B78B8);
        small.show(PixelChanges.between(first, second), 25);

        assertThatThrownBy(() -> small.show(PixelChanges.between(second, first), 25))
                .isInstanceOf(TooMuchMotionException.class);
    }

    @Test
    void aPictureLargerThanTheFormatKnowsIsRefused() {
        assertThatThrownBy(() -> new GifFilm(file, 65_536, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
