package salient.gis.wikipedia;

/** A text is not what is read of Lua: ends the reading of a file, whose problem it becomes. */
final class WrongLuaException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String cure;

    /** @param line from 1 */
    WrongLuaException(int line, String what, String cure) {
        super(what);
        this.line = line;
        this.cure = cure;
    }

    int line() {
        return line;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String cure() {
        return cure;
    }
}
