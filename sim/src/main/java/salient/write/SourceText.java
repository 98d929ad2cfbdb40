package salient.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import salient.account.Source;
import salient.text.YamlText;

/** The lines of a {@code sources.yaml}. */
public final class SourceText {
    private SourceText() {}

    static String[] lines(Collection<Source> sources) {
        List<String> lines = new ArrayList<>();
        lines.add("sources:");
        sources.forEach(source -> lines.add(line(source)));
        return lines.toArray(String[]::new);
    }

    /** The line of {@code source}, below the key of all sources. */
    public static String line(Source source) {
        return "  " + YamlText.value(source.id().value()) + ": { name: " + YamlText.value(source.name()) + ", kind: "
                + YamlText.value(source.kind()) + ", camp: "
                + YamlText.value(source.camp().value()) + ", reliability: "
                + source.reliability().name()
                + (source.reason().isEmpty() ? "" : ", reason: " + YamlText.value(source.reason())) + " }";
    }
}
