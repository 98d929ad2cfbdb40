package salient.campaign;

/** Colour as the eye sees it: CIE 1976 L*a*b* under D65, to and from sRGB (IEC 61966-2-1). */
public final class Lab {
    private static final double[] WHITE = {0.95047, 1.0, 1.08883};
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;

    private Lab() {}

    /** L* (0 to 100), a* and b* of {@code rgb}, 0xRRGGBB. */
    public static double[] of(int rgb) {
        double r = linear((rgb >> 16) & 255);
        double g = linear((rgb >> 8) & 255);
        double b = linear(rgb & 255);
        double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
        double y = f((0.2126729 * r + 0.7151522 * g + 0.0721750 * b) / WHITE[1]);
        double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    /** The sRGB colour nearest to {@code lab}, 0xRRGGBB; what lies outside sRGB is clipped. */
    public static int rgb(double[] lab) {
        double fy = (lab[0] + 16) / 116;
        double x = inverse(fy + lab[1] / 500) * WHITE[0];
        double y = inverse(fy) * WHITE[1];
        double z = inverse(fy - lab[2] / 200) * WHITE[2];
        return (coded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z) << 16)
                | (coded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z) << 8)
                | coded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
    }

    /** Light of one 8-bit sRGB channel, 0 to 1. */
    public static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The 8-bit sRGB channel for a light of 0 to 1. */
    public static int coded(double light) {
        double clipped = Math.min(1, Math.max(0, light));
        double c = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * Math.pow(clipped, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * c);
    }

    private static double f(double t) {
        return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
    }

    private static double inverse(double f) {
        double cube = f * f * f;
        return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
    }
}
