package salient.charts.film;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of films, told by the ending of the file's name. */
public enum FilmFormat {
    GIF(".gif", "a GIF", 0, "GIF8"),
    MP4(".mp4", "an MP4", 4, "ftyp");

    private final String ending;
    private final String words;
    private final int signatureAt;
    private final String signature;

    FilmFormat(String ending, String words, int signatureAt, String signature) {
        this.ending = ending;
        this.words = words;
        this.signatureAt = signatureAt;
        this.signature = signature;
    }

    /** The format that the name of {@code file} asks for. */
    public static Optional<FilmFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending) && name.length() > format.ending.length())
                .findFirst();
    }

    /** With its article: {@code a GIF}. */
    public String words() {
        return words;
    }

    /** Whether {@code file} holds a film of this format, or nothing. */
    public boolean isThatOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(signatureAt + signature.length());
            return head.length == 0 || new String(head, StandardCharsets.ISO_8859_1).startsWith(signature, signatureAt);
        }
    }
}
