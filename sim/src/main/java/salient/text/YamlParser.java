package salient.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Unseen;

/**
 * Builds {@link YamlNode}s from the parser's events rather than from its node tree: aliases, tags, depth and size are
 * refused as they come, before they can grow.
 */
public final class YamlParser {
    private static final int LARGEST_CHARACTERS = 4 * 1024 * 1024;
    private static final int LONGEST_LINE = 1_000_000;
    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 200_000;

    /** Ends the reading of a file after its problem has been filed. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;
    /** The last scalar in quotes that goes on over several lines. */
    private Optional<ScalarEvent> lastQuote = Optional.empty();

    private int nodes;

    private YamlParser(String file, Problems problems, Iterator<Event> events) {
        this.file = file;
        this.problems = problems;
        this.events = events;
    }

    /** The mapping that {@code file} holds; empty, with a problem filed, if it holds anything else. */
    public static Optional<YamlMap> read(SourceFile file, Problems problems) {
        return parse(file, problems).map(mapping -> YamlMap.top(mapping, problems));
    }

    /** The same, of which nothing has been asked yet. */
    public static Optional<YamlNode.Mapping> parse(SourceFile file, Problems problems) {
        Optional<String> text = SourceText.decode(file, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().length() > LARGEST_CHARACTERS) {
            problems.error(
                    ProblemCode.OVERSIZED_FILE,
                    Origin.of(file.name()),
                    "the file is larger than " + LARGEST_CHARACTERS / (1024 * 1024) + " MB, too much for YAML",
                    "take out of " + file.name() + " what does not belong in it");
            return Optional.empty();
        }
        OptionalInt longLine = longLine(text.get());
        if (longLine.isPresent()) {
            problems.error(
                    ProblemCode.OVERSIZED_FILE,
                    new Origin(file.name(), longLine.getAsInt(), 0),
                    "the line has more than " + LONGEST_LINE + " characters, too much for YAML",
                    "take out of " + file.name() + " what does not belong in it, or begin new lines");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.name())
                .setCodePointLimit(LARGEST_CHARACTERS + 1)
                .build();
        YamlParser parser = new YamlParser(
                file.name(),
                problems,
                new Parse(settings).parseString(text.get()).iterator());
        try {
            return Optional.of(parser.document());
        } catch (Refused e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            Origin origin = e.getProblemMark().map(parser::origin).orElse(Origin.of(file.name()));
            parser.malformed(origin, Unseen.shown(e.getProblem()), parser.openQuote(e));
            return Optional.empty();
        } catch (YamlEngineException e) {
            parser.malformed(Origin.of(file.name()), Unseen.shown(String.valueOf(e.getMessage())), OptionalInt.empty());
            return Optional.empty();
        }
    }

