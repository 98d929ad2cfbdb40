package salient.gis.geojson;

/** Text in a page of HTML. */
final class Html {
    private Html() {}

    /** {@code text}, in which nothing can be markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
