package salient.campaign;

import java.time.LocalDate;

/** The one pattern that every id follows: lower-case letters and digits, with hyphens between them. */
public final class Ids {
    private static final int LONGEST = 80;

    private Ids() {}

    /** Whether {@code value} may be an id. */
    public static boolean isId(String value) {
        boolean afterHyphen = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || afterHyphen)) {
                return false;
            }
            afterHyphen = !letter;
        }
        return !afterHyphen && value.length() <= LONGEST;
    }

    /**
     * Returns {@code value} unchanged.
     *
     * @throws IllegalArgumentException if it cannot be an id of a {@code what}
     */
    public static String check(String what, String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    what + " id \"" + value + "\" is not made of lower-case letters, digits and hyphens");
        }
        return value;
    }

    /** {@code day} as a part of an id: a sign before its year, which no id has room for, becomes a word. */
    public static String ofDay(LocalDate day) {
        String text = day.toString();
        return text.startsWith("-") ? "minus" + text : text.replace("+", "");
    }
}
