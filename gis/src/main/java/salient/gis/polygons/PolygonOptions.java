package salient.gis.polygons;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.gis.intake.ImportOption;
import salient.gis.intake.Statuses;
import salient.place.Control;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/**
 * How an archive of polygons is read.
 *
 * @param whose what says whose ground it is, if that is told
 * @param sides what its words mean; empty = each is the id of a side, once it is written as one
 * @param elsewhere who has the ground outside all polygons
 * @param monthFirst whether dates such as 03-01-2022 begin with the month, if that is told
 * @param carryDays the longest gap over which what a file states is carried
 * @param leaveOutDamaged whether files that are no good are left out
 * @param layer what says to which layer ground belongs; empty = all of it is one
 */
record PolygonOptions(
        Optional<Whose> whose,
        Optional<Statuses> sides,
        Optional<Control> elsewhere,
        Optional<Boolean> monthFirst,
        int carryDays,
        boolean leaveOutDamaged,
        Optional<Whose> layer) {
    static final String SIDES_OF = "sides-of";
    static final String SIDE = "side";
    static final String SIDE_PROPERTY = "side-property";
    static final String DAMAGED_FILES = "damaged-files";

    private static final String LAYER_PROPERTY = "layer-property";

    static final List<ImportOption> ALL = List.of(
            new ImportOption(SIDE, "ID", "The side that has all the ground of the archive."),
            new ImportOption(
                    SIDE_PROPERTY, "NAME", "The property of features that says whose ground it is; or file-name."),
            new ImportOption(
                    SIDES_OF,
                    "WORD=SIDE,...",
                    "What the words for sides mean: a side, contested, vacant, or unknown to pass it over."),
            new ImportOption(
                    LAYER_PROPERTY,
                    "NAME",
                    "The property of features that says to which layer ground belongs, or file-name: each layer becomes an"
                            + " account."),
            new ImportOption("elsewhere", "ID", "The side that has the ground outside all polygons."),
            new ImportOption("carry", "DAYS", "Let a file's word hold until the next file, over gaps no longer."),
            new ImportOption("date-order", "ORDER", "In dates such as 01-03-2022, which is first: day or month."),
            new ImportOption(DAMAGED_FILES, "WHAT", "What becomes of files that are no good: refuse or leave-out."));

    static PolygonOptions of(SortedMap<String, String> given, Problems problems) {
        Optional<String> side = id(SIDE, given, problems);
        Optional<Whose> property = saidBy(SIDE_PROPERTY, given);
        Optional<Whose> layer = saidBy(LAYER_PROPERTY, given);
        if (layer.isPresent() && layer.equals(property)) {
            refuse(
                    LAYER_PROPERTY,
                    given.getOrDefault(LAYER_PROPERTY, ""),
                    "says whose ground it is, as --side-property has it, and cannot say the layer too",
                    "name another property, or leave one of the two out",
                    problems);
        }
        if (side.isPresent() && property.isPresent()) {
            refuse(
                    SIDE,
                    side.get(),
                    "is the side of all ground, and --side-property names another",
                    "leave one out",
                    problems);
        }
        int carry = 0;
        String days = given.getOrDefault("carry", "0").strip();
        if (days.matches("\\d{1,4}")) {
            carry = Integer.parseInt(days);
        } else {
            refuse("carry", days, "is no number of days", "write a whole number, such as 3", problems);
        }
        return new PolygonOptions(
                side.<Whose>map(Whose.One::new).or(() -> property),
                Optional.ofNullable(given.get(SIDES_OF)).map(text -> Statuses.of(SIDES_OF, text, problems)),
                id("elsewhere", given, problems).map(id -> Control.held(new SideId(id))),
                oneOf("date-order", "day", "month", given, problems),
                carry,
                oneOf(DAMAGED_FILES, "refuse", "leave-out", given, problems).orElse(false),
                layer);
    }

    private static Optional<Whose> saidBy(String option, SortedMap<String, String> given) {
        return Optional.ofNullable(given.get(option))
                .map(said -> said.equals("file-name") ? new Whose.FileName() : new Whose.Property(said));
    }

    private static Optional<String> id(String option, SortedMap<String, String> given, Problems problems) {
        Optional<String> id = Optional.ofNullable(given.get(option));
        if (id.filter(text -> !Ids.isId(text)).isPresent()) {
            refuse(
                    option,
                    id.get(),
                    "cannot be the id of a side",
                    "write one of lower-case letters, digits and hyphens",
                    problems);
            return Optional.empty();
        }
        return id;
    }

    /** Whether {@code option} is the second of two words; empty if it is not there. */
    private static Optional<Boolean> oneOf(
            String option, String first, String second, SortedMap<String, String> given, Problems problems) {
        Optional<String> word = Optional.ofNullable(given.get(option));
        if (word.filter(text -> !List.of(first, second).contains(text)).isPresent()) {
            refuse(option, word.get(), "is not known", "write " + first + " or " + second, problems);
        }
        return word.map(second::equals);
    }

    private static void refuse(String option, String value, String what, String cure, Problems problems) {
        problems.error(ProblemCode.INVALID_VALUE, Origin.of("--" + option), Quoted.text(value) + " " + what, cure);
    }
}
