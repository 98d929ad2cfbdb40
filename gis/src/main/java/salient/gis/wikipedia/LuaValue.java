package salient.gis.wikipedia;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as it is written in Lua, as far as tables of marks have such. */
sealed interface LuaValue {
    /** A string or a number, as text. */
    record Text(String text) implements LuaValue {}

    /** A table, or what a function is called with. */
    record Table(int line, Map<String, LuaValue> named, List<LuaValue> listed) implements LuaValue {
        /** The text under {@code name}; empty if there is none. */
        String text(String name) {
            return textOf(Optional.ofNullable(named.get(name)));
        }

        /** The text at {@code index}, from 0, of those without a name; empty if there is none. */
        String text(int index) {
            return index < listed.size() ? textOf(Optional.of(listed.get(index))) : "";
        }

        private static String textOf(Optional<LuaValue> value) {
            return value.filter(Text.class::isInstance)
                    .map(text -> ((Text) text).text().strip())
                    .orElse("");
        }
    }

    /** Something else, of which nothing is made: a truth, nil, the name of something. */
    record Other() implements LuaValue {}
}
