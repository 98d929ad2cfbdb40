package salient.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /**
     * The text with the lines of the source of this id told anew; empty, with a problem filed, if that cannot be done. What
     * stands between its lines and those of the next source stays.
     */
    public Optional<String> changed(Source source, Problems problems) {
        Optional<YamlMap> listed =
                YamlParser.read(SourceFile.of(file, text), problems).flatMap(top -> top.requiredMap("sources"));
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        List<Origin> keys = listed.get().keys().stream()
                .map(key -> listed.get().key(key).origin())
                .sorted()
                .toList();
        Origin at = listed.get().key(source.id().value()).origin();
        int next = keys.indexOf(at) + 1;
        List<String> lines = new ArrayList<>(text.lines().toList());
        int end = next < keys.size() ? keys.get(next).line() - 1 : lines.size();
        while (end > at.line() && lines.get(end - 1).matches("\\s*(#.*)?")) {
            end--;
        }
        String indent = indentOf(at);
        boolean alone =
                indent.isBlank() && (next == keys.size() || keys.get(next).line() > at.line());
        if (!alone) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    at,
                    "the source " + source.id() + " does not stand on lines of its own",
                    "write each on lines of its own, indented below sources:, in " + file);
            return Optional.empty();
        }
        lines.subList(at.line() - 1, end).clear();
        lines.add(at.line() - 1, indent + SourceText.line(source).strip());
        return Optional.of(String.join(LineEnds.of(text), lines) + LineEnds.of(text));
    }

    /** What stands before {@code at} on its line; something that is no blank if there is nothing, as nothing is indented. */
    private String indentOf(Origin at) {
        String line = text.lines().skip(at.line() - 1L).findFirst().orElse("");
        return at.column() > 1 ? line.substring(0, at.column() - 1) : "-";
    }
}
