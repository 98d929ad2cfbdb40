package salient.batch;

import java.util.List;
import salient.text.Field;

/**
 * A plan of many readings, as its file has it. Each of its scenarios is read as it is, and as each sweep varies it.
 *
 * @param mostTasks the most tasks that it may expand to
 * @param campaigns the campaigns and their scenarios, in the order of the file
 */
public record Plan(String title, Field mostTasks, List<Chosen> campaigns, List<Sweep> sweeps) {
    /** The most tasks of a plan that does not say. */
    public static final int USUAL_MOST_TASKS = 1000;

    /** What a plan reads of one campaign. */
    public record Chosen(Field campaign, List<Field> scenarios) {
        public Chosen {
            scenarios = List.copyOf(scenarios);
        }
    }

    public Plan {
        campaigns = List.copyOf(campaigns);
        sweeps = List.copyOf(sweeps);
    }

    /** The ids of its campaigns. */
    public List<String> campaignIds() {
        return campaigns.stream().map(chosen -> chosen.campaign().text()).toList();
    }
}
