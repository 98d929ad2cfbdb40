package salient.cli;

import salient.gis.intake.ImportReport;

/** Tells what was read, folded, guessed and left out where a campaign was made. */
final class ImportReportPage {
    private final Page page;

    ImportReportPage(Page page) {
        this.page = page;
    }

    void tell(ImportReport report) {
        for (ImportReport.Chapter chapter : ImportReport.Chapter.values()) {
            if (!report.of(chapter).isEmpty()) {
                page.line(chapter.heading() + ":");
                report.of(chapter).forEach(sentence -> page.item(2, "", 0, sentence));
            }
        }
    }
}