    /** The first line that the parser would take seconds for: its time grows with characters, and most with those of one line. */
    private static OptionalInt longLine(String text) {
        int line = 1;
        for (int begin = 0; begin < text.length(); line++) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end - begin > LONGEST_LINE) {
                return OptionalInt.of(line);
            }
            begin = end + 1;
        }
        return OptionalInt.empty();
    }

    /** The line in which a quote opens that was not closed where it should be: it goes on to another quote, or to the end. */
    private OptionalInt openQuote(MarkedYamlEngineException failure) {
        Optional<Mark> at = failure.getProblemMark();
        if ("while scanning a quoted scalar".equals(failure.getContext())) {
            return failure.getContextMark().stream()
                    .mapToInt(mark -> mark.getLine() + 1)
                    .findFirst();
        }
        return lastQuote.stream()
                .filter(quote -> at.isPresent()
                        && quote.getEndMark().orElseThrow().getLine()
                                == at.get().getLine())
                .mapToInt(quote -> quote.getStartMark().orElseThrow().getLine() + 1)
                .findFirst();
    }

    private void malformed(Origin origin, String what, OptionalInt openQuote) {
        String unclosed =
                openQuote.isPresent() ? "close the quote that opens in line " + openQuote.getAsInt() + "; else " : "";
        problems.error(
                ProblemCode.MALFORMED_FILE,
                origin,
                "not valid YAML: " + what,
                unclosed + "mend " + file
                        + " here or just above: indent with spaces, and quote text that holds \": \" or \" #\"");
    }

    private YamlNode.Mapping document() throws Refused {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw refused(Origin.of(file), "the file is empty", "write its keys into " + file);
        }
        YamlNode node = node(event, 0);
        if (!(node instanceof YamlNode.Mapping mapping)) {
            throw refused(node.at(), "the file holds " + node.noun() + ", not keys", "write key: value in " + file);
        }
        for (event = next(); event.getEventId() != Event.ID.StreamEnd; event = next()) {
            if (event.getEventId() == Event.ID.DocumentStart) {
                throw refused(origin(event), "a second document begins here", "put it in a file of its own");
            }
        }
        return mapping;
    }

    private YamlNode node(Event event, int depth) throws Refused {
        Origin at = origin(event);
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            String what = depth > DEEPEST ? "lists and keys are nested too deep" : "the file has too many values";
            problems.error(ProblemCode.OVERSIZED_FILE, at, what, "take out of " + file + " what does not belong in it");
            throw new Refused();
        }
        if (event instanceof AliasEvent) {
            throw refused(at, "an alias stands here for text elsewhere", "write the text itself in " + file);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), at);
            return scalar(scalar, at);
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), at);
            List<YamlNode> items = new ArrayList<>();
            for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
                items.add(node(item, depth + 1));
            }
            return new YamlNode.Items(at, List.copyOf(items));
        }
        if (event instanceof MappingStartEvent start) {
            refuseTag(start.getTag(), at);
            YamlNode.Mapping mapping = new YamlNode.Mapping(at, start.isFlow());
            for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
                put(mapping, node(key, depth + 1), node(next(), depth + 1));
            }
            return mapping;
        }
        throw refused(at, "this is neither text nor a list nor keys", "write key: value in " + file);
    }

    private YamlNode.Scalar scalar(ScalarEvent event, Origin at) {
        String text = event.getValue();
        // Escapes in double quotes can write what the file itself may not hold.
        if (text.codePoints().anyMatch(c -> c != '\n' && c != '\t' && Unseen.isUnseen(c))) {
            problems.error(
                    ProblemCode.CONTROL_CHARACTER,
                    at,
                    "the text " + Quoted.text(text) + " holds a character that cannot be seen",
                    "take the escape out of " + file);
            text = Unseen.shown(text);
        }
        boolean nothing = event.isPlain() && (text.equals("~") || text.equals("null"));
        return new YamlNode.Scalar(at, nothing ? "" : text);
    }

    private void put(YamlNode.Mapping mapping, YamlNode key, YamlNode value) throws Refused {
        if (!(key instanceof YamlNode.Scalar scalar)) {
            throw refused(key.at(), "a key is " + key.noun(), "write a word before the colon in " + file);
        }
        YamlNode.Mapping.Entry entry = new YamlNode.Mapping.Entry(key.at(), value);
        if (mapping.entries().putIfAbsent(scalar.text(), entry) != null) {
            problems.error(
                    ProblemCode.DUPLICATE_KEY,
                    key.at(),
                    "key " + Quoted.text(scalar.text()) + " stands here a second time",
                    "take one of them out of " + file);
        }
    }

    private void refuseTag(Optional<String> tag, Origin at) throws Refused {
        if (tag.isPresent()) {
            throw refused(at, "the tag " + Quoted.text(tag.get()) + " is not accepted", "take it out of " + file);
        }
    }

    private Refused refused(Origin at, String what, String fix) {
        problems.error(ProblemCode.MALFORMED_FILE, at, what, fix);
        return new Refused();
    }

    private static boolean isOverLines(ScalarEvent scalar) {
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED;
        return quoted
                && scalar.getStartMark().isPresent()
                && scalar.getEndMark().isPresent()
                && scalar.getStartMark().get().getLine()
                        < scalar.getEndMark().get().getLine();
    }

    private Event next() {
        Event event = events.next();
        if (event instanceof ScalarEvent scalar && isOverLines(scalar)) {
            lastQuote = Optional.of(scalar);
        }
        return event;
    }

    private Origin origin(Event event) {
        return event.getStartMark().map(this::origin).orElse(Origin.of(file));
    }

    private Origin origin(Mark mark) {
        return new Origin(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
