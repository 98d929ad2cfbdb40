package salient.gis.wikipedia;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.account.Kind;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.gis.input.GivenFiles;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.place.Control;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Columns;
import salient.text.Entry;
import salient.text.Field;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.text.TableFile;
import salient.text.YamlParser;

/**
 * What icons say: by a table of the user's, in CSV or as the list {@code icons} of a YAML file, with {@code icon}, {@code
 * control} and {@code sides}; without one, by the colours in their names, which the report says.
 */
final class IconTable {
    /** The option that names the table. */
    static final String OPTION = "icons";

    private static final String PRESSURE = "pressure";
    private static final String NOTHING = "-";

    private final Map<String, IconMeaning> known;
    private final boolean guesses;
    private final SortedMap<String, Integer> guessed = new TreeMap<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();

    private IconTable(Map<String, IconMeaning> known, boolean guesses) {
        this.known = known;
        this.guesses = guesses;
    }

    /** The table that {@code request} names, else none; empty, with problems filed, if it cannot be read. */
    static Optional<IconTable> of(ImportRequest request, Problems problems) {
        if (request.file(OPTION).isEmpty()) {
            return Optional.of(new IconTable(new HashMap<>(), true));
        }
        int before = problems.errors();
        Map<String, IconMeaning> known = new HashMap<>();
        request.file(OPTION)
                .flatMap(file -> GivenFiles.openOne(file, problems))
                .ifPresent(file -> entries(file, problems).forEach(entry -> note(entry, known)));
        return problems.errors() == before ? Optional.of(new IconTable(known, false)) : Optional.empty();
    }

    private static List<Entry> entries(SourceFile file, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        if (file.name().endsWith(".yaml") || file.name().endsWith(".yml")) {
            file.inMemory(Limits.ofThisJava(), problems)
                    .flatMap(held -> YamlParser.read(held, problems))
                    .ifPresent(top -> entries.addAll(top.onlyKeys(OPTION).requiredMaps(OPTION)));
        } else {
            TableFile.read(file, Columns.of("icon,control,sides", "icon", "control"), problems)
                    .ifPresent(table -> entries.addAll(table.rows()));
        }
        return entries;
    }

    private static void note(Entry entry, Map<String, IconMeaning> known) {
        Optional<Field> icon = entry.required("icon");
        Optional<Field> control = entry.required("control");
        if (icon.isEmpty() || control.isEmpty()) {
            return;
        }
        SortedSet<SideId> sides = new TreeSet<>();
        for (Field side : entry.optional("sides").map(Field::pieces).orElse(List.of())) {
            String id = side.text().strip();
            if (Ids.isId(id)) {
                sides.add(new SideId(id));
            } else {
                side.error(
                        ProblemCode.INVALID_VALUE,
                        Quoted.text(id) + " cannot be the id of a side",
                        "write lower-case letters, digits and hyphens, with ; between sides, in " + side.file());
                return;
            }
        }
        meaning(control.get(), sides)
                .ifPresent(meaning -> known.put(icon.get().text().replace('_', ' '), meaning));
    }

    private static Optional<IconMeaning> meaning(Field control, SortedSet<SideId> sides) {
        String word = control.text();
        if (word.equals(NOTHING)) {
            return Optional.of(new IconMeaning.Nothing());
        }
        Optional<Control.Kind> kind = Control.Kind.find(word);
        boolean presses = word.equals(PRESSURE) || word.equals(Kind.ATTACK.token());
        if (kind.isEmpty() && !presses) {
            control.error(
                    ProblemCode.INVALID_VALUE,
                    Quoted.text(word) + " is nothing that an icon can say",
                    "write held, contested, vacant, unknown, pressure or attack, or - for an icon that says nothing of"
                            + " control, in " + control.file());
            return Optional.empty();
        }
        if (sides.isEmpty()
                && (presses || kind.filter(Control.Kind.HELD::equals).isPresent())) {
            control.error(
                    ProblemCode.MISSING_VALUE,
                    Quoted.text(word) + " needs a side",
                    "name it in sides, in " + control.file());
            return Optional.empty();
        }
        return Optional.of(
                presses
                        ? new IconMeaning.Presses(word.equals(PRESSURE) ? Kind.PRESENCE : Kind.ATTACK, sides)
                        : new IconMeaning.Controls(Control.of(kind.orElseThrow(), sides)));
    }

    /** What {@code icon} says; empty if nobody knows, which is noted. */
    Optional<IconMeaning> of(String icon) {
        Optional<IconMeaning> meaning = guesses ? IconColors.guess(icon) : Optional.ofNullable(known.get(icon));
        if (meaning.isEmpty()) {
            unknown.merge(icon, 1, Integer::sum);
        } else if (guesses) {
            guessed.merge(icon, 1, Integer::sum);
        }
        return meaning;
    }

    /** Says what icons were taken to say, and of which nobody knows it. */
    void tell(ImportReport report) {
        guessed.forEach((icon, count) -> report.add(
                Chapter.GUESSED,
                "what " + icon + " (" + count + ") says, by the words in its name: "
                        + IconColors.guess(icon).map(IconTable::words).orElse("nothing")
                        + "; --icons FILE says it for sure"));
        if (!unknown.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE,
                    "what these icons say, whose marks were left out: "
                            + unknown.entrySet().stream()
                                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                                    .collect(Collectors.joining(", "))
                            + "; a table of icons, given with --icons, says it");
        }
    }

    private static String words(IconMeaning meaning) {
        String sides = meaning.sides().stream().map(SideId::value).collect(Collectors.joining(" and "));
        if (meaning instanceof IconMeaning.Controls controls) {
            return controls.control().isHeld()
                    ? "held by " + sides + (meaning.sides().size() > 1 ? " together" : "")
                    : "contested between " + sides;
        }
        return sides + " around it";
    }
}
