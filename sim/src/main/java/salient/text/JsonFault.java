package salient.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;
import salient.problem.Unseen;

/** What is wrong with text that is not JSON, in words for whoever wrote it. */
public final class JsonFault {
    /** How Jackson names the place where what was left open began, when it may not show the text that it reads. */
    private static final Pattern START = Pattern.compile("\\[Source: [^;\\]]*; line: (\\d+), column: (\\d+)\\]");

    private JsonFault() {}

    /** {@code not valid JSON: }, and why. */
    public static String words(JsonProcessingException fault) {
        String why = START.matcher(fault.getOriginalMessage()).replaceAll("line $1, column $2");
        return "not valid JSON: " + Unseen.shown(why);
    }
}
