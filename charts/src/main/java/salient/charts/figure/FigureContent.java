package salient.charts.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.charts.map.Every;
import salient.charts.map.ModelQuantity;

/** What a figure shows. Scenarios and charts are named by their ids. */
public sealed interface FigureContent {
    /** The scenarios that must be replayed for it, in the order in which they were named. */
    List<String> scenarios();

    /** Control at the close of one day. */
    record DayMap(String scenario, LocalDate day) implements FigureContent {
        @Override
        public List<String> scenarios() {
            return List.of(scenario);
        }
    }

    /**
     * Small maps side by side: one for each day under each scenario.
     *
     * @param scenarios one or more
     * @param days one or more
     * @param every by which step they follow one another; absent if each was named
     * @param columns how many stand side by side
     */
    record Series(List<String> scenarios, List<LocalDate> days, Optional<Every> every, int columns)
            implements FigureContent {
        public Series {
            scenarios = List.copyOf(scenarios);
            days = List.copyOf(days);
        }

        /** How many maps there are. */
        public int panels() {
            return scenarios.size() * days.size();
        }
    }

    /** What a model takes to be likely at the close of one day. */
    record Likely(String scenario, ModelQuantity quantity, LocalDate day) implements FigureContent {
        @Override
        public List<String> scenarios() {
            return List.of(scenario);
        }
    }

    /** A chart of one scenario. */
    record Chart(String scenario, String chart) implements FigureContent {
        @Override
        public List<String> scenarios() {
            return List.of(scenario);
        }
    }

    /** Where two scenarios part at the close of one day. */
    record Difference(String a, String b, LocalDate day) implements FigureContent {
        @Override
        public List<String> scenarios() {
            return List.of(a, b);
        }
    }

    /** A chart of a comparison of two scenarios. */
    record ComparisonChart(String a, String b, String chart) implements FigureContent {
        @Override
        public List<String> scenarios() {
            return List.of(a, b);
        }
    }
}
