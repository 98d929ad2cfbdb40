package salient.bench.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import salient.bench.kernel.MadeCampaign;
import salient.charts.publish.ReadingsPage;
import salient.run.Replay;

/** Writes the replay page of a made campaign. */
public final class PageInput {
    private PageInput() {}

    /**
     * Writes it.
     *
     * @param arguments the file to write, the size of the campaign as in {@code 33000x1700x20}
     */
    public static void main(String[] arguments) throws IOException {
        Replay replay = MadeCampaign.read(arguments[1]).replay();
        Files.write(
                Path.of(arguments[0]),
                ReadingsPage.page(List.of(replay), replay.judgement().history().period()));
    }
}
