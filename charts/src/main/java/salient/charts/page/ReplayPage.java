package salient.charts.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.run.Replay;
import salient.time.DaySpan;

/**
 * The page {@code replay.html}: map, day slider, claims and verdicts of one campaign under one reading or several, in
 * one file that works from disk and asks nothing of a network. Same input, same bytes.
 *
 * <p>The record comes in two parts: what the first screen shows, and the evidence, which the page unpacks after it is
 * shown.
 *
 * <p>Names and notes are untrusted. They reach the page in letters that mean nothing to HTML, and its scripts
 * only ever set them as text. A content security policy lets nothing run but the page's own script, by digest.
 */
public final class ReplayPage {
    /** Its name in a run's folder. */
    public static final String FILE = "replay.html";

    private ReplayPage() {}

    /**
     * The page as UTF-8.
     *
     * @param replays one or more of the same campaign; the page opens with the first
     * @param days the days that it shows, within the period of the campaign
     * @param phrasing words for claims
     * @throws IllegalArgumentException if there is no replay, or they are of different campaigns
     */
    public static byte[] of(List<Replay> replays, DaySpan days, Phrasing phrasing) {
        if (replays.isEmpty()
                || replays.stream()
                        .anyMatch(r -> !r.inputs().equals(replays.get(0).inputs()))) {
            throw new IllegalArgumentException("a page is made of one replay or more, of one campaign");
        }
        Campaign campaign = replays.get(0).inputs().dossier().campaign();
        String script = PageSource.script();
        Numbers numbers = new Numbers(replays.get(0).inputs().dossier(), days.first());
        LooksSection looks = new LooksSection(replays, numbers);
        String style = PageColors.css(campaign, looks.mixtures()) + PageLines.css() + PageSource.style();
        Packed packed = packed(replays, days, phrasing, numbers, looks);
        String page = PageSource.fill(Map.of(
                "title",
                PageText.html(campaign.name() + ": replay"),
                "script-digest",
                PageSource.digest(script),
                "style-digest",
                PageSource.digest(style),
                "style",
                style,
                "record",
                packed.record,
                "evidence",
                packed.evidence,
                "script",
                script));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** What the page opens with, and what it unpacks once that is on the screen. */
    private record Packed(String record, String evidence) {}

    private static Packed packed(
            List<Replay> replays, DaySpan days, Phrasing phrasing, Numbers numbers, LooksSection looks) {
        PackedText record = new PackedText();
        PackedText rest = new PackedText();
        try (RecordJson json = new RecordJson(record.writer());
                RecordJson evidence = new RecordJson(rest.writer())) {
            Dossier dossier = replays.get(0).inputs().dossier();
            FoundTable found = new FoundTable(dossier, numbers);
            FateTable fates = new FateTable(numbers);
            json.object();
            evidence.object();
            new CampaignSection(replays.get(0), days).write(json);
            new GroundSection(replays.get(0), numbers).write(json);
            new DossierSection(dossier, numbers, phrasing).write(json, evidence);
            json.list("readings");
            evidence.list("readings");
            for (Replay replay : replays) {
                new ReadingSection(replay, days, numbers).write(json, evidence, replays, found, fates);
            }
            json.end();
            evidence.end();
            looks.write(json);
            SignsSection.write(json);
            found.write(json);
            fates.write(evidence);
            json.end();
            evidence.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(record.letters(), rest.letters());
    }
}
