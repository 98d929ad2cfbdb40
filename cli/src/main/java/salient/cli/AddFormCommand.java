package salient.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;
import salient.coding.Form;
import salient.coding.FormField;
import salient.coding.FormKind;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.problem.Unseen;

/** Fills one form, by flags and by asking. */
@Command
final class AddFormCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was written";

    private final FormKind kind;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CampaignOptions options;

    private AddFormCommand(FormKind kind, Surroundings surroundings) {
        this.kind = kind;
        this.surroundings = surroundings;
    }

    /** The command that adds a {@code kind}, with an option for each field of its form. */
    static CommandSpec spec(FormKind kind, Surroundings surroundings) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new AddFormCommand(kind, surroundings));
        spec.name(kind.token());
        spec.usageMessage()
                .description("Adds " + (kind == FormKind.ACCOUNT ? "an " : "a ") + kind.token()
                        + " to a campaign that is there. At a terminal, what is missing is asked for.")
                .footerHeading("%n")
                .footer(
                        "Nothing else in the files changes, and nothing is written that 'salient check' would call an error.",
                        "Docs: docs/tutorial.md, docs/campaign-format.md, docs/coding-guide.md.");
        for (FormField field : kind.fields()) {
            spec.addOption(OptionSpec.builder(field.option())
                    .paramLabel(field.name().toUpperCase(Locale.ROOT))
                    .description(field.meaning())
                    .type(String.class)
                    .arity("1")
                    .build());
        }
        return spec;
    }

    @Override
    public Integer call() throws BadInputException {
        CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
        Form form = kind.open(opened.workspace(), opened.inputs());
        Map<String, String> given = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            String value = spec.findOption(field.option()).getValue();
            if (value != null) {
                given.put(field.name(), value);
            }
        }
        Filling filling = new Filling(
                form, surroundings.keyboard().lines(), spec.commandLine().getErr());
        Map<String, String> filled = filling.fill(given);
        if (!filling.faults().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            filling.faults().forEach(fault -> err.println(Unseen.shown(fault)));
            err.println("Try '" + spec.qualifiedName() + " --help'.");
            err.flush();
            return ExitStatus.USAGE;
        }
        Problems problems = new Problems();
        Form.Added added = form.add(filled, problems).orElseThrow(() -> new BadInputException(problems, CONSEQUENCE));
        if (problems.warnings() > 0) {
            spec.commandLine().getErr().print(ProblemReport.text(problems, CONSEQUENCE));
            spec.commandLine().getErr().flush();
        }
        spec.commandLine().getOut().println("added " + added.what());
        added.files()
                .forEach(file -> spec.commandLine()
                        .getOut()
                        .println("  "
                                + surroundings.shown(opened.workspace().root().resolve(file))));
        added.remark().ifPresent(remark -> spec.commandLine().getOut().println(remark));
        return ExitStatus.FINE;
    }
}
