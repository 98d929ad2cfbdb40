package salient.gis.input;

import java.util.Locale;

/** Files that are there only because of the system on which a folder was kept or an archive packed. */
final class Clutter {
    private Clutter() {}

    /** Whether {@code name}, with forward slashes, is that of one, or of a hidden file. */
    static boolean is(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return last.startsWith(".")
                || name.startsWith("__MACOSX/")
                || last.equals("thumbs.db")
                || last.equals("desktop.ini");
    }
}
