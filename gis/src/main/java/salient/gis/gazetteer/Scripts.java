package salient.gis.gazetteer;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which letters languages are written, as far as they are not Latin ones. Source: Unicode CLDR, likely subtags. */
final class Scripts {
    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ps", "ur", "sd", "ckb", "ug", "arz", "apc")),
            Map.entry(
                    UnicodeScript.CYRILLIC,
                    List.of("uk", "ru", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn", "ab", "ce", "os")),
            Map.entry(UnicodeScript.GREEK, List.of("el")),
            Map.entry(UnicodeScript.HEBREW, List.of("he", "yi")),
            Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
            Map.entry(UnicodeScript.GEORGIAN, List.of("ka")),
            Map.entry(UnicodeScript.HAN, List.of("zh", "ja", "yue")),
            Map.entry(UnicodeScript.HANGUL, List.of("ko")),
            Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "ne", "mr")),
            Map.entry(UnicodeScript.BENGALI, List.of("bn", "as")),
            Map.entry(UnicodeScript.TAMIL, List.of("ta")),
            Map.entry(UnicodeScript.SINHALA, List.of("si")),
            Map.entry(UnicodeScript.MYANMAR, List.of("my", "shn")),
            Map.entry(UnicodeScript.THAI, List.of("th")),
            Map.entry(UnicodeScript.KHMER, List.of("km")),
            Map.entry(UnicodeScript.LAO, List.of("lo")),
            Map.entry(UnicodeScript.ETHIOPIC, List.of("am", "ti")),
            Map.entry(UnicodeScript.SYRIAC, List.of("syr")));

    private static final Map<String, UnicodeScript> BY_LANGUAGE = LANGUAGES.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(language -> Map.entry(language, each.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Scripts() {}

    /** The script of the language {@code tag} (BCP 47). */
    static UnicodeScript of(String tag) {
        return BY_LANGUAGE.getOrDefault(tag.split("-", -1)[0], UnicodeScript.LATIN);
    }

    /** Whether every letter of {@code name} is of one of {@code scripts}. */
    static boolean isIn(String name, UnicodeScript... scripts) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .allMatch(script -> Stream.of(scripts).anyMatch(script::equals));
    }
}
