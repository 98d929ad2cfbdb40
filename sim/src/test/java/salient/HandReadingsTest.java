package salient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import salient.control.Finding;
import salient.place.Part;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.testkit.Repository;
import salient.testkit.ShippedCampaign;

/** The findings that pages of the documentation reason by hand, against what the engine makes of the same record. */
class HandReadingsTest {
    private static final Pattern CLAIM = Pattern.compile("`([a-z-]+:[0-9][0-9a-z-]+)`");

    /** A page of hand readings, and the campaign whose record it reads. */
    enum Page {
        LATAKIA("docs/reading-the-record.md", "latakia-2014"),
        QALAMOUN("docs/reading-qalamoun.md", "qalamoun-2014");

        private final String file;
        private final String campaign;

        Page(String file, String campaign) {
            this.file = file;
            this.campaign = campaign;
        }

        String text() {
            return Repository.text(file);
        }

        ShippedCampaign campaign() {
            return ShippedCampaign.of(campaign);
        }
    }

    /** A row of a table of findings: its cells by the heading of their column. */
    record Row(Page page, Map<String, String> cells) {
        String get(String column) {
            return cells.get(column);
        }

        Optional<String> find(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        Judgement judgement() {
            return find("reading")
                    .map(page.campaign()::replay)
                    .orElseGet(page.campaign()::replay)
                    .judgement();
        }

        Finding found() {
            Judgement judgement = judgement();
            PlaceId place = new PlaceId(get("place"));
            LocalDate day = LocalDate.parse(get("day"));
            return find("part")
                    .flatMap(part -> Optional.ofNullable(judgement
                            .parts()
                            .getOrDefault(place, Map.of())
                            .get(Part.find(part).orElseThrow())))
                    .orElseGet(() -> judgement.history().of(place))
                    .at(day);
        }
    }

    static Stream<Row> rows() {
        return Arrays.stream(Page.values()).flatMap(page -> rows(page).stream());
    }

    private static List<Row> rows(Page page) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : page.text().lines().toList()) {
            if (!line.startsWith("|")) {
                header = List.of();
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\\|")).skip(1).map(String::trim).toList();
            if (header.isEmpty()) {
                header = cells;
            } else if (header.containsAll(List.of("place", "day", "finding")) && !line.startsWith("|--")) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(new Row(page, row));
            }
        }
        return rows;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theEngineFindsWhatTheReaderFound(Row row) {
        Finding found = row.found();
        List<String> sides = found.sides().stream().map(Object::toString).toList();
        assertThat(found.token() + (sides.isEmpty() ? "" : ":" + String.join(";", sides)))
                .as("%s", row.cells())
                .isEqualTo(row.get("finding"));
        row.find("grounds")
                .ifPresent(grounds -> assertThat(found.grounds().token())
                        .as("%s", row.cells())
                        .isEqualTo(grounds.equals("-") ? "" : grounds));
    }

    @Test
    void thereAreAsManyHardPlaceDaysAsPromised() {
        List<Row> latakia = rows(Page.LATAKIA);
        assertThat(latakia.stream()
                        .filter(row -> row.find("grounds").isPresent())
                        .count())
                .isGreaterThan(60);
        assertThat(latakia.stream().filter(row -> row.find("part").isPresent()).count())
                .isGreaterThan(15);
        assertThat(latakia.stream()
                        .filter(row -> row.find("reading").isPresent())
                        .count())
                .isGreaterThan(15);
        assertThat(rows(Page.QALAMOUN).stream()
                        .map(row -> row.get("place") + row.get("day"))
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void everyReadingOfTheSecondCampaignIsReadByHand() {
        Set<String> read = new TreeSet<>();
        rows(Page.QALAMOUN).forEach(row -> read.add(row.get("reading")));
        assertThat(read)
                .containsAll(Page.QALAMOUN.campaign().inputs().scenarios().keySet());
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyClaimThatAPageNamesIsInTheRecord(Page page) {
        Set<String> known = new TreeSet<>();
        page.campaign().inputs().dossier().claims().forEach(c -> known.add(c.id().toString()));
        List<String> named = CLAIM.matcher(page.text())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }
}
