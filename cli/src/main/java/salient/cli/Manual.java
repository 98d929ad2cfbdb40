package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what a release brings along for shells and for {@code man}: both follow from the commands themselves. */
public final class Manual {
    private static final String NAME = "salient";

    private Manual() {}

    /** Writes both into the folder that {@code arguments} name: completion for bash and zsh, and a page for each command. */
    public static void main(String... arguments) throws IOException {
        Main.setUp();
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** What is written, by the names of the files. */
    static Map<String, String> files() {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
        CommandLine top = CommandLines.of(Surroundings.ofProcess(), nowhere, nowhere);
        Map<String, String> files = new TreeMap<>();
        files.put("completions/" + NAME, AutoComplete.bash(NAME, top));
        pages(top, files);
        return files;
    }

    private static void pages(CommandLine command, Map<String, String> files) {
        files.put("man/man1/" + ManualPage.file(command), ManualPage.of(command));
        command.getSubcommands().values().stream()
                .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                .forEach(each -> pages(each, files));
    }
}
