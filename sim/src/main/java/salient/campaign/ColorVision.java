package salient.campaign;

import java.util.stream.Stream;

/**
 * How colours look to readers who lack one kind of cone, and how far apart two colours look.
 *
 * <p>Sources: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A Physiologically-based Model for Simulation of
 * Color Vision Deficiency, IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, matrices for severity
 * 1.0; G. Sharma, W. Wu and E. N. Dalal, The CIEDE2000 Color-Difference Formula, Color Research and Application 30(1),
 * 2005.
 */
public enum ColorVision {
    FULL,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    private double[][] matrix() {
        return switch (this) {
            case FULL -> new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
            case PROTANOPIA ->
                new double[][] {
                    {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
                };
            case DEUTERANOPIA ->
                new double[][] {
                    {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
                };
            case TRITANOPIA ->
                new double[][] {
                    {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
                };
        };
    }

    /** {@code rgb}, 0xRRGGBB, as this reader sees it. */
    public int seen(int rgb) {
        double[] light = {Lab.linear((rgb >> 16) & 255), Lab.linear((rgb >> 8) & 255), Lab.linear(rgb & 255)};
        double[][] matrix = matrix();
        int seen = 0;
        for (int i = 0; i < 3; i++) {
            seen = (seen << 8) | Lab.coded(matrix[i][0] * light[0] + matrix[i][1] * light[1] + matrix[i][2] * light[2]);
        }
        return seen;
    }

    /** How different the two look to this reader: CIEDE2000. */
    public double difference(int a, int b) {
        return ciede2000(Lab.of(seen(a)), Lab.of(seen(b)));
    }

    /** How different the two look to the reader to whom they look most alike. */
    public static double leastDifference(int a, int b) {
        return Stream.of(values())
                .mapToDouble(reader -> reader.difference(a, b))
                .min()
                .orElseThrow();
    }

    /** CIEDE2000 between two colours in CIE Lab, with the weights of the standard. */
    public static double ciede2000(double[] one, double[] two) {
        double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanChroma, 7) / (Math.pow(meanChroma, 7) + Math.pow(25, 7))));
        double a1 = one[1] * (1 + g);
        double a2 = two[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, two[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, two[2]);
        boolean grey = c1 * c2 == 0;
        double turn = h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        double dL = two[0] - one[0];
        double dC = c2 - c1;
        double dH = grey ? 0 : 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
        double meanL = (one[0] + two[0]) / 2;
        double meanC = (c1 + c2) / 2;
        double sum = h1 + h2;
        double meanH = grey ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
        double t = 1
                - 0.17 * cos(meanH - 30)
                + 0.24 * cos(2 * meanH)
                + 0.32 * cos(3 * meanH + 6)
                - 0.20 * cos(4 * meanH - 63);
        double sL = 1 + 0.015 * Math.pow(meanL - 50, 2) / Math.sqrt(20 + Math.pow(meanL - 50, 2));
        double sC = 1 + 0.045 * meanC;
        double sH = 1 + 0.015 * meanC * t;
        double rC = 2 * Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + Math.pow(25, 7)));
        double rT = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((meanH - 275) / 25, 2)))) * rC;
        return Math.sqrt(Math.pow(dL / sL, 2) + Math.pow(dC / sC, 2) + Math.pow(dH / sH, 2) + rT * dC / sC * dH / sH);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
