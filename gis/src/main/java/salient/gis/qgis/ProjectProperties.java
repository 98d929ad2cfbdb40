package salient.gis.qgis;

import java.util.Optional;
import salient.gis.out.Dataset;
import salient.gis.out.Xml;
import salient.time.DaySpan;

/** What a project says beside its layers: its days, who is to be named, and what is written over the map. */
final class ProjectProperties {
    /** Where on the map something is written, as QGIS counts the places. */
    private static final String BOTTOM_RIGHT = "3";

    private static final String TOP_LEFT = "1";

    private final Xml xml;
    private final Dataset dataset;
    private final Optional<DaySpan> days;

    ProjectProperties(Xml xml, Dataset dataset, Optional<DaySpan> days) {
        this.xml = xml;
        this.dataset = dataset;
        this.days = days;
    }

    /** Adds it. */
    void add() {
        xml.open("properties");
        xml.open("Paths").text("Absolute", "false", "type", "bool").end();
        xml.open("SpatialRefSys").text("ProjectionsEnabled", "1", "type", "int").end();
        written("CopyrightLabel", ProjectText.plain(dataset.attribution()), BOTTOM_RIGHT);
        written(
                "TitleLabel",
                ProjectText.plain(dataset.title()) + "[% ' · ' || format_date(@map_start_time, 'd MMMM yyyy') %]",
                TOP_LEFT);
        days.ifPresent(this::controller);
        xml.end();
        xml.open("projectMetadata").text("title", ProjectText.withoutMarkup(dataset.title()));
        xml.text("abstract", ProjectText.withoutMarkup(dataset.description() + "\n\n" + dataset.attribution()))
                .end();
        days.ifPresent(this::time);
    }

    private void written(String what, String text, String place) {
        xml.open(what).text("Enabled", "true", "type", "bool");
        xml.text("Label", text, "type", "QString");
        xml.text("Placement", place, "type", "int").end();
    }

    /** Shows the first day at once, not all days together. */
    private void controller(DaySpan span) {
        xml.open("TemporalControllerWidget").text("NavigationMode", "1", "type", "int");
        xml.text("StartDateTime", begin(span), "type", "QString");
        xml.text("EndDateTime", end(span), "type", "QString").end();
    }

    private void time(DaySpan span) {
        xml.open(
                "ProjectTimeSettings",
                "timeStep",
                "1",
                "timeStepUnit",
                "d",
                "frameRate",
                "2",
                "cumulativeTemporalRange",
                "0");
        xml.open("TemporalRange")
                .text("start", begin(span))
                .text("end", end(span))
                .end();
        xml.end();
    }

    private static String begin(DaySpan span) {
        return span.first() + "T00:00:00Z";
    }

    private static String end(DaySpan span) {
        return span.last() + "T23:59:59Z";
    }
}
