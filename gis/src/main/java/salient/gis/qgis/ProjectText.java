package salient.gis.qgis;

/** Text that stands where QGIS looks for expressions, which begin with {@code [%}: nothing in it may be one. */
final class ProjectText {
    private ProjectText() {}

    /** {@code text}, in which QGIS finds no expression. */
    static String plain(String text) {
        return text.replace("[%", "[ %");
    }

    /**
     * The same of {@code text} that QGIS shows as text in one place and as HTML in another: without angle brackets it is the
     * same in both.
     */
    static String withoutMarkup(String text) {
        return plain(text).replace('<', '‹').replace('>', '›');
    }
}
