package salient.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import salient.campaign.Ids;
import salient.place.Gazetteer;
import salient.problem.NearestName;
import salient.problem.ProblemCode;
import salient.problem.Quoted;

/**
 * The names of one sort that a field may hold, what each stands for, and what to say of one that is not among them. Once
 * all are listed, several threads may ask.
 */
public final class Names<T> {
    private static final int MOST_SHOWN = 20;

    private final String what;
    private final String absence;
    private final ProblemCode code;
    private final Function<Field, String> remedy;
    private final Map<String, T> known = new LinkedHashMap<>();
    private final List<Spelling> others = new ArrayList<>();
    private volatile Optional<Map<String, String>> byOtherName = Optional.empty();
    private final Map<String, T> loosely = new HashMap<>();
    private final Set<String> tolerated = new HashSet<>();
    private Optional<Runnable> listing = Optional.empty();
    private Function<Field, Optional<String>> elsewhere = field -> Optional.empty();
    private boolean shown;
    private boolean open;

    /** Another way in which {@code name} is written. */
    private record Spelling(String written, String name) {}

    private Names(String what, String absence, ProblemCode code, Function<Field, String> remedy) {
        this.what = what;
        this.absence = absence;
        this.code = code;
        this.remedy = remedy;
    }

    /**
     * Names that {@code file} lists.
     *
     * @param what what they name, e.g. "place"
     * @param absence what is so of one that is not listed, e.g. "is not in the gazetteer"
     * @param remedy how to list one, e.g. "add a row for it to"
     */
    public static <T> Names<T> listedIn(String file, String what, String absence, ProblemCode code, String remedy) {
        return new Names<>(what, absence, code, field -> remedy + " " + file);
    }

    /** The words that a column or key of any file may hold, in capitals or not, with blanks or hyphens. */
    public static <T> Names<T> words(String what, ProblemCode code, T[] values, Function<T, String> token) {
        Map<String, T> words = new TreeMap<>();
        StringBuilder list = new StringBuilder();
        for (T value : values) {
            words.put(token.apply(value), value);
            list.append(list.isEmpty() ? "" : ", ").append(token.apply(value));
        }
        Names<T> names =
                new Names<>(what, "is not known", code, field -> "write one of " + list + " in " + field.file());
        words.forEach((word, value) -> {
            names.add(word, value);
            names.loosely.put(Gazetteer.fold(word), value);
        });
        return names;
    }

    /** Words that stand for themselves. */
    public static Names<String> words(String what, ProblemCode code, String... words) {
        return words(what, code, words, Function.identity());
    }

    public void add(String name, T value) {
        known.put(name, value);
        byOtherName = Optional.empty();
    }

    /** Names that are many and seldom asked for: {@code listing} adds them when one is. */
    public void listedBy(Runnable listing) {
        this.listing = Optional.of(listing);
    }

    /** What is meant by a field whose text is none of these names and one of others. */
    public void elsewhere(Function<Field, Optional<String>> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** The names are few: whoever writes one that is nothing like any of them is told all. */
    public Names<T> shown() {
        shown = true;
        return this;
    }

    private Map<String, T> known() {
        if (listing.isPresent()) {
            Runnable waiting = listing.get();
            listing = Optional.empty();
            waiting.run();
        }
        return known;
    }

    /** {@code others} are spellings by which {@code name} may be meant. */
    public void alsoKnown(String name, Stream<String> others) {
        others.filter(other -> !other.isEmpty()).forEach(other -> this.others.add(new Spelling(other, name)));
        byOtherName = Optional.empty();
    }

    /** {@code name} is listed and has faults of its own: whoever uses it is not told again. */
    public void tolerate(String name) {
        tolerated.add(name);
        // What the id would be if its fault were mended.
        tolerated.add(
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    /** The list could not be read whole: a name that is not in it is nobody's fault. */
    public void open() {
        open = true;
    }

    public boolean has(String name) {
        return known().containsKey(name) || tolerated.contains(name);
    }

    /** The first that was listed; empty if there is none. */
    public Optional<String> first() {
        return known().keySet().stream().findFirst();
    }

    /** How {@code name} is compared with words, of which none is long; nothing if there are none. */
    private String loose(String name) {
        return loosely.isEmpty() || name.length() > 80 ? "" : Gazetteer.fold(name);
    }

    /** What {@code name} stands for, if it is known. */
    public Optional<T> value(String name) {
        return Optional.ofNullable(known().get(name)).or(() -> Optional.ofNullable(loosely.get(loose(name))));
    }

    /** What the text of {@code field} stands for; empty, with a problem filed, if it is not known. */
    public Optional<T> find(Field field) {
        Optional<T> value = value(field.text());
        if (value.isPresent()) {
            return value;
        }
        if (open || tolerated.contains(field.text())) {
            field.spoil();
        } else {
            field.error(code, what + " " + Quoted.text(field.text()) + " " + absence, () -> fix(field));
        }
        return Optional.empty();
    }

    private String fix(Field field) {
        String otherwise = remedy.apply(field);
        return elsewhere
                .apply(field)
                .or(() -> meant(field.text()))
                .map(name -> "did you mean \"" + name + "\"? otherwise " + otherwise)
                .orElseGet(() -> all() + otherwise);
    }

    private String all() {
        return shown && !known.isEmpty() && known.size() <= MOST_SHOWN
                ? "write one of " + String.join(", ", known.keySet()) + ", or "
                : "";
    }

    private Optional<String> meant(String written) {
        String folded = Gazetteer.fold(written.length() > 80 ? "" : written);
        Map<String, String> spellings = byOtherName();
        return Optional.ofNullable(spellings.get(folded))
                .or(() -> NearestName.find(written, candidates()))
                .or(() -> NearestName.find(folded, spellings.keySet()).map(spellings::get));
    }

    /** What each name and spelling, folded, stands for: looked for only when a name is not known, which is seldom. */
    private Map<String, String> byOtherName() {
        Map<String, String> spellings = byOtherName.orElseGet(() -> {
            Map<String, String> folded = new HashMap<>();
            known.keySet().forEach(name -> folded.put(Gazetteer.fold(name), name));
            others.forEach(other -> folded.putIfAbsent(Gazetteer.fold(other.written()), other.name()));
            return folded;
        });
        byOtherName = Optional.of(spellings);
        return spellings;
    }

    private Set<String> candidates() {
        Set<String> candidates = new HashSet<>(known.keySet());
        tolerated.stream().filter(Ids::isId).forEach(candidates::add);
        return candidates;
    }
}
