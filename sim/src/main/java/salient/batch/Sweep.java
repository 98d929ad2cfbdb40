package salient.batch;

import java.util.List;
import java.util.Optional;
import salient.problem.Origin;
import salient.reading.Exclusion;
import salient.text.Field;

/**
 * What a plan varies of its scenarios: options, in each combination of their values, and with each of them what is heard
 * or which histories are drawn.
 *
 * @param name tells it from the other sweeps of the plan
 * @param at where it stands
 * @param scope which scenarios it is about
 * @param options the options that are varied, in the order of the file
 * @param part what else is varied; absent if options alone are
 */
public record Sweep(String name, Origin at, Scope scope, List<Varied> options, Optional<Part> part) {
    public Sweep {
        options = List.copyOf(options);
    }

    /**
     * The scenarios of the plan that a sweep is about.
     *
     * @param campaigns all of the plan if there are none
     * @param scenarios those of these names, if there are any
     */
    public record Scope(List<Field> campaigns, List<Field> scenarios) {
        public Scope {
            campaigns = List.copyOf(campaigns);
            scenarios = List.copyOf(scenarios);
        }

        boolean covers(String campaign, String scenario) {
            return has(campaigns, campaign) && has(scenarios, scenario);
        }

        private static boolean has(List<Field> names, String name) {
            return names.isEmpty()
                    || names.stream().anyMatch(field -> field.text().equals(name));
        }
    }

    /**
     * An option with the values that it takes, one or more.
     *
     * @param option its key as in a scenario
     */
    public record Varied(Field option, List<Field> values) {
        public Varied {
            values = List.copyOf(values);
        }
    }

    /** What is varied besides options. */
    public sealed interface Part {
        /** Whoever speaks is left out, one at a time, or so many together. */
        record LeavingOut(Who who, int together) implements Part {}

        /**
         * Whoever speaks is heard in sets, of which Shapley values are made.
         *
         * @param players sources, accounts or camps
         * @param orders in how many orders players join where there are too many for all sets
         * @param seed what the orders depend on
         */
        record Coalitions(Exclusion.Kind players, int orders, int seed) implements Part {}

        /** Histories are drawn, so many for each seed. */
        record Histories(int members, List<Integer> seeds) implements Part {
            public Histories {
                seeds = List.copyOf(seeds);
            }
        }
    }

    /**
     * Who is left out.
     *
     * @param kind all of that kind who speak in the scenario, if {@code named} is empty
     * @param named each {@code source:ID}, {@code account:ID}, {@code camp:ID} or {@code claim:ACCOUNT:ID}
     */
    public record Who(Exclusion.Kind kind, List<Field> named) {
        public Who {
            named = List.copyOf(named);
        }
    }
}
