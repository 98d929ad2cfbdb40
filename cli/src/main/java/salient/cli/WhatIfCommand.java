package salient.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.account.Dossier;
import salient.charts.publish.UnpublishedException;
import salient.charts.publish.WhatIfPublisher;
import salient.ensemble.EnsembleRequest;
import salient.reading.Scenario;
import salient.run.RunOptions;
import salient.whatif.Supposition;

/** Asks a model what it would say if something were so, or if the record were another. */
@Command(
        name = "what-if",
        description =
                "Asks the model of a scenario what it would say if something were so, or if a claim were not there,"
                        + " of another place or day, or there: how likely each control is then, how much ground each side has,"
                        + " and when places fell. What it tells is a model's answer about its own record, and not about the"
                        + " past.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient what-if \"observatory-45 held by government from 2014-03-25\"",
            "  salient what-if \"drop wikipedia-en:c12\" --scenario posterior",
            "  salient what-if \"add sohr says Kasab taken by opposition on 2014-03-22\" --members 200",
            "",
            "The tables and the map stand in runs/<campaign>/what-if/<scenario>/ and take the place of older ones there"
                    + " as a whole. Docs: docs/what-if.md."
        })
final class WhatIfCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was asked";

    /** As it is, and as it is supposed to be. */
    private static final int ENSEMBLES = 2;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SUPPOSITION",
            arity = "1..*",
            description =
                    "What is supposed, each in quotes: \"PLACE held by SIDE from DATE\" or contested or vacant, on"
                            + " a day, from one on, or from one to another; \"drop CLAIM\"; \"move CLAIM to PLACE\", to a date,"
                            + " or to both (\"to PLACE on DATE\"); \"add SOURCE says PLACE taken by SIDE on DATE\", or held by,"
                            + " left by, contested or vacant.")
    private List<String> texts = List.of();

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "The scenario, which combines by the model; if left out, the campaign's default if it does,"
                    + " else the only one that does.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private MembersOptions members;

    @Mixin
    private VariationOptions variation;

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write; runs/<campaign>/what-if/<scenario>/ if left out.")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private NoMapsOptions pictures;

    WhatIfCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        members.check();
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Dossier dossier = opened.inputs().dossier();
            ModelledScenario modelled = new ModelledScenario(spec.commandLine(), options, opened);
            Scenario reading =
                    modelled.checked(variation.of(modelled.find(scenario, CONSEQUENCE), opened.inputs(), CONSEQUENCE));
            SuppositionArgument argument = new SuppositionArgument(spec.commandLine(), options, dossier);
            List<Supposition> suppositions = new ArrayList<>();
            texts.forEach(text -> suppositions.add(argument.read(text)));
            new SuppositionCheck(spec.commandLine(), dossier, reading).check(suppositions, texts);
            EnsembleRequest request = members.request(List.of());
            members.checkMemory(ENSEMBLES, dossier);
            WhatIfPublisher publisher =
                    new WhatIfPublisher(opened.output(surroundings, Optional.empty()), pictures.standing(), progress);
            WhatIfPublisher.Question question = new WhatIfPublisher.Question(suppositions, texts);
            WhatIfPublisher.PublishedWhatIf made = publish(publisher, reading, question, request);
            progress.end();
            new WhatIfSummary(dossier, reading, made.whatIf())
                    .print(texts, new Page(spec.commandLine().getOut(), surroundings.columns()));
            spec.commandLine().getOut().println(surroundings.shown(made.folder().path()));
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private WhatIfPublisher.PublishedWhatIf publish(
            WhatIfPublisher publisher, Scenario reading, WhatIfPublisher.Question question, EnsembleRequest request)
            throws BadInputException {
        try {
            return publisher.publish(
                    reading,
                    question,
                    request,
                    new RunOptions(Optional.empty(), variation.telling(), pictures.extras()),
                    to.map(given -> surroundings.current().resolve(given)));
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "nothing was written").because(e);
        }
    }
}
