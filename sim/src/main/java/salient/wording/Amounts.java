package salient.wording;

import java.util.Locale;

/** Counts and measures as English prose writes them, whatever the machine's language, with a true minus. */
public final class Amounts {
    private Amounts() {}

    /** {@code 1 day}, {@code 1,240 claims}: a count with its noun, which takes an s. */
    public static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 1,240}. Written here: the JDK's own way sets up all that it knows of languages first. */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int comma = digits.length() - 3; comma > first; comma -= 3) {
            digits.insert(comma, ',');
        }
        return minus(digits.toString());
    }

    /** The same with {@code no claims} for none. */
    public static String countOrNo(long number, String noun) {
        return number == 0 ? "no " + noun + "s" : count(number, noun);
    }

    /** {@code 1,240}: the nearest whole number. */
    public static String whole(double number) {
        return format("%,.0f", number);
    }

    /** {@code 1,240 km²}. */
    public static String km2(double areaKm2) {
        return whole(areaKm2) + " km²";
    }

    /** The same, small areas with a decimal, {@code 16.3 km²}; what would round to nothing and is something is told as such. */
    public static String fineKm2(double areaKm2) {
        return (areaKm2 > 0 && areaKm2 < 0.05 ? "less than 0.1" : fine(areaKm2)) + " km²";
    }

    /** {@code 1,240}, small amounts with a decimal: {@code 16.3}. */
    public static String fine(double amount) {
        return amount < 100 ? format("%,.1f", amount) : whole(amount);
    }

    /** {@code 1,180 to 1,240}, or small ones with a decimal: {@code 3.1 to 16.3}. */
    public static String between(double low, double high) {
        return high < 100 ? String.format(Locale.ROOT, "%.1f to %.1f", low, high) : whole(low) + " to " + whole(high);
    }

    /** {@code 0.87}, {@code −0.09}: what is told to the hundredth. */
    public static String hundredths(double number) {
        return format("%,.2f", number);
    }

    /** What rounds to nothing has no sign. */
    private static String format(String pattern, double number) {
        String text = String.format(Locale.ROOT, pattern, number);
        return minus(text.matches("-[0.]+") ? text.substring(1) : text);
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    /** {@code word} with a capital letter. */
    public static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
