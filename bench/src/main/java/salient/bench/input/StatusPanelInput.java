package salient.bench.input;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import salient.bench.kernel.MadeCampaign;
import salient.campaign.SideId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Place;
import salient.place.Position;
import salient.time.Timeline;

/**
 * Writes a panel of states as others publish them, of a made campaign: a row for each place and day with a column for each
 * of four sources, of which each is later than the one before and the last silent of most places, and one that was made of
 * the first three by vote. With it goes a table of the places.
 */
public final class StatusPanelInput {
    private static final String HEADER =
            "geonameid,date,status_wiki,status_boost,status_dsm,status_isw,status,viina_version\n";

    /** How many days each source is behind what was so. */
    private static final int[] LAGS = {0, 1, 3, 5};

    /** Of as many places one is told of by the last source. */
    private static final int TOLD_OF = 4;

    /** One of as many places and days is published otherwise than it was voted. */
    private static final int MISPRINTS = 100_003;

    private static final int FIRST_ID = 460_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final ControlHistory history;
    private final List<Place> places;
    private final List<LocalDate> days;
    private final SideId one;
    private long rows;

    private StatusPanelInput(String size, int days) {
        MadeCampaign made = MadeCampaign.read(size);
        this.history = made.judgement().history();
        this.places = made.places();
        this.days = made.days().subList(0, days);
        this.one = made.sides().get(0);
    }

    /**
     * Writes it.
     *
     * @param arguments the folder to write, the size of the campaign as in {@code 33000x1700x20}, and how many of its days
     */
    public static void main(String[] arguments) throws IOException {
        StatusPanelInput input = new StatusPanelInput(arguments[1], Integer.parseInt(arguments[2]));
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        input.writePlaces(folder.resolve("places.csv"));
        input.writePanel(folder.resolve("control.zip"));
    }

    private void writePlaces(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            out.print("id,name,lat,lon\n");
            for (int i = 0; i < places.size(); i++) {
                Position at = places.get(i).location().position().orElseThrow();
                out.print((FIRST_ID + i) + "," + places.get(i).toponym().name() + "," + plain(at.lat()) + ","
                        + plain(at.lon()) + "\n");
            }
        }
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    private void writePanel(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            ZipEntry entry = new ZipEntry("control.csv");
            entry.setLastModifiedTime(FileTime.fromMillis(0));
            zip.putNextEntry(entry);
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            out.write(HEADER);
            List<String> dates = days.stream().map(DAY::format).toList();
            for (int i = 0; i < places.size(); i++) {
                String id = (FIRST_ID + i) + ".0,";
                List<List<String>> told = new ArrayList<>();
                for (int source = 0; source < LAGS.length; source++) {
                    told.add(told(i, source));
                }
                for (int day = 0; day < days.size(); day++) {
                    String[] said = {
                        told.get(0).get(day), told.get(1).get(day), told.get(2).get(day)
                    };
                    out.write(id + dates.get(day) + "," + String.join(",", said) + ","
                            + told.get(3).get(day) + "," + published(said) + ",2\n");
                }
            }
            out.flush();
            zip.closeEntry();
        }
    }

    /** What {@code source} says of place {@code i}, day by day. */
    private List<String> told(int i, int source) {
        boolean silent = source == LAGS.length - 1 && i % TOLD_OF != 0;
        Timeline<Finding> timeline = history.of(places.get(i).id());
        return days.stream()
                .map(day -> day.minusDays(LAGS[source]))
                .map(day -> day.isBefore(days.get(0)) ? days.get(0) : day)
                .map(day -> silent ? "" : status(timeline.at(day)))
                .toList();
    }

    private String status(Finding finding) {
        return switch (finding.kind()) {
            case HELD -> finding.heldBy(one) ? "UA" : "RU";
            case CONTESTED, DISPUTED -> "CONTESTED";
            case VACANT, UNKNOWN -> "";
        };
    }

    private String published(String... said) {
        rows++;
        if (rows % MISPRINTS == 0) {
            return "CONTESTED";
        }
        return said[0].equals(said[1]) ? said[0] : said[2];
    }
}
