package salient.charts.draw;

import java.awt.BasicStroke;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Plays a display list as SVG 1.1: vectors, text that stays text, the kinds of marks as classes and their names as ids.
 *
 * <p>Text carries the width it was laid out with, so that a reader without the typeface keeps the layout. Everything
 * that comes from files is escaped.
 */
public final class SvgPlayer {
    private static final String FONTS = Fonts.FAMILY + ", Verdana, sans-serif";

    /** The file, UTF-8. */
    public byte[] play(DisplayList list) {
        return write(list).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The file as text, ending with a line feed. */
    public String write(DisplayList list) {
        return new Hand(list.theme()).draw(list);
    }

    /** One drawing of one list. */
    private static final class Hand {
        private final Theme theme;
        private final StringBuilder body = new StringBuilder(1 << 17);
        private final Map<Hatch, String> drawn = new HashMap<>();
        private final Map<String, String> patterns = new LinkedHashMap<>();
        private final Map<Box, String> clips = new LinkedHashMap<>();

        Hand(Theme theme) {
            this.theme = theme;
        }

        String draw(DisplayList list) {
            list.marks().forEach(this::draw);
            StringBuilder file = new StringBuilder(body.length() + 4096);
            String width = Decimals.of(list.widthPx());
            String height = Decimals.of(list.heightPx());
            file.append(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                    .append(width)
                    .append("\" height=\"")
                    .append(height)
                    .append("\" viewBox=\"0 0 ")
                    .append(width)
                    .append(' ')
                    .append(height)
                    .append("\" font-family=\"")
                    .append(FONTS)
                    .append("\" role=\"img\">\n<title>")
                    .append(escape(list.title()))
                    .append("</title>\n");
            if (!list.description().isEmpty()) {
                file.append("<desc>").append(escape(list.description())).append("</desc>\n");
            }
            file.append("<defs>\n");
            clips.forEach((box, id) -> file.append("<clipPath id=\"")
                    .append(id)
                    .append("\"><path d=\"")
                    .append(Outline.of(box).svg())
                    .append("\"/></clipPath>\n"));
            patterns.forEach(
                    (pattern, id) -> file.append("<pattern id=\"").append(id).append(pattern));
            file.append("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"")
                    .append(hex(Ink.PAPER))
                    .append("\"/>\n");
            return file.append(body).append("</svg>\n").toString();
        }

        private void draw(Mark mark) {
            if (mark instanceof Mark.Path path) {
                draw(path);
            } else if (mark instanceof Mark.Text text) {
                draw(text);
            } else if (mark instanceof Mark.Group group) {
                open("g", group);
                group.clip()
                        .ifPresent(box -> body.append(" clip-path=\"url(#")
                                .append(clips.computeIfAbsent(box, b -> "clip-" + (clips.size() + 1)))
                                .append(")\""));
                body.append(">\n");
                group.marks().forEach(this::draw);
                body.append("</g>\n");
            }
        }

        private void open(String element, Mark mark) {
            body.append('<').append(element);
            if (!mark.id().isEmpty()) {
                attribute("id", mark.id());
            }
            if (!mark.kind().isEmpty()) {
                attribute("class", mark.kind());
            }
        }

        private void attribute(String name, String value) {
            body.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }

        private void draw(Mark.Path mark) {
            open("path", mark);
            Style style = mark.style();
            attribute("fill", style.fill().map(this::paint).orElse("none"));
            if (style.fill().isPresent()) {
                attribute("fill-rule", "evenodd");
            }
            style.pen().ifPresent(pen -> {
                attribute("stroke", hex(pen.tint()));
                attribute("stroke-width", Decimals.of(pen.widthPx()));
                if (pen.nib().join == BasicStroke.JOIN_ROUND) {
                    attribute("stroke-linejoin", "round");
                }
                if (pen.nib() == Pen.Nib.ROUND || pen.nib() == Pen.Nib.SQUARE) {
                    attribute("stroke-linecap", pen.nib().name().toLowerCase(Locale.ROOT));
                }
                if (!pen.dash().isEmpty()) {
                    attribute("stroke-dasharray", joined(pen.dash()));
                }
            });
            if (style.opacity() < 1) {
                attribute("opacity", Decimals.of(style.opacity()));
            }
            body.append(" d=\"").append(mark.outline().svg()).append("\"/>\n");
        }

        private String paint(Fill fill) {
            Fill themed = theme.fill(fill);
            if (themed instanceof Tint tint) {
                return hex(tint);
            }
            String pattern = drawn.computeIfAbsent((Hatch) themed, hatch -> SvgPattern.of(hatch, theme));
            return "url(#" + patterns.computeIfAbsent(pattern, p -> "hatch-" + (patterns.size() + 1)) + ")";
        }

        private String hex(Tint tint) {
            return HexColor.of(theme.color(tint));
        }

        private static String joined(List<Double> lengths) {
            return String.join(" ", lengths.stream().map(Decimals::of).toList().toArray(new String[0]));
        }

        private void draw(Mark.Text mark) {
            if (mark.text().isBlank()) {
                return;
            }
            if (!Letters.bundledSets(mark.text())) {
                drawOutlines(mark);
                return;
            }
            open("text", mark);
            Type type = mark.type();
            attribute("x", Decimals.of(mark.x()));
            attribute("y", Decimals.of(mark.y()));
            attribute("font-size", Decimals.of(type.sizePx()));
            if (type.cut() == Fonts.Cut.BOLD) {
                attribute("font-weight", "bold");
            }
            if (type.cut() == Fonts.Cut.OBLIQUE) {
                attribute("font-style", "italic");
            }
            if (mark.anchor() != Mark.Anchor.START) {
                attribute("text-anchor", mark.anchor().name().toLowerCase(Locale.ROOT));
            }
            if (type.trackingEm() != 0) {
                attribute("letter-spacing", Decimals.of(type.trackingEm() * type.sizePx()));
            }
            attribute("textLength", Decimals.of(type.widthPx(mark.text())));
            attribute("lengthAdjust", "spacingAndGlyphs");
            if (mark.turnDegrees() != 0) {
                String about = Decimals.of(mark.x()) + " " + Decimals.of(mark.y());
                attribute("transform", "rotate(" + Decimals.of(mark.turnDegrees()) + " " + about + ")");
            }
            mark.halo().ifPresent(halo -> {
                attribute("paint-order", "stroke");
                attribute("stroke", hex(halo.tint()));
                attribute("stroke-width", Decimals.of(2 * halo.widthPx()));
                attribute("stroke-linejoin", "round");
            });
            attribute("fill", hex(mark.tint()));
            body.append(" xml:space=\"preserve\">").append(escape(mark.text())).append("</text>\n");
        }

        /** Letters of a font that a campaign brings, which no reader of the picture need have. */
        private void drawOutlines(Mark.Text mark) {
            open("path", mark);
            attribute("aria-label", mark.text());
            attribute("fill", hex(mark.tint()));
            mark.halo().ifPresent(halo -> {
                attribute("paint-order", "stroke");
                attribute("stroke", hex(halo.tint()));
                attribute("stroke-width", Decimals.of(2 * halo.widthPx()));
                attribute("stroke-linejoin", "round");
            });
            Outline letters = Outline.of(mark.type().layout(mark.text()).getOutline(mark.place()));
            body.append(" d=\"").append(letters.svg()).append("\"/>\n");
        }
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
