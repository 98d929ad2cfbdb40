package salient.read;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.text.YamlText;

/** Writes a scenario as YAML, every key spelled out, so that {@link ScenarioReader} reads an equal one from it. */
public final class ScenarioText {
    private ScenarioText() {}

    /** The YAML of {@code scenario}, lines ended by LF; its id is for the name of the file. */
    public static String of(Scenario scenario) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: ").append(YamlText.quoted(scenario.title())).append('\n');
        if (!scenario.description().isEmpty()) {
            yaml.append("description: ")
                    .append(YamlText.quoted(scenario.description()))
                    .append('\n');
        }
        yaml.append("accounts: ").append(list(scenario.admissible().accounts())).append('\n');
        yaml.append("admit:\n");
        yaml.append("  reliability: ")
                .append(list(scenario.admissible().reliability().stream()
                        .map(Reliability::name)
                        .toList()))
                .append('\n');
        yaml.append("  credibility: ")
                .append(list(scenario.admissible().credibility().stream()
                        .map(Credibility::grade)
                        .toList()))
                .append('\n');
        if (!scenario.admissible().only().isEmpty()) {
            yaml.append("only: ").append(list(scenario.admissible().only())).append('\n');
        }
        yaml.append("without: ").append(list(scenario.admissible().without())).append('\n');
        yaml.append("as_known_on: ")
                .append(scenario.admissible().asKnownOn().map(Object::toString).orElse(RuleOptions.NONE))
                .append('\n');
        yaml.append("rules:\n");
        RuleOptions.lines(scenario.rules())
                .forEach(line -> yaml.append("  ").append(line).append('\n'));
        return yaml.toString();
    }

    /** The rules of {@code scenario} that are not the usual ones, as lines such as {@code fresh_days: 3}. */
    public static List<String> unusualRules(Scenario scenario) {
        List<String> usual = RuleOptions.lines(Rules.DEFAULTS);
        return RuleOptions.lines(scenario.rules()).stream()
                .filter(line -> !usual.contains(line))
                .toList();
    }

    private static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
