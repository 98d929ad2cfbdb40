package salient.text;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The bytes with which files begin that are no text in UTF-8, and what such a file is. */
enum FileSignature {
    UTF_16_LITTLE_ENDIAN("FFFE", "UTF-16", ""),
    UTF_16_BIG_ENDIAN("FEFF", "UTF-16", ""),
    /** PKWARE, APPNOTE.TXT, section 4.3.7. */
    ZIP(
            "504B0304",
            "a workbook (xlsx, ods) or another zip archive",
            "; what 'salient workbook --to' wrote, 'salient workbook --from' takes back"),
    /** Microsoft, [MS-CFB], section 2.2. */
    COMPOUND_FILE("D0CF11E0A1B11AE1", "a workbook (xls) or another document of old Microsoft Office", ""),
    /** RFC 1952, section 2.3.1. */
    GZIP("1F8B", "compressed with gzip", ""),
    /** ISO 32000-1, section 7.5.2. */
    PDF("255044462D", "a PDF", "");

    private static final int LONGEST = 8;

    private final String hexadecimal;
    private final String told;
    private final String advice;

    FileSignature(String hexadecimal, String told, String advice) {
        this.hexadecimal = hexadecimal;
        this.told = told;
        this.advice = advice;
    }

    /** Whose file begins with the first {@code length} of {@code opening}; absent if none is known that does. */
    static Optional<FileSignature> find(byte[] opening, int length) {
        String begins = HexFormat.of().withUpperCase().formatHex(opening, 0, Math.min(length, LONGEST));
        return Stream.of(values())
                .filter(signature -> begins.startsWith(signature.hexadecimal))
                .findFirst();
    }

    /** What such a file is, to follow "the file is". */
    String told() {
        return told;
    }

    /** What else there is to do with it, to follow how it is saved as text; often nothing. */
    String advice() {
        return advice;
    }
}
