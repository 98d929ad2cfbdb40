package salient.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** Source: FIPS 180-2, Secure Hash Standard, 2002, appendix B. */
    @Test
    void agreesWithThePublishedExamples() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        byte[] million = "a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(Sha256.of(million).hex())
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    /** More than may wait, so that whoever adds and whoever works beside do so in turn. */
    @Test
    void bytesAreDigestedInTheOrderInWhichTheyAreAddedHoweverMany() throws IOException {
        byte[] bytes = new byte[9_000_001];
        new Random(1).nextBytes(bytes);
        Sha256 inPieces = new Sha256();
        int piece = 1;
        for (int from = 0; from < bytes.length; from += piece) {
            piece = piece * 7 % 300_007;
            inPieces.add(bytes, from, Math.min(piece, bytes.length - from));
        }

        assertThat(inPieces).isEqualTo(Sha256.of(bytes)).isEqualTo(Sha256.of(new ByteArrayInputStream(bytes)));
        assertThat(inPieces.hex()).isEqualTo(inPieces.hex()).hasSize(64);
    }

    @Test
    void whatIsAddedIsCopied() {
        byte[] buffer = {1, 2, 3};
        Sha256 sha256 = new Sha256();
        sha256.add(buffer, 0, 3);
        buffer[0] = 9;

        assertThat(sha256).isEqualTo(Sha256.of(new byte[] {1, 2, 3})).isNotEqualTo(Sha256.of(buffer));
    }
}
