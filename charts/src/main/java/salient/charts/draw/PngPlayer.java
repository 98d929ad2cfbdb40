package salient.charts.draw;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plays a display list onto pixels and writes them as PNG. The same list and width give the same bytes on one JDK.
 *
 * <p>Needs no screen. May be shared between threads.
 */
public final class PngPlayer {
    private static final double MM_PER_INCH = 25.4;

    private final int widthPx;
    private final Optional<Backdrop> backdrop;

    /** A player of pictures {@code widthPx} pixels wide; heights follow the shape of each list. */
    public PngPlayer(int widthPx) {
        this(widthPx, Optional.empty());
    }

    /** What many lists begin with, and its picture. */
    private record Backdrop(DisplayList list, BufferedImage image) {
        boolean begins(DisplayList other, int heightPx) {
            List<Mark> common = list.marks();
            if (other.marks().size() < common.size()
                    || image.getHeight() != heightPx
                    || other.theme() != list.theme()) {
                return false;
            }
            for (int i = 0; i < common.size(); i++) {
                if (other.marks().get(i) != common.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private PngPlayer(int widthPx, Optional<Backdrop> backdrop) {
        this.widthPx = widthPx;
        this.backdrop = backdrop;
    }

    /**
     * A player that draws {@code common} once and copies it under every list that begins with the very same marks; it
     * plays all others as usual. The pixels are those of a player without it.
     */
    public static PngPlayer over(DisplayList common, int widthPx) {
        return new PngPlayer(widthPx, Optional.of(new Backdrop(common, new PngPlayer(widthPx).image(common))));
    }

    /** The file. In print it is as wide as a page of {@link PdfPlayer} is. */
    public byte[] play(DisplayList list) {
        return file(image(list));
    }

    /** The file, which says that {@code dpi} of its pixels make an inch in print. */
    public byte[] play(DisplayList list, double dpi) {
        return PngFile.encode(image(list), perMetre(dpi));
    }

    /** {@code image}, which this player drew, as a file. */
    byte[] file(BufferedImage image) {
        return PngFile.encode(image, perMetre(widthPx / (PdfPlayer.WIDTH_MM / MM_PER_INCH)));
    }

    private static int perMetre(double dpi) {
        return (int) Math.round(dpi * 1000 / MM_PER_INCH);
    }

    /** The pixels. */
    public BufferedImage image(DisplayList list) {
        double scale = widthPx / list.widthPx();
        int heightPx = (int) Math.round(list.heightPx() * scale);
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Optional<Backdrop> under = backdrop.filter(common -> common.begins(list, heightPx));
        if (under.isPresent()) {
            int[] from = ((DataBufferInt) under.get().image().getRaster().getDataBuffer()).getData();
            int[] to = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            System.arraycopy(from, 0, to, 0, to.length);
        } else {
            g.setColor(list.theme().color(Ink.PAPER));
            g.fillRect(0, 0, widthPx, heightPx);
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        int drawn = under.map(common -> common.list().marks().size()).orElse(0);
        new Hand(g, scale, list.theme())
                .drawAll(list.marks().subList(drawn, list.marks().size()));
        g.dispose();
        return image;
    }

    /** One drawing of one list. */
    private static final class Hand {
        private static final int RING = 12;

        private final Graphics2D g;
        private final double scale;
        private final Theme theme;
        /** Mixing a colour takes as long as filling a small cell, and thousands are filled alike. */
        private final Map<Fill, Paint> paints = new HashMap<>();

        Hand(Graphics2D g, double scale, Theme theme) {
            this.g = g;
            this.scale = scale;
            this.theme = theme;
        }

        void drawAll(List<Mark> marks) {
            for (Mark mark : marks) {
                if (mark instanceof Mark.Path path) {
                    draw(path);
                } else if (mark instanceof Mark.Text text) {
                    draw(text);
                } else if (mark instanceof Mark.Group group) {
                    Shape before = g.getClip();
                    group.clip().ifPresent(box -> g.clip(box.rectangle()));
                    drawAll(group.marks());
                    g.setClip(before);
                }
            }
        }

        private void draw(Mark.Path mark) {
            Shape shape = mark.outline().path();
            Style style = mark.style();
            if (style.opacity() < 1) {
                g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) style.opacity()));
            }
            style.fill().ifPresent(fill -> {
                g.setPaint(paint(fill));
                g.fill(shape);
            });
            style.pen().ifPresent(pen -> {
                g.setPaint(theme.color(pen.tint()));
                g.setStroke(pen.stroke());
                g.draw(shape);
            });
            g.setComposite(AlphaComposite.SrcOver);
        }

        private Paint paint(Fill fill) {
            Paint known = paints.get(fill);
            if (known == null) {
                known = made(theme.fill(fill));
                paints.put(fill, known);
            }
            return known;
        }

        private Paint made(Fill themed) {
            return themed instanceof Tint tint ? theme.color(tint) : HatchTexture.of((Hatch) themed, theme, scale);
        }

        private void draw(Mark.Text mark) {
            if (mark.text().isBlank()) {
                return;
            }
            TextLayout layout = mark.type().layout(mark.text());
            AffineTransform before = g.getTransform();
            g.rotate(Math.toRadians(mark.turnDegrees()), mark.x(), mark.y());
            double startX = switch (mark.anchor()) {
                case START -> mark.x();
                case MIDDLE -> mark.x() - layout.getAdvance() / 2;
                case END -> mark.x() - layout.getAdvance();
            };
            mark.halo().ifPresent(halo -> {
                // Letters set in a ring about their place: as good as a stroke at this width, and ten times as fast.
                g.setColor(theme.color(halo.tint()));
                for (int turn = 0; turn < RING; turn++) {
                    double angle = 2 * Math.PI * turn / RING;
                    layout.draw(g, (float) (startX + halo.widthPx() * Math.cos(angle)), (float)
                            (mark.y() + halo.widthPx() * Math.sin(angle)));
                }
            });
            g.setColor(theme.color(mark.tint()));
            layout.draw(g, (float) startX, (float) mark.y());
            g.setTransform(before);
        }
    }
}
