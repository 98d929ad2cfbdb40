package salient.gis.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces put aside and read back. */
class PiecesTest {
    @TempDir
    Path folder;

    private static byte[] piece(int number) {
        byte[] bytes = new byte[number % 5 == 0 ? 0 : number * 137];
        Arrays.fill(bytes, (byte) number);
        return bytes;
    }

    @Test
    void eachIsReadBackInAnyOrderWhileOthersAreAdded() throws IOException {
        try (Pieces pieces = Pieces.at(folder.resolve("aside"))) {
            for (int i = 0; i < 700; i++) {
                pieces.add(piece(i));
                assertThat(pieces.get(i / 2)).isEqualTo(piece(i / 2));
            }
            assertThat(pieces.count()).isEqualTo(700);
            assertThat(pieces.length(699)).isEqualTo(699 * 137);
            for (int i = 699; i >= 0; i--) {
                assertThat(pieces.get(i)).isEqualTo(piece(i));
            }
        }
    }

    @Test
    void nothingIsLeftOfThemOnceTheyAreClosed() throws IOException {
        try (Pieces pieces = Pieces.at(folder.resolve("aside"))) {
            pieces.add(piece(3));
        }
        assertThat(folder).isEmptyDirectory();
    }
}
