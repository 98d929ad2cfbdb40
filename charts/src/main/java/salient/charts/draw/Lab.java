package salient.charts.draw;

import java.awt.Color;

/** {@link salient.campaign.Lab} for the colours of pictures. */
final class Lab {
    private Lab() {}

    /** L* (0 to 100), a* and b* of {@code color}. */
    static double[] of(Color color) {
        return salient.campaign.Lab.of(color.getRGB());
    }

    /** The sRGB colour nearest to {@code lab}; what lies outside sRGB is clipped. */
    static Color color(double[] lab) {
        return new Color(salient.campaign.Lab.rgb(lab));
    }

    /** Light of one 8-bit sRGB channel, 0 to 1. */
    static double linear(int channel) {
        return salient.campaign.Lab.linear(channel);
    }

    /** {@code from} with a share of {@code to}, 0 to 1, mixed in light as the eye sees it. */
    static Color mix(Color from, Color to, double share) {
        double[] a = of(from);
        double[] b = of(to);
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = a[i] + (b[i] - a[i]) * share;
        }
        return color(mixed);
    }

    /** The contrast of two colours, 1 to 21. Source: W3C, Web Content Accessibility Guidelines 2.1. */
    static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    /** {@code color} as far from {@code paper} in lightness as text on it has to be: contrast 4.5 or more. */
    static Color readable(Color color, Color paper) {
        Color far = of(paper)[0] > 50 ? Color.BLACK : Color.WHITE;
        Color ink = color;
        for (double share = 0.1; contrast(ink, paper) < 4.5; share += 0.1) {
            ink = mix(color, far, share);
        }
        return ink;
    }
}
