package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import salient.problem.Problems;
import salient.text.Limits;
import salient.text.SourceFile;

/** It exchanges the standard error of the process, which Java's own reader of XML prints to. */
@Isolated
class XmlCharactersTest {
    @Test
    void bytesThatAreNoCharactersAreToldAndNothingIsPrintedPastTheTerminal() {
        Problems problems = new Problems();
        SourceFile part = SourceFile.of("a.xlsx/x.xml", "<a b=\"\u00ff\"/>".getBytes(StandardCharsets.ISO_8859_1));
        Parts parts = new Parts("a.xlsx", List.of(part), Limits.ofThisJava(), problems);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream error = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        boolean read;
        try {
            read = parts.read("x.xml", xml -> {
                while (xml.hasNext()) {
                    xml.next();
                }
            });
        } finally {
            System.setErr(error);
        }

        assertThat(read).isFalse();
        assertThat(problems.errors()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
