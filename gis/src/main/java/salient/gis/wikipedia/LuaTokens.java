package salient.gis.wikipedia;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in Lua 5.1 cut into names, strings, numbers and signs, by section 2.1 of its reference manual; comments are passed
 * over and kept.
 */
final class LuaTokens {
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_EQUALS_SIGNS = 20;

    /** What a token is. */
    enum Sort {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    /** @param line in which it begins, from 1 */
    record Token(Sort sort, String text, int line) {
        boolean is(String sign) {
            return sort == Sort.SIGN && text.equals(sign);
        }

        boolean isName(String name) {
            return sort == Sort.NAME && text.equals(name);
        }
    }

    private final String text;
    private final List<String> comments = new ArrayList<>();
    private int at;
    private int line = 1;

    LuaTokens(String text) {
        this.text = text;
    }

    /** The comments that have been passed over so far. */
    List<String> comments() {
        return comments;
    }

    /** The next token. */
    Token next() throws WrongLuaException {
        skip();
        int begins = line;
        if (at >= text.length()) {
            return new Token(Sort.END, "", begins);
        }
        char c = text.charAt(at);
        if (isLetter(c)) {
            return new Token(Sort.NAME, run(each -> isLetter(each) || isDigit(each)), begins);
        }
        if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
            return new Token(Sort.NUMBER, run(each -> isLetter(each) || isDigit(each) || each == '.'), begins);
        }
        if (c == '"' || c == '\'') {
            return new Token(Sort.TEXT, quoted(c), begins);
        }
        int equals = longBracket();
        if (equals >= 0) {
            return new Token(Sort.TEXT, within(equals, "string", LONGEST_TEXT), begins);
        }
        at++;
        return new Token(Sort.SIGN, String.valueOf(c), begins);
    }

    private void skip() throws WrongLuaException {
        while (at < text.length()) {
            if (text.startsWith("--", at)) {
                at += 2;
                int equals = longBracket();
                comments.add(equals >= 0 ? within(equals, "comment", Integer.MAX_VALUE) : run(each -> each != '\n'));
            } else if (Character.isWhitespace(text.charAt(at))) {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            } else {
                return;
            }
        }
    }

    /** How many equals signs the long bracket that opens here has; -1 if none does. */
    private int longBracket() {
        if (peek(0) != '[') {
            return -1;
        }
        int equals = 0;
        while (equals < MOST_EQUALS_SIGNS && peek(1 + equals) == '=') {
            equals++;
        }
        return peek(1 + equals) == '[' ? equals : -1;
    }

    private String within(int equals, String what, int longest) throws WrongLuaException {
        int begins = line;
        String closing = "]" + "=".repeat(equals) + "]";
        int from = at + equals + 2;
        int to = text.indexOf(closing, from);
        if (to < 0) {
            throw new WrongLuaException(
                    begins, "the " + what + " that begins here does not end", "close it with " + closing);
        }
        String inside = text.substring(from, to);
        line += (int) inside.chars().filter(each -> each == '\n').count();
        at = to + closing.length();
        return checked(inside.startsWith("\n") ? inside.substring(1) : inside, begins, longest);
    }

    private String quoted(char quote) throws WrongLuaException {
        StringBuilder inside = new StringBuilder();
        for (at++; peek(0) != quote; at++) {
            if (at >= text.length() || text.charAt(at) == '\n') {
                throw new WrongLuaException(
                        line,
                        "the string that begins here does not end",
                        "close it with " + quote + " in the same line");
            }
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
                inside.append(escaped());
            } else {
                inside.append(text.charAt(at));
            }
        }
        at++;
        return checked(inside.toString(), line, LONGEST_TEXT);
    }

    /** What the escape whose letter stands here means; leaves off at its last character. */
    private char escaped() {
        char c = text.charAt(at);
        if (c == '\n') {
            line++;
        }
        if (!isDigit(c)) {
            return switch (c) {
                case 'n', 'r', 't', 'a', 'b', 'f', 'v' -> ' ';
                default -> c;
            };
        }
        int code = c - '0';
        for (int digits = 1; digits < 3 && isDigit(peek(1)); digits++) {
            at++;
            code = code * 10 + text.charAt(at) - '0';
        }
        return (char) code;
    }

    private static String checked(String inside, int line, int longest) throws WrongLuaException {
        if (inside.length() > longest) {
            throw new WrongLuaException(
                    line,
                    "a string of " + inside.length() + " characters begins here",
                    "keep strings to " + longest + " characters");
        }
        return inside;
    }

    /** Which characters belong to a token. */
    private interface Belonging {
        boolean is(char c);
    }

    private String run(Belonging belonging) {
        int from = at;
        while (at < text.length() && belonging.is(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
