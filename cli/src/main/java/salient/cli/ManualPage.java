package salient.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import salient.run.ToolVersion;

/** The page of the manual on one command, in the language of {@code man}: what {@code --help} says, and no more. */
final class ManualPage {
    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    private ManualPage(CommandLine command) {
        this.command = command.getCommandSpec();
    }

    /** The name of the page's file, as in {@code salient-replay.1}. */
    static String file(CommandLine command) {
        return name(command) + ".1";
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    /** The page on {@code command}. */
    static String of(CommandLine command) {
        return new ManualPage(command).write(command);
    }

    private String write(CommandLine line) {
        List<String> description = sentences(command.usageMessage().description());
        page.append(".TH \"%s\" 1 \"\" \"salient %s\" \"Salient\"\n"
                .formatted(Roff.text(name(line)), Roff.text(ToolVersion.text())));
        section("NAME", List.of(name(line) + " - " + description.get(0).replaceFirst("\\.$", "")));
        section("SYNOPSIS", List.of(line.getHelp().synopsis(0).strip().replaceAll("\\s+", " ")));
        section("DESCRIPTION", description);
        items("ARGUMENTS", command.positionalParameters().stream().filter(one -> !one.hidden()), ArgSpec::paramLabel);
        items(
                "OPTIONS",
                command.options().stream()
                        .filter(one -> !one.hidden())
                        .sorted(Comparator.comparing(OptionSpec::longestName)),
                ManualPage::names);
        commands(line);
        terms("EXIT STATUS", command.usageMessage().exitCodeList());
        footer();
        return page.toString();
    }

    private static List<String> sentences(String... lines) {
        return Stream.of(lines).map(ManualPage::plain).toList();
    }

    private static String plain(String text) {
        return Ansi.OFF.string(text.formatted()).strip();
    }

    private static String names(OptionSpec option) {
        String label = option.typeInfo().isBoolean() ? "" : " " + option.paramLabel();
        return String.join(", ", option.names()) + label;
    }

    private void section(String heading, List<String> paragraphs) {
        heading(heading);
        page.append(paragraphs.stream().map(Roff::line).collect(Collectors.joining(".PP\n")));
    }

    private void heading(String heading) {
        page.append(".SH ").append(heading).append('\n');
    }

    private <T extends ArgSpec> void items(
            String heading, Stream<T> items, java.util.function.Function<T, String> term) {
        List<T> listed = items.toList();
        if (!listed.isEmpty()) {
            heading(heading);
            listed.forEach(item -> item(term.apply(item), String.join(" ", sentences(item.description()))));
        }
    }

    private void item(String term, String text) {
        page.append(".TP\n").append(Roff.bold(term)).append(Roff.line(text));
    }

    private void commands(CommandLine line) {
        Map<String, CommandLine> commands = line.getSubcommands();
        if (commands.isEmpty()) {
            return;
        }
        heading("COMMANDS");
        commands.forEach((name, each) -> item(
                name,
                String.join(" ", sentences(each.getCommandSpec().usageMessage().description()))));
    }

    private void terms(String heading, Map<String, String> terms) {
        if (!terms.isEmpty()) {
            heading(heading);
            terms.forEach((term, text) -> item(term.strip(), plain(text)));
        }
    }

    /** Lines that are set in are examples, and stand as they are; others are prose. */
    private void footer() {
        List<String> lines = new ArrayList<>();
        Stream.of(command.usageMessage().footer()).map(String::formatted).forEach(lines::add);
        if (lines.isEmpty()) {
            return;
        }
        String heading = plain(command.usageMessage().footerHeading()).replaceFirst(":$", "");
        heading(heading.isEmpty() ? "NOTES" : Roff.text(heading.toUpperCase(java.util.Locale.ROOT)));
        for (String line : lines) {
            if (line.isBlank()) {
                page.append(".PP\n");
            } else if (line.startsWith(" ")) {
                page.append(".EX\n").append(Roff.line(line)).append(".EE\n");
            } else {
                page.append(Roff.line(line));
            }
        }
    }

    /** Text as {@code man} takes it. */
    private static final class Roff {
        private Roff() {}

        static String text(String text) {
            return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        }

        /** A line of text; none begins with what would be a request. */
        static String line(String text) {
            String escaped = text(text);
            return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + escaped + "\n";
        }

        static String bold(String text) {
            return "\\fB" + text(text) + "\\fR\n";
        }
    }
}
