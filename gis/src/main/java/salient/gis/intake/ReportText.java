package salient.gis.intake;

import java.util.ArrayList;
import java.util.List;

/** An import's report as Markdown: a heading for each chapter that says anything, and a line for each sentence. */
public final class ReportText {
    /** The file that holds it: notes in Markdown are left alone wherever a campaign is read. */
    static final String FILE = "import.md";

    private ReportText() {}

    /** The lines of the report {@code report} under {@code title}. */
    public static String[] lines(String title, ImportReport report) {
        List<String> lines = new ArrayList<>(List.of("# " + MarkdownText.of(title)));
        for (ImportReport.Chapter chapter : ImportReport.Chapter.values()) {
            List<String> sentences = report.of(chapter);
            if (!sentences.isEmpty()) {
                lines.addAll(List.of("", "## " + chapter.heading(), ""));
                sentences.forEach(sentence -> lines.add("- " + MarkdownText.of(sentence)));
            }
        }
        return lines.toArray(String[]::new);
    }
}
