package salient.text;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is, by its first bytes. */
public enum FileKind {
    ZIP("this is a zip archive, not a text", "unpack it"),
    GZIP("this is packed with gzip, not a text", "unpack it"),
    UTF_16("the file is UTF-16", "save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"),
    DATABASE(
            "this is a database (SQLite, such as a GeoPackage), not a text",
            "save the table or layer that is meant as CSV or GeoJSON"),
    WORKBOOK("this is a spreadsheet's own file, not a text", "save the sheet that is meant as \"CSV UTF-8\""),
    PICTURE("this is a picture, not a text", "name the file with the data"),
    PDF("this is a PDF, not a text", "name the file with the data"),
    COMPRESSED("this is an archive of a kind that is not read", "unpack it, or pack it as zip or gz"),
    TEXT("", "");

    /** How many bytes tell. */
    public static final int HEAD_BYTES = 4096;

    private final String what;
    private final String cure;

    FileKind(String what, String cure) {
        this.what = what;
        this.cure = cure;
    }

    /** What is wrong with it. */
    public String what() {
        return what;
    }

    /** What to do about that. */
    public String cure() {
        return cure;
    }

    /**
     * Whether an archive that holds files of these {@code names} is a workbook, or another document of an office (ECMA-376,
     * part 2, 7.3; ODF 1.3, part 2, 3.1).
     */
    public static boolean isWorkbook(Set<String> names) {
        return names.contains("[Content_Types].xml")
                || names.containsAll(Set.of("content.xml", "META-INF/manifest.xml"));
    }

    /** The kind of file that begins with {@code head}; whatever is not known for something else may be a text. */
    public static FileKind of(byte[] head) {
        String begins = new String(head, StandardCharsets.ISO_8859_1);
        if (begins.startsWith("PK\u0003\u0004") || begins.startsWith("PK\u0005\u0006")) {
            boolean office = begins.contains("[Content_Types].xml")
                    || begins.contains("mimetypeapplication/vnd.oasis.opendocument");
            return office ? WORKBOOK : ZIP;
        }
        if (begins.startsWith("\u00ff\u00fe") || begins.startsWith("\u00fe\u00ff")) {
            return UTF_16;
        }
        if (begins.startsWith("\u001f\u008b")) {
            return GZIP;
        }
        if (begins.startsWith("SQLite format 3\0")) {
            return DATABASE;
        }
        if (begins.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return WORKBOOK;
        }
        if (begins.startsWith("\u0089PNG") || begins.startsWith("\u00ff\u00d8\u00ff") || begins.startsWith("GIF8")) {
            return PICTURE;
        }
        if (begins.startsWith("%PDF-")) {
            return PDF;
        }
        boolean packed = begins.startsWith("BZh")
                || begins.startsWith("7z\u00bc\u00af")
                || begins.startsWith("\u00fd7zXZ")
                || begins.startsWith("Rar!")
                || begins.startsWith("(\u00b5/\u00fd");
        return packed ? COMPRESSED : TEXT;
    }
}
