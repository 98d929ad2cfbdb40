package salient.gis.intake;

import salient.problem.Unseen;

/** Text within Markdown. */
public final class MarkdownText {
    private MarkdownText() {}

    /** {@code text} on one line, with nothing in it that Markdown, or HTML within it, would take for mark-up. */
    public static String of(String text) {
        return Unseen.shown(text).replace("<", "&lt;").replaceAll("([\\\\`*\\[\\]|])", "\\\\$1");
    }
}
