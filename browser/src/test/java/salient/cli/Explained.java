package salient.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.place.Place;
import salient.run.Replay;

/**
 * What {@code explain} says of a place at the close of a day, told apart so that it can be held against the page.
 *
 * @param finding what was found, without a full stop
 * @param claims the claims under each heading, as in "What decides: account:claim decisive E2: newest word"; ordered
 */
public record Explained(String finding, List<String> claims) {
    private static final Pattern CLAIM = Pattern.compile("^ {6}([a-z0-9-]+:[^ ,;]+)[,;].*");
    private static final Pattern FATE = Pattern.compile(
            "^ {6}(Decisive|Corroborating|Noted|Overruled|Superseded|Excluded), (\\w+): (.*?)(; beaten by [^;]*)?\\.$");

    /** The explanation of {@code place} on {@code day} under the scenario of {@code replay}. */
    public static Explained of(Replay replay, Place place, LocalDate day) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new Explanation(replay.inputs().dossier(), replay.judgement(), place, day, new Page(out, 100_000)).print();
        out.flush();
        return read(List.of(text.toString().split("\\R")));
    }

    private static Explained read(List<String> lines) {
        String finding = "";
        String heading = "";
        String claim = "";
        List<String> claims = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("At the close of ")) {
                finding = lines.get(lines.indexOf(line) + 1).strip().replaceAll("\\.$", "");
            } else if (line.startsWith("What ")) {
                heading = line;
            } else if (line.startsWith("Before that")) {
                break;
            }
            Matcher said = CLAIM.matcher(line);
            Matcher fate = FATE.matcher(line);
            if (fate.matches()) {
                String word = fate.group(1).toLowerCase(Locale.ROOT);
                claims.add(heading + ": " + claim + " " + word + " " + fate.group(2) + ": " + capital(fate.group(3)));
            } else if (said.matches() && !heading.isEmpty()) {
                claim = said.group(1);
            }
        }
        return new Explained(finding, claims.stream().sorted().toList());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
