package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PrintingTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    @Test
    void whatCannotBePrintedIsToldAndNoSuccess() {
        Printing printing = new Printing(full(), err);
        printing.out().println("a result");

        assertThat(printing.end(ExitStatus.FINE)).isEqualTo(3);
        assertThat(err.toString(UTF_8))
                .isEqualToIgnoringNewLines("salient: not all of the output could be printed: No space left on device");
    }

    @Test
    void anotherStatusIsKept() {
        Printing printing = new Printing(full(), err);
        printing.out().println("a result");

        assertThat(printing.end(ExitStatus.DIFFERENT)).isEqualTo(4);
    }

    @Test
    void problemsThatCannotBePrintedAreNoSuccessEither() {
        Printing printing = new Printing(new ByteArrayOutputStream(), full());
        printing.err().println("reading");

        assertThat(printing.end(ExitStatus.FINE)).isEqualTo(3);
    }

    @Test
    void whatIsPrintedIsUtf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printing printing = new Printing(out, err);
        printing.out().print("كسب");

        assertThat(printing.end(ExitStatus.FINE)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("كسب");
        assertThat(err.size()).isZero();
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aFullDeviceEndsTheProcessWithThree() throws IOException, InterruptedException {
        Terminal.toy(folder);
        Process process = new ProcessBuilder(Forked.line(List.of(), "list"))
                .directory(folder.toFile())
                .redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(folder.resolve("err")).content().startsWith("salient: not all of the output could be printed: ");
    }

    @Test
    void helpIsTheSameInEveryLocale() throws IOException, InterruptedException {
        String plain = Forked.printed(folder, List.of("-Duser.language=en"), "animate", "--help");
        for (String language : List.of("tr", "ar", "lt")) {
            assertThat(Forked.printed(folder, List.of("-Duser.language=" + language), "animate", "--help"))
                    .as(language)
                    .isEqualTo(plain);
        }
    }
}
