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
}
