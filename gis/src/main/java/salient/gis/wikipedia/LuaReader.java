package salient.gis.wikipedia;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.gis.wikipedia.LuaTokens.Sort;
import salient.gis.wikipedia.LuaTokens.Token;
import salient.problem.Quoted;

/**
 * Reads the tables of a text in Lua: those that it returns, assigns, or calls a function with. Nothing is run; whatever else
 * stands there ends the reading.
 */
final class LuaReader {
    private static final int DEEPEST = 20;
    private static final Set<String> CODE = Set.of(
            "and",
            "break",
            "do",
            "else",
            "elseif",
            "end",
            "for",
            "function",
            "goto",
            "if",
            "in",
            "not",
            "or",
            "repeat",
            "then",
            "until",
            "while");

    private final LuaTokens tokens;
    private Token now;

    private LuaReader(LuaTokens tokens) throws WrongLuaException {
        this.tokens = tokens;
        this.now = tokens.next();
    }

    /** The values in {@code tokens}, in their order. */
    static List<LuaValue> read(LuaTokens tokens) throws WrongLuaException {
        return new LuaReader(tokens).statements();
    }

    private List<LuaValue> statements() throws WrongLuaException {
        List<LuaValue> values = new ArrayList<>();
        while (now.sort() != Sort.END) {
            if (took(";")) {
                continue;
            }
            if (now.isName("return") || now.isName("local")) {
                now = tokens.next();
                continue;
            }
            values.add(value(0));
            if (took("=")) {
                values.add(value(0));
            }
        }
        return values;
    }

    private LuaValue value(int depth) throws WrongLuaException {
        if (depth > DEEPEST) {
            throw new WrongLuaException(
                    now.line(), "tables are nested more than " + DEEPEST + " deep", "name a module of a detailed map");
        }
        Token first = now;
        now = tokens.next();
        return switch (first.sort()) {
            case TEXT, NUMBER -> new LuaValue.Text(first.text());
            case NAME -> named(first, depth);
            case SIGN -> {
                if (first.is("{")) {
                    yield table(first.line(), "}", depth);
                }
                if (first.is("-") && now.sort() == Sort.NUMBER) {
                    String number = "-" + now.text();
                    now = tokens.next();
                    yield new LuaValue.Text(number);
                }
                throw unexpected(first);
            }
            case END -> throw unexpected(first);
        };
    }

    /** What begins with a name: a word for a value, or a call, which is what it is called with. */
    private LuaValue named(Token first, int depth) throws WrongLuaException {
        if (CODE.contains(first.text())) {
            throw unexpected(first);
        }
        while (now.is(".") || now.is(":")) {
            now = tokens.next();
            if (now.sort() != Sort.NAME) {
                throw unexpected(now);
            }
            now = tokens.next();
        }
        if (now.sort() == Sort.TEXT) {
            now = tokens.next();
            return new LuaValue.Other();
        }
        if (now.is("{")) {
            return value(depth);
        }
        int line = now.line();
        return took("(") ? table(line, ")", depth) : new LuaValue.Other();
    }

    /** The table, or what a function is called with, whose first bracket has been read. */
    private LuaValue table(int line, String closing, int depth) throws WrongLuaException {
        Map<String, LuaValue> named = new LinkedHashMap<>();
        List<LuaValue> listed = new ArrayList<>();
        while (!took(closing)) {
            if (now.sort() == Sort.END) {
                throw new WrongLuaException(
                        line, "the table that begins here does not end", "fetch the whole module again");
            }
            field(named, listed, depth);
            if (!took(",") && !took(";") && !now.is(closing) && now.sort() != Sort.END) {
                throw unexpected(now);
            }
        }
        return new LuaValue.Table(line, named, listed);
    }

    private void field(Map<String, LuaValue> named, List<LuaValue> listed, int depth) throws WrongLuaException {
        if (took("[")) {
            LuaValue key = value(depth + 1);
            need("]");
            need("=");
            LuaValue value = value(depth + 1);
            if (key instanceof LuaValue.Text text) {
                named.put(text.text(), value);
            }
            return;
        }
        String name = now.sort() == Sort.NAME ? now.text() : "";
        LuaValue value = value(depth + 1);
        if (!name.isEmpty() && took("=")) {
            named.put(name, value(depth + 1));
        } else {
            listed.add(value);
        }
    }

    private boolean took(String sign) throws WrongLuaException {
        boolean is = now.is(sign);
        if (is) {
            now = tokens.next();
        }
        return is;
    }

    private void need(String sign) throws WrongLuaException {
        if (!took(sign)) {
            throw unexpected(now);
        }
    }

    private static WrongLuaException unexpected(Token token) {
        if (token.sort() == Sort.END) {
            return new WrongLuaException(
                    token.line(), "the text ends where more is wanted", "fetch the whole module again");
        }
        return new WrongLuaException(
                token.line(),
                Quoted.text(token.text()) + " stands where tables of marks have none",
                "name a module of data alone, which is read and never run; take code out of the file");
    }
}
