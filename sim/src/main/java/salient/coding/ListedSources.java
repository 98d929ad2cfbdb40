package salient.coding;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.account.Source;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.LineEnds;
import salient.text.SourceFile;
import salient.text.YamlMap;
import salient.text.YamlParser;
import salient.write.SourceText;

/** The sources of a {@code sources.yaml}, to which others are added at the end; nothing else of the text changes. */
public final class ListedSources {
    private final String file;
    private final String text;

    public ListedSources(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The text with {@code sources} at its end; empty, with a problem filed, if that cannot be done. */
    public Optional<String> with(Collection<Source> sources, Problems problems) {
        Optional<YamlMap> listed =
                YamlParser.read(SourceFile.of(file, text), problems).flatMap(top -> top.requiredMap("sources"));
        if (listed.isEmpty() || sources.isEmpty()) {
            return listed.map(none -> text);
        }
        Optional<String> indent =
                listed.get().keys().stream().findFirst().map(listed.get()::key).map(first -> indentOf(first.origin()));
        if (indent.isEmpty() || !indent.get().isBlank()) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(file),
                    "the sources are not written so that others can be added at the end",
                    "write each on lines of its own, indented below sources:, in " + file);
            return Optional.empty();
        }
        String end = LineEnds.of(text);
        String added = sources.stream()
                .map(source -> indent.get() + SourceText.line(source).strip() + end)
                .collect(Collectors.joining());
        return Optional.of(text + (text.endsWith("\n") ? "" : end) + added);
    }

    /** What stands before {@code at} on its line; something that is no blank if there is nothing, as nothing is indented. */
    private String indentOf(Origin at) {
        String line = text.lines().skip(at.line() - 1L).findFirst().orElse("");
        return at.column() > 1 ? line.substring(0, at.column() - 1) : "-";
    }
}
