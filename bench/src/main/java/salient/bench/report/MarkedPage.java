package salient.bench.report;

/** A page of the documentation with tables that are made anew, each between two comments that name it. */
record MarkedPage(String text) {
    /**
     * The page with {@code table} between {@code <!-- name -->} and {@code <!-- /name -->}.
     *
     * @throws IllegalArgumentException if the page has no such place, or several
     */
    MarkedPage with(String name, String table) {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- /" + name + " -->";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from || from != text.lastIndexOf(begin) || to != text.lastIndexOf(end)) {
            throw new IllegalArgumentException("the page has not one place for " + name + ": " + begin + "… " + end);
        }
        return new MarkedPage(text.substring(0, from + begin.length()) + "\n" + table + "\n" + text.substring(to));
    }
}
