package salient.bench.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.bench.kernel.MadeCampaign;
import salient.bench.kernel.PanelForm;
import salient.campaign.SideId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * Writes a campaign whose only account is a panel that states the control of every place for a year or so, as it was
 * judged of a made campaign: a row for each place and day, or a row for each span.
 */
public final class PanelInput {
    private final Path from;
    private final String campaign;
    private final ControlHistory history;
    private final DaySpan days;

    private PanelInput(String size, int days) {
        MadeCampaign made = MadeCampaign.read(size);
        this.from = MadeCampaign.folder(size);
        this.campaign = made.id();
        this.history = made.judgement().history();
        LocalDate first = history.period().first();
        this.days = new DaySpan(first, first.plusDays(days));
    }

    /**
     * Writes it.
     *
     * @param arguments the workspace to write, the size of the campaign as in {@code 33000x1700x20}, how many of its days,
     *     and {@code daily} or {@code spans}
     */
    public static void main(String[] arguments) throws IOException {
        PanelInput input = new PanelInput(arguments[1], Integer.parseInt(arguments[2]));
        input.write(Path.of(arguments[0]), PanelForm.valueOf(arguments[3].toUpperCase(Locale.ROOT)));
    }

    private void write(Path to, PanelForm form) throws IOException {
        Path data = Files.createDirectories(to.resolve("data").resolve(campaign));
        try (Stream<Path> files = Files.list(from.resolve("data").resolve(campaign))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path yaml = data.resolve("campaign.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        .replaceAll("(?m)^accounts: .*$", "accounts: [panel]")
                        .replaceAll("(?m)^default_scenario: .*$", "default_scenario: panel"));
        Path scenarios = Files.createDirectories(to.resolve("scenarios").resolve(campaign));
        Files.writeString(scenarios.resolve("panel.yaml"), "title: The panel\naccounts: [panel]\n");
        Path seeds = to.resolve("seeds").resolve(campaign);
        Path account = Files.createDirectories(seeds.resolve("panel"));
        Files.writeString(
                seeds.resolve("sources.yaml"),
                "sources:\n  panel: { name: Panel, kind: ngo, camp: monitor, reliability: B, reason: made up }\n");
        Files.writeString(
                account.resolve("account.yaml"),
                "id: panel\ntitle: Panel\npublisher: made up\nlanguage: en\npublished: " + days.last()
                        + "\nsource: panel\nkind: panel\n");
        try (PrintWriter out = new PrintWriter(account.resolve("panel.csv").toFile(), StandardCharsets.UTF_8)) {
            out.print("place,from,until,control,sides\n");
            for (PlaceId place : history.places()) {
                for (Timeline.Span<Finding> span : history.of(place).spans()) {
                    String stated = stated(span.value());
                    Optional<DaySpan> within = span.days().within(days);
                    within.ifPresent(spanned -> rows(place, spanned, stated, form, out));
                }
            }
        }
    }

    private static void rows(PlaceId place, DaySpan days, String stated, PanelForm form, PrintWriter out) {
        switch (form) {
            case SPANS -> row(place, days, stated, out);
            case DAILY -> days.stream().forEach(day -> row(place, DaySpan.ofDay(day), stated, out));
        }
    }

    private static void row(PlaceId place, DaySpan days, String stated, PrintWriter out) {
        out.print(place.value() + "," + days.from() + "," + days.until() + "," + stated + "\n");
    }

    /** The cells control and sides; of a dispute nothing can be stated. */
    private static String stated(Finding finding) {
        return finding instanceof Finding.Settled settled ? stated(settled.control()) : "unknown,";
    }

    private static String stated(Control control) {
        return control.kind().token() + ","
                + control.sides().stream().map(SideId::value).collect(Collectors.joining(";"));
    }
}
