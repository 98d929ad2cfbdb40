package salient.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.reading.Rules;
import salient.reading.Scenario;

/** The scenario whose model is asked. */
record ModelledScenario(CommandLine command, CampaignOptions options, CampaignOptions.Opened opened) {
    /**
     * The scenario that is named; if none is, the campaign's default if it asks a model, else the only one that does.
     *
     * @param consequence what does not happen if it has errors
     */
    Scenario find(Optional<String> named, String consequence) throws BadInputException {
        Scenario chosen = options.scenario(named, opened, consequence);
        if (named.isPresent() || isModelled(chosen)) {
            return chosen;
        }
        List<String> modelled = modelled();
        if (modelled.size() > 1) {
            throw new ParameterException(
                    command,
                    "Several scenarios ask a model; add "
                            + String.join(
                                    " or ",
                                    modelled.stream()
                                            .map(id -> "--scenario " + id)
                                            .toList()));
        }
        return modelled.isEmpty() ? chosen : options.scenario(Optional.of(modelled.get(0)), opened, consequence);
    }

    /** {@code scenario}, which is refused if it asks no model. */
    Scenario checked(Scenario scenario) {
        if (!isModelled(scenario)) {
            List<String> modelled = modelled();
            throw new ParameterException(
                    command,
                    "Scenario " + scenario.id() + " asks no model; "
                            + (modelled.isEmpty() ? "" : "name one that does, such as " + modelled.get(0) + ", or ")
                            + "add --with combine=posterior");
        }
        return scenario;
    }

    private List<String> modelled() {
        return opened.inputs().scenarios().values().stream()
                .filter(ModelledScenario::isModelled)
                .map(Scenario::id)
                .toList();
    }

    private static boolean isModelled(Scenario scenario) {
        return scenario.rules().combination().combine() == Rules.Combining.POSTERIOR;
    }
}
