package salient.charts.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the page together from its parts, which lie beside this class as resources: a frame of HTML, style sheets, and
 * scripts that are ES modules on disk. Within the page they are one script: each module once, as a function of its own
 * that hands out what the module exports, after those it imports; one that waits for something makes those after it
 * wait.
 */
final class PageSource {
    static final String MAIN = "main";

    private static final List<String> SHEETS = List.of("page.css", "map.css", "timeline.css", "panel.css", "print.css");
    private static final Pattern IMPORT =
            Pattern.compile("^import (\\{[^}]*\\}) from \"\\./([a-z]+)\\.js\";$", Pattern.MULTILINE);
    private static final Pattern EXPORT =
            Pattern.compile("^export ((?:async )?(?:const|function) ([A-Za-z_$][\\w$]*))", Pattern.MULTILINE);
    private static final Pattern SLOT = Pattern.compile("@\\{([a-z-]+)\\}");

    private PageSource() {}

    /** All modules as one script. */
    static String script() {
        return "\"use strict\";\n(async () => {\n" + String.join("\n", modules().values()) + "})();\n";
    }

    /** The modules of the page by name, each after those it imports, as they stand in the script. */
    static Map<String, String> modules() {
        Map<String, String> modules = new LinkedHashMap<>();
        add(MAIN, modules, List.of());
        return modules;
    }

    private static void add(String name, Map<String, String> done, List<String> within) {
        if (done.containsKey(name)) {
            return;
        }
        List<String> path = new ArrayList<>(within);
        path.add(name);
        if (within.contains(name)) {
            throw new IllegalStateException("modules of the page import each other: " + path);
        }
        String source = part(name + ".js");
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            add(imports.group(2), done, path);
        }
        done.put(name, module(name, source));
    }

    private static String module(String name, String source) {
        List<String> exported = new ArrayList<>();
        String body = IMPORT.matcher(source).replaceAll("const $1 = $2Module;");
        body = EXPORT.matcher(body).replaceAll(export -> {
            exported.add(export.group(2));
            return Matcher.quoteReplacement(export.group(1));
        });
        return "const " + name + "Module = await (async () => {\n" + body + "return { " + String.join(", ", exported)
                + " };\n})();\n";
    }

    /** All style sheets as one. */
    static String style() {
        StringBuilder style = new StringBuilder();
        SHEETS.forEach(sheet -> style.append(part(sheet)));
        return style.toString();
    }

    /** The frame with {@code parts} in its slots; what they hold is not looked at again. */
    static String fill(Map<String, String> parts) {
        return SLOT.matcher(part("page.html")).replaceAll(slot -> {
            String value = parts.get(slot.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing to put into @{" + slot.group(1) + "}");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** What a content security policy calls an inline script or style. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The part called {@code name}, with LF at the ends of lines. */
    static String part(String name) {
        try (InputStream in = PageSource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the page has no part " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
