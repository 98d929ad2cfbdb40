package salient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemCode;
import salient.problem.Problems;

class TextScanTest {
    private static final int[] LEADS = {0x41, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x80};
    private static final int[] OTHERS = {0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0x41};

    private final Problems problems = new Problems();

    private TextScan.Seen scan(byte[] bytes) throws IOException {
        return TextScan.of(SourceFile.of("t.csv", bytes), 1_000, TextScan.Passing.BY, problems);
    }

    @RepeatedTest(500)
    void whatIsUtf8IsWhatJavaCanDecode(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[1 + random.nextInt(5)];
        for (int i = 0; i < bytes.length; i++) {
            int[] some = i == 0 || random.nextInt(4) == 0 ? LEADS : OTHERS;
            bytes[i] = (byte) some[random.nextInt(some.length)];
        }
        scan(bytes);
        assertThat(problems.sorted().stream().noneMatch(p -> p.code() == ProblemCode.WRONG_ENCODING))
                .as("%s", java.util.Arrays.toString(bytes))
                .isEqualTo(decodes(bytes));
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void charactersThatLieAcrossTwoPiecesOfAFileAreWhole() throws IOException {
        String text = ("x".repeat(99) + "\n").repeat(655) + "x".repeat(35) + "كسب\u0007";
        assertThat(scan(text.getBytes(StandardCharsets.UTF_8)).sound()).isFalse();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin()).hasToString("t.csv:656:39"));
    }

    @Test
    void linesEndInAnyOfThreeWays() throws IOException {
        assertThat(scan("a\nb\r\nc\rd\r\r\n".getBytes(StandardCharsets.UTF_8)).lines())
                .isEqualTo(5);
    }

    @Test
    void aTableThatIsWrittenWhileItIsReadIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n");
        TableFile table = SourceFile.at(file, "t.csv", problems)
                .flatMap(found -> TableFile.scan(found, problems))
                .orElseThrow();
        Files.writeString(file, "a,b\n1,2\n3,4\n");

        assertThat(table.read(Columns.of("a,b", "a"))).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .hasToString(
                        "t.csv: error: the file is not what it was a moment ago, or cannot be read to its end"
                                + " [unreadable-file]\n    fix: wait until nothing writes to t.csv, or put a copy of it in its place");
    }
}
