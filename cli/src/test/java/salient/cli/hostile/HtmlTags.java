package salient.cli.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tags, scripts and comments in HTML that came from a name or a note, as a browser would see them. */
final class HtmlTags {
    private static final String MARK = "salientmark";
    private static final Pattern TAG =
            Pattern.compile("</?([a-zA-Z][^\\s/>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>", Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile("(?:^|[\\s/\"'])on[a-z]+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private HtmlTags() {}

    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
            if (html.startsWith("<!--", at)) {
                int end = end(html, "-->", at + 4);
                if (html.substring(at, end).contains(MARK)) {
                    faults.add("a comment: " + html.substring(at, Math.min(end, at + 80)));
                }
                at = end;
                continue;
            }
            Matcher tag = TAG.matcher(html).region(at, html.length());
            if (!tag.lookingAt()) {
                at++;
                continue;
            }
            check(tag, faults);
            at = tag.end();
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            if ((name.equals("script") || name.equals("style")) && !tag.group().startsWith("</")) {
                int end = end(html, "</" + name, at);
                String content = html.substring(at, end);
                if (content.strip().startsWith(MARK) || content.contains("<!--" + MARK)) {
                    faults.add("a script: " + content.substring(0, Math.min(80, content.length())));
                }
                at = end;
            }
        }
        return faults;
    }

    private static int end(String html, String of, int from) {
        int end = html.toLowerCase(Locale.ROOT).indexOf(of, from);
        return end < 0 ? html.length() : end;
    }

    private static void check(Matcher tag, List<String> faults) {
        String attributes = tag.group(2);
        boolean event =
                EVENT.matcher(QUOTED.matcher(attributes).replaceAll("\"\"")).find();
        boolean unquoted = QUOTED.matcher(attributes).replaceAll("\"\"").contains(MARK);
        boolean script = attributes.toLowerCase(Locale.ROOT).matches("(?s).*(href|src)\\s*=\\s*[\"']?javascript:.*");
        if (tag.group(1).contains(MARK) || (event && attributes.contains(MARK)) || unquoted || script) {
            faults.add("alive: "
                    + tag.group().substring(0, Math.min(120, tag.group().length())));
        }
    }
}
