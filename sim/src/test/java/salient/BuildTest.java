package salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.testkit.Repository;

/** How the build starts Java. */
class BuildTest {
    private static final Pattern STARTED = Pattern.compile("<argLine>(.*?)</argLine>");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Java is started with a line that is cut at blanks. */
    @Test
    void testsCanBeRunInACheckoutWhosePathHasBlanks() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path pom : poms()) {
            Matcher started = STARTED.matcher(Files.readString(pom));
            lines.addAll(started.results().map(MatchResult::group).toList());
        }
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(QUOTED.matcher(line).replaceAll("")).doesNotContain("directory}", "basedir}"));
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.ROOT)) {
            return Stream.concat(
                            Stream.of(Repository.ROOT.resolve("pom.xml")),
                            folders.map(folder -> folder.resolve("pom.xml")).filter(Files::exists))
                    .sorted()
                    .toList();
        }
    }
}
