package salient.gis.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The text of a file to begin with, or the notes of one: lines that begin with {@code #} belong above the key that stands
 * below them, and {@code ${word}} is filled in.
 */
final class Template {
    private final List<String> lines;

    private Template(List<String> lines) {
        this.lines = lines;
    }

    /** The template {@code name} with {@code words} filled in. */
    static Template of(String name, Map<String, String> words) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no template " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("${" + word.getKey() + "}", word.getValue());
            }
            return new Template(text.lines().toList());
        }
    }

    /** Its lines. */
    List<String> lines() {
        return lines;
    }

    /** {@code yaml} with the notes of this template, each above the line of the key that it has below it. */
    String above(List<String> yaml) {
        List<String> noted = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> rest = new ArrayList<>(yaml);
        for (String line : lines) {
            if (line.isEmpty() || line.startsWith("#")) {
                notes.add(line);
                continue;
            }
            int at = indexOf(line, rest);
            if (at >= 0) {
                noted.addAll(rest.subList(0, at));
                rest.subList(0, at).clear();
                noted.addAll(notes);
            }
            notes.clear();
        }
        noted.addAll(rest);
        noted.addAll(notes);
        return String.join("\n", noted) + "\n";
    }

    private static int indexOf(String key, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(key)) {
                return i;
            }
        }
        return -1;
    }
}
