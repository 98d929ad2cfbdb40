package salient.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import salient.campaign.Ids;
import salient.coding.Answer.Refused;
import salient.coding.Answer.Taken;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.problem.NearestName;
import salient.problem.Quoted;
import salient.text.Blanks;
import salient.text.PlainId;
import salient.time.DateReader;
import salient.time.DaySpan;
import salient.time.WrittenDate;

/** How what people write is understood: words, ids, names, dates. */
final class Answers {
    /** Of ids that are made of names. */
    private static final int LONGEST_ID = 50;

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}([.,]\\d{1,20})?");

    /** Dates of the Extended Date/Time Format, which stay as they are written where they say more than a day. */
    private static final Pattern EDTF = Pattern.compile("[\\[{]?(-?\\d[\\dX]{3}|\\.\\.)[-\\dX.,/ ~?%]*[\\]}]?");

    private static final Pattern QUALIFIED = Pattern.compile(".*[~?%]");
    private static final int MOST_CHOICES = 20;

    private Answers() {}

    /** Any text on one line. */
    static Answer text(String written) {
        return new Taken(Blanks.strip(written).replaceAll("[\\r\\n\\t]+", " "));
    }

    /** An id that none of {@code taken} is. */
    static Answer newId(String written, Collection<String> taken) {
        String id = Blanks.strip(written);
        if (!Ids.isId(id)) {
            return new Refused(
                    Quoted.text(id) + " cannot be an id", "use lower-case letters, digits and hyphens between them");
        }
        return taken.contains(id)
                ? new Refused(Quoted.text(id) + " is there already", "choose another id")
                : new Taken(id);
    }

    /** {@code name} in the letters of ids; {@code otherwise} if it has none that could be one's. */
    static String idOf(String name, String otherwise) {
        String plain = PlainId.of(name, LONGEST_ID);
        return plain.isEmpty() ? otherwise : plain;
    }

    /** What is told of {@code id}, which begins with {@code otherwise} because {@code name} has no letter of ids. */
    static Optional<String> remark(String id, String name, String otherwise) {
        return id.startsWith(otherwise) && idOf(name, "").isEmpty()
                ? Optional.of("its id is " + id + ": name another with --id")
                : Optional.empty();
    }

    /** {@code written} in the letters of ids. */
    static Answer idOf(String written) {
        String plain = idOf(written, "");
        return plain.isEmpty()
                ? new Refused(Quoted.text(written) + " has no letter that an id can have", "write it in Latin letters")
                : new Taken(plain);
    }

    /** {@code id}, with a number behind it if that is taken. */
    static String freeId(String id, Predicate<String> isTaken) {
        String free = id;
        for (int i = 2; isTaken.test(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /**
     * One of {@code known}, written as its id or as any of its names.
     *
     * @param known names by id
     * @param noun what they are, as in "source"
     */
    static Answer one(String written, Map<String, List<String>> known, String noun, String otherwise) {
        String text = Blanks.strip(written);
        String folded = Gazetteer.fold(text);
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : new TreeMap<>(known).entrySet()) {
            if (entry.getKey().equals(text)) {
                return new Taken(text);
            }
            boolean named = Gazetteer.fold(entry.getKey()).equals(folded)
                    || entry.getValue().stream()
                            .anyMatch(name -> Gazetteer.fold(name).equals(folded));
            if (named && !folded.isEmpty()) {
                found.add(entry.getKey());
            }
        }
        if (found.size() == 1) {
            return new Taken(found.get(0));
        }
        if (found.size() > 1) {
            return new Refused(
                    "several are called " + Quoted.text(text), "name one by its id: " + String.join(" or ", found));
        }
        return new Refused("no " + noun + " is called " + Quoted.text(text), near(text, known, otherwise));
    }

    private static String near(String text, Map<String, List<String>> known, String otherwise) {
        Map<String, String> names = new TreeMap<>();
        known.forEach((id, others) -> {
            others.forEach(name -> names.putIfAbsent(Gazetteer.fold(name), id));
            names.put(Gazetteer.fold(id), id);
        });
        Optional<String> near =
                NearestName.find(Gazetteer.fold(text), names.keySet()).map(names::get);
        String all =
                known.size() <= MOST_CHOICES ? "write one of " + String.join(", ", new TreeMap<>(known).keySet()) : "";
        String rest = all.isEmpty() || otherwise.isEmpty() ? all + otherwise : all + ", or " + otherwise;
        return near.map(id -> "did you mean " + id + "? otherwise " + rest).orElse(rest);
    }

    /** Several of {@code known}, parted by semicolons or commas. */
    static Answer several(String written, Map<String, List<String>> known, String noun) {
        List<String> ids = new ArrayList<>();
        for (String each : written.split("[;,]", -1)) {
            Answer answer = one(each, known, noun, "");
            if (!(answer instanceof Taken taken)) {
                return answer;
            }
            ids.add(taken.value());
        }
        return new Taken(String.join(";", ids));
    }

    /** One of {@code words}. */
    static Answer word(String written, Collection<String> words, String noun) {
        Map<String, List<String>> known = new TreeMap<>();
        words.forEach(word -> known.put(word, List.of()));
        return one(written, known, noun, "");
    }

    /** A place of {@code gazetteer}, by any of its names. */
    static Answer place(String written, Gazetteer gazetteer) {
        String text = Blanks.strip(written);
        List<Place> found = gazetteer.findByName(text);
        if (found.size() == 1) {
            return new Taken(found.get(0).id().value());
        }
        if (found.size() > 1) {
            return new Refused(
                    "several places are called " + Quoted.text(text),
                    "name one by its id: "
                            + String.join(
                                    " or ",
                                    found.stream().map(p -> p.id().value()).toList()));
        }
        List<String> near = PlaceSearch.find(gazetteer, text).stream()
                .limit(3)
                .map(hit -> hit.place().id().value())
                .toList();
        return new Refused(
                "no place is called " + Quoted.text(text),
                (near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? otherwise ")
                        + "'salient places' looks for one and 'salient add place' adds it");
    }

    /** A day or several as a date, at least one of them within {@code period} if there is one. */
    static Answer date(String written, Optional<DaySpan> period) {
        String text = Blanks.strip(written);
        WrittenDate read = DateReader.read(text);
        if (read instanceof WrittenDate.Refused refused) {
            return new Refused("the date " + Quoted.text(text) + " " + refused.fault(), refused.remedy());
        }
        WrittenDate.Days days = (WrittenDate.Days) read;
        boolean before = period.isPresent()
                && days.last().isPresent()
                && days.last().get().isBefore(period.get().first());
        boolean after = period.isPresent()
                && days.first().isPresent()
                && days.first().get().isAfter(period.get().last());
        if (before || after) {
            return new Refused(
                    "the date " + Quoted.text(text) + " is outside the campaign's period, " + period.get(),
                    "write a day within it, or change period in campaign.yaml");
        }
        boolean more = !days.isDay() || QUALIFIED.matcher(text).matches();
        return new Taken(more && EDTF.matcher(text).matches() ? text : normal(days));
    }

    private static String normal(WrittenDate.Days days) {
        String first = days.first().map(LocalDate::toString).orElse("..");
        return days.isDay()
                ? first
                : first + "/" + days.last().map(LocalDate::toString).orElse("..");
    }

    /** A number from {@code least} to {@code most}, with a decimal point or comma. */
    static Answer number(String written, double least, double most) {
        String text = Blanks.strip(written);
        if (!NUMBER.matcher(text).matches()) {
            return new Refused(Quoted.text(text) + " is not a number", "write it with digits and a decimal point");
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        return number < least || number > most
                ? new Refused(
                        Quoted.text(text) + " is out of range",
                        "write a number from " + (long) least + " to " + (long) most)
                : new Taken(text.replace(',', '.').replace("+", ""));
    }
}
