package salient.charts.draw;

import java.awt.Color;

/** {@link salient.campaign.ColorVision} for the colours of pictures. */
public enum ColorVision {
    FULL,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    /** How different the two look to this reader: CIEDE2000. */
    public double difference(Color a, Color b) {
        return salient.campaign.ColorVision.valueOf(name()).difference(a.getRGB(), b.getRGB());
    }

    /** How far apart the two are in lightness, of 100: CIE L*. */
    public static double lightnessApart(Color a, Color b) {
        return Math.abs(Lab.of(a)[0] - Lab.of(b)[0]);
    }

    static double ciede2000(double[] one, double[] two) {
        return salient.campaign.ColorVision.ciede2000(one, two);
    }
}
