package salient.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.problem.Unseen;

/** What is wrong with text that is not JSON, in words for whoever wrote it. */
public final class JsonFault {
    /** How Jackson names the place where what was left open began, when it may not show the text that it reads. */
    private static final Pattern START = Pattern.compile("\\[Source: [^;\\]]*; line: (\\d+), column: (\\d+)\\]");

    private static final Pattern DEPTH = Pattern.compile("Document nesting depth .* maximum allowed \\((\\d+),.*");

    private JsonFault() {}

    /** {@code not valid JSON: }, and why; or that it is nested too deep. */
    public static String words(JsonProcessingException fault) {
        Matcher depth = DEPTH.matcher(fault.getOriginalMessage());
        if (depth.matches()) {
            return "lists and objects stand more than " + depth.group(1) + " deep in each other";
        }
        String why = START.matcher(fault.getOriginalMessage()).replaceAll("line $1, column $2");
        return "not valid JSON: " + Unseen.shown(why);
    }
}
