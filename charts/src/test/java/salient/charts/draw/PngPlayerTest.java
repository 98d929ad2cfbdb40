package salient.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPlayerTest {
    private static final Mark SQUARE =
            new Mark.Path("", "", Outline.of(new Box(10, 10, 50, 50)), Style.fill(Ink.COAST));
    private static final Mark WORDS =
            Mark.Text.of("", "Words", 80, 40, Type.bold(20), Ink.TEXT).with(new Mark.Halo(Ink.HALO, 2));

    private static DisplayList list(Mark... marks) {
        return new DisplayList(200, 100, "", List.of(marks));
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @Test
    void theFileDecodesToTheSizeAskedFor() throws IOException {
        BufferedImage image = decoded(new PngPlayer(400).play(list(SQUARE, WORDS)));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(200);
    }

    @Test
    void flatAreasKeepTheirColourExactly() throws IOException {
        BufferedImage image = decoded(new PngPlayer(200).play(list(SQUARE, WORDS)));
        assertThat(new Color(image.getRGB(30, 30))).isEqualTo(Theme.ATLAS.color(Ink.COAST));
        assertThat(new Color(image.getRGB(190, 90))).isEqualTo(Color.WHITE);
    }

    @Test
    void shadesBeyondTheTableTakeANearOne() throws IOException {
        BufferedImage many = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 256; y++) {
            for (int x = 0; x < 256; x++) {
                many.setRGB(x, y, x << 16 | y << 8 | 128);
            }
        }
        BufferedImage image = decoded(PngFile.encode(many));
        for (int y = 0; y < 256; y += 7) {
            for (int x = 0; x < 256; x += 7) {
                Color color = new Color(image.getRGB(x, y));
                assertThat(Math.abs(color.getRed() - x) + Math.abs(color.getGreen() - y))
                        .isLessThan(50);
            }
        }
    }

    @Test
    void lettersAndTheirHaloAreDrawn() {
        BufferedImage dark = new PngPlayer(200).image(list(SQUARE, WORDS));
        int black = 0;
        for (int x = 80; x < 160; x++) {
            for (int y = 20; y < 45; y++) {
                black += (dark.getRGB(x, y) & 0xFF) < 80 ? 1 : 0;
            }
        }
        assertThat(black).isGreaterThan(100);
    }

    @Test
    void aHatchShowsItsGroundAndItsStrokes() {
        Hatch hatch = new Hatch(
                10, Optional.of(Ink.UNKNOWN), List.of(new Hatch.Stroke(Hatch.Run.UPRIGHT, Ink.CHANGED, 4, 0.5)));
        BufferedImage image = new PngPlayer(200)
                .image(list(new Mark.Path("", "", Outline.of(new Box(0, 0, 100, 100)), Style.fill(hatch))));
        assertThat(new Color(image.getRGB(50, 50))).isEqualTo(Theme.ATLAS.color(Ink.UNKNOWN));
        assertThat(new Color(image.getRGB(55, 50))).isEqualTo(Theme.ATLAS.color(Ink.CHANGED));
    }

    @Test
    void nothingIsDrawnOutsideAClip() {
        Mark group = new Mark.Group("", "", Optional.of(new Box(0, 0, 20, 20)), List.of(SQUARE));
        BufferedImage image = new PngPlayer(200).image(list(group));
        assertThat(new Color(image.getRGB(15, 15))).isEqualTo(Theme.ATLAS.color(Ink.COAST));
        assertThat(new Color(image.getRGB(30, 30))).isEqualTo(Color.WHITE);
    }

    @Test
    void theSameListGivesTheSameBytes() {
        assertThat(new PngPlayer(300).play(list(SQUARE, WORDS)))
                .isEqualTo(new PngPlayer(300).play(list(SQUARE, WORDS)));
    }

    @Test
    void aPlayerThatDrewTheCommonPartBeforeGivesTheSameBytes() {
        DisplayList common = list(SQUARE);
        PngPlayer prepared = PngPlayer.over(common, 300);
        assertThat(prepared.play(list(SQUARE, WORDS))).isEqualTo(new PngPlayer(300).play(list(SQUARE, WORDS)));
        assertThat(prepared.play(list(WORDS))).isEqualTo(new PngPlayer(300).play(list(WORDS)));
    }
}
