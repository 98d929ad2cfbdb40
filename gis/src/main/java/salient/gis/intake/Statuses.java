package salient.gis.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.place.Control;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/**
 * What the words of others for the state of a place mean. Written {@code UA=ukraine,RU=russia,CONTESTED=contested}: a side,
 * several joined by {@code +} that hold together, {@code contested}, {@code vacant} or {@code unknown}. Fighting is between
 * all sides of the table.
 */
public final class Statuses {
    /** What VIINA writes. */
    public static final String OF_VIINA = "UA=ukraine,RU=russia,CONTESTED=contested";

    /** What R and pandas write where there is nothing: it says nothing of the place. */
    public static final Set<String> NOTHING = Set.of("NA", "NaN", "nan", "None", "NULL");

    private final Map<String, Control> meanings;
    private final List<SideId> sides;

    private Statuses(Map<String, Control> meanings, List<SideId> sides) {
        this.meanings = meanings;
        this.sides = sides;
    }

    /** The table that {@code text} of {@code option} writes; files a problem for each part of it that means nothing. */
    public static Statuses of(String option, String text, Problems problems) {
        Map<String, String> written = new LinkedHashMap<>();
        SortedSet<SideId> all = new TreeSet<>();
        List<SideId> inOrder = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            String word = part.substring(0, Math.max(0, equals)).strip();
            String meaning = part.substring(equals + 1).strip();
            List<String> sides = isKind(meaning) ? List.of() : List.of(meaning.split("\\+", -1));
            if (word.isEmpty() || !sides.stream().allMatch(Ids::isId) || written.putIfAbsent(word, meaning) != null) {
                problems.error(
                        ProblemCode.INVALID_VALUE,
                        Origin.of("--" + option),
                        Quoted.text(part) + " does not say what a status means",
                        "write each status once, with what it means behind it: a side, contested, vacant or unknown, as in "
                                + OF_VIINA);
                continue;
            }
            sides.stream().map(SideId::new).filter(all::add).forEach(inOrder::add);
        }
        Map<String, Control> meanings = new LinkedHashMap<>();
        written.forEach((word, meaning) -> meanings.put(word, control(meaning, all)));
        return new Statuses(meanings, List.copyOf(inOrder));
    }

    /** Whether {@code meaning} is a kind of control of which no single side has the place. */
    private static boolean isKind(String meaning) {
        return Control.Kind.find(meaning)
                .filter(kind -> kind != Control.Kind.HELD)
                .isPresent();
    }

    private static Control control(String meaning, SortedSet<SideId> all) {
        if (isKind(meaning)) {
            return Control.of(Control.Kind.find(meaning).orElseThrow(), all);
        }
        SortedSet<SideId> holders = new TreeSet<>();
        for (String side : meaning.split("\\+")) {
            holders.add(new SideId(side));
        }
        return Control.held(holders);
    }

    /** The sides, in the order in which the table names them. */
    public List<SideId> sides() {
        return sides;
    }

    /** What {@code word} means, whatever case it is written in; empty if the table does not have it. */
    public Optional<Control> find(String word) {
        return Optional.ofNullable(meanings.get(word))
                .or(() -> meanings.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(word))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** The words that the table has. */
    public Set<String> words() {
        return meanings.keySet();
    }

    /** The table in words: {@code UA is held by ukraine, ...}. */
    public String words(String between) {
        return meanings.entrySet().stream()
                .map(entry -> entry.getKey() + " is " + words(entry.getValue()))
                .collect(Collectors.joining(between));
    }

    private static String words(Control control) {
        String sides = control.sides().stream().map(SideId::value).collect(Collectors.joining(" and "));
        return switch (control.kind()) {
            case HELD -> "held by " + sides;
            case CONTESTED -> sides.isEmpty() ? "contested" : "contested between " + sides;
            case VACANT, UNKNOWN -> control.kind().token();
        };
    }
}
