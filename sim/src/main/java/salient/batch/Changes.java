package salient.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Dossier;
import salient.problem.Problems;
import salient.read.Variation;
import salient.reading.Exclusion;
import salient.reading.Scenario;
import salient.set.SortedSets;

/**
 * What a task changes of a scenario.
 *
 * @param options each {@code option=value}, in order
 * @param without what is left out besides
 * @param only what alone is heard beside the baseline, nothing if it is empty; absent if all is heard that the scenario hears
 */
public record Changes(List<String> options, SortedSet<Exclusion> without, Optional<SortedSet<Exclusion>> only) {
    /** A scenario as it is. */
    public static final Changes NONE = new Changes(List.of(), new TreeSet<>(), Optional.empty());

    /** Covers no claim at all. */
    private static final Exclusion NOBODY = new Exclusion(Exclusion.Kind.CLAIM, "nobody");

    public Changes {
        options = options.stream().sorted().toList();
        without = SortedSets.copyOf(without);
        only = only.map(SortedSets::copyOf);
    }

    /** {@code base} with the changes made; problems are filed where its options cannot be what is asked. */
    Scenario of(Scenario base, Dossier dossier, Problems problems) {
        return heard(Variation.read(options, List.of(), problems).of(base, dossier));
    }

    /** {@code base}, whose options are changed already, with what is heard changed. */
    Scenario heard(Scenario base) {
        Scenario less = without.isEmpty() ? base : base.leavingOut(without);
        return only.map(alone -> less.hearingOnly(alone.isEmpty() ? Set.of(NOBODY) : alone))
                .orElse(less);
    }

    /** As fields of a line of text. */
    public List<String> written() {
        List<String> fields = new ArrayList<>();
        options.forEach(option -> fields.add("with " + option));
        without.forEach(each -> fields.add("without " + each));
        only.ifPresent(alone -> {
            fields.add("only");
            alone.forEach(each -> fields.add("only " + each));
        });
        return fields;
    }

    /** The changes that {@code fields} are written for. */
    static Changes read(List<String> fields) {
        List<String> options = new ArrayList<>();
        SortedSet<Exclusion> without = new TreeSet<>();
        Optional<SortedSet<Exclusion>> only = fields.contains("only") ? Optional.of(new TreeSet<>()) : Optional.empty();
        for (String field : fields) {
            String value = field.substring(field.indexOf(' ') + 1);
            if (field.startsWith("with ")) {
                options.add(value);
            } else if (field.startsWith("without ")) {
                without.add(exclusion(value));
            } else if (field.startsWith("only ")) {
                only.orElseThrow().add(exclusion(value));
            }
        }
        return new Changes(options, without, only);
    }

    private static Exclusion exclusion(String token) {
        int colon = token.indexOf(':');
        Exclusion.Kind kind = Exclusion.Kind.find(token.substring(0, Math.max(0, colon)))
                .orElseThrow(() -> new IllegalArgumentException("\"" + token + "\" names nothing that can be heard"));
        return new Exclusion(kind, token.substring(colon + 1));
    }
}
