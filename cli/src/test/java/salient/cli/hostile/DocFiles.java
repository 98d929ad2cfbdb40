package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.testkit.Repository;

/** The files that a page of the docs shows, each under its name, and the commands that are run on them there. */
final class DocFiles {
    private static final Pattern FILE = Pattern.compile("`([a-z0-9/.-]+)`\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^(?:\\./)?salient (.*)$", Pattern.MULTILINE);

    private final String page;

    /** @param page its path in the repository */
    DocFiles(String page) {
        this.page = Repository.text(page);
    }

    /** The files. */
    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Matcher file = FILE.matcher(page); file.find(); ) {
            files.put(file.group(1), file.group(2).getBytes(UTF_8));
        }
        return files;
    }

    /** A specimen for each command that begins with {@code word} and reads one of the files at least. */
    List<Specimen> specimens(String word) {
        SortedMap<String, byte[]> files = files();
        List<Specimen> specimens = new ArrayList<>();
        for (Matcher command = COMMAND.matcher(page); command.find(); ) {
            List<String> words = List.of(command.group(1).split(" ", -1));
            SortedMap<String, byte[]> read = new TreeMap<>(files);
            read.keySet().retainAll(words);
            if (words.get(0).equals(word) && !read.isEmpty()) {
                specimens.add(Specimen.of(words.get(0) + " " + words.get(1), read, List.of(Typed.of(words))));
            }
        }
        return specimens;
    }
}
