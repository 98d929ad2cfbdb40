package salient.campaign;

import java.util.regex.Pattern;

/** The one pattern that every id follows: lower-case letters and digits, with hyphens between them. */
public final class Ids {
    private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** Whether {@code value} may be an id. */
    public static boolean isId(String value) {
        return value.length() <= 80 && PATTERN.matcher(value).matches();
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
}
