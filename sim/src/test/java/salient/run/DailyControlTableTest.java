package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.campaign.SideId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.testkit.Latakia;
import salient.time.DaySpan;

class DailyControlTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"monitor", "extended"})
    void everyPlaceHasItsRowOnEveryDay(String scenario) throws IOException {
        Excerpt excerpt = Excerpt.whole(Latakia.replay(scenario));

        assertThat(written(excerpt)).isEqualTo(plain(excerpt));
    }

    @Test
    void anExcerptBeginsWithWhatStandsThen() throws IOException {
        LocalDate first = LocalDate.of(2014, 4, 3);
        Excerpt excerpt = new Excerpt(Latakia.replay(), DaySpan.ofDays(first, first.plusDays(9)));

        assertThat(written(excerpt)).isEqualTo(plain(excerpt));
    }

    /** The columns from the date to the last claim. */
    private static List<String> written(Excerpt excerpt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DailyControlTable(excerpt).writeTo(out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)).subList(0, 7).toString())
                .toList();
    }

    private static List<String> plain(Excerpt excerpt) {
        ControlHistory history = excerpt.history();
        List<String> rows = new ArrayList<>();
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (PlaceId place : history.places()) {
                Finding finding = history.of(place).at(day);
                rows.add(List.of(
                                day.toString(),
                                place.toString(),
                                finding.token(),
                                finding.sides().stream().map(SideId::toString).collect(Collectors.joining(";")),
                                finding.grounds().token(),
                                history.fresh(place, day) ? "yes" : "no",
                                history.lastClaim(place, day)
                                        .map(LocalDate::toString)
                                        .orElse(""))
                        .toString());
            }
        }
        return rows;
    }
}
