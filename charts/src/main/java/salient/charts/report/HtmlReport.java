package salient.charts.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import salient.charts.draw.CssColors;
import salient.charts.draw.DisplayList;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Theme;

/** A report as one HTML file: pictures in it, no script, and a policy that lets it fetch and run nothing. */
final class HtmlReport {
    private static final int DPI = 180;

    private final StringBuilder html = new StringBuilder(1 << 20);
    private int sections;

    private HtmlReport() {}

    static byte[] write(Report report) {
        HtmlReport writer = new HtmlReport();
        writer.head(report);
        writer.contents(report.blocks());
        report.blocks().forEach(writer::add);
        writer.html
                .append("</main>\n<footer><p>")
                .append(escaped(report.foot()))
                .append("</p></footer>\n</body>\n</html>\n");
        return writer.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head(Report report) {
        String style = style();
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src"
                                + " 'sha256-")
                .append(digest(style))
                .append("'; base-uri 'none'; form-action 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>").append(escaped(report.title())).append(" · ").append(escaped(report.subtitle()));
        html.append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n<header>\n<h1>");
        html.append(escaped(report.title())).append("</h1>\n<p>").append(escaped(report.subtitle()));
        html.append("</p>\n</header>\n");
    }

    private void contents(List<Block> blocks) {
        html.append("<nav aria-label=\"Contents\">\n<ol>\n");
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                html.append("<li><a href=\"#section-").append(++number).append("\">");
                html.append(escaped(heading.text())).append("</a></li>\n");
            }
        }
        html.append("</ol>\n</nav>\n<main>\n");
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            if (heading.level() == 1) {
                html.append("<h2 id=\"section-").append(++sections).append("\">");
                html.append(escaped(heading.text())).append("</h2>\n");
            } else {
                html.append("<h3>").append(escaped(heading.text())).append("</h3>\n");
            }
        } else if (block instanceof Block.Paragraph paragraph) {
            html.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
        } else if (block instanceof Block.Bullets bullets && !bullets.items().isEmpty()) {
            html.append("<ul>\n");
            bullets.items()
                    .forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
            html.append("</ul>\n");
        } else if (block instanceof Block.Beside beside) {
            html.append("<div class=\"beside\">\n");
            picture(beside.picture());
            add(beside.bullets());
            html.append("</div>\n");
        } else if (block instanceof Block.Facts facts) {
            html.append("<dl class=\"facts\">\n");
            for (Block.Fact fact : facts.facts()) {
                html.append("<div><dt>").append(escaped(fact.label())).append("</dt><dd>");
                html.append(escaped(fact.value())).append("</dd></div>\n");
            }
            html.append("</dl>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        }
    }

    private void table(Block.Table table) {
        html.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(table.caption()))
                .append("\">\n<table>\n<caption>")
                .append(escaped(table.caption()))
                .append("</caption>\n<thead><tr>");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\">")
                        .append(escaped(column))
                        .append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private void picture(Block.Picture picture) {
        DisplayList list = picture.drawing().list();
        int width = (int) Math.round(picture.drawing().widthMm() / 25.4 * DPI);
        int height = (int) Math.round(list.heightPx() * width / list.widthPx());
        html.append("<figure>\n<img width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height);
        html.append("\" alt=\"").append(escaped(picture.alt())).append("\" src=\"data:image/png;base64,");
        html.append(Base64.getEncoder().encodeToString(new PngPlayer(width).play(list)));
        html.append("\">\n<figcaption>").append(escaped(picture.caption())).append("</figcaption>\n</figure>\n");
    }

    /** {@code text} as HTML shows it: nothing in it is markup, and nothing in it turns the line around. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(salient.problem.Unseen.isUnseen(c) ? ' ' : c);
            }
        });
        return safe.toString();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is not in the jar");
            }
            return CssColors.fill(new String(in.readAllBytes(), StandardCharsets.UTF_8), Theme.ATLAS);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read", e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
