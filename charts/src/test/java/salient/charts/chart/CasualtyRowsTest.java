package salient.charts.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import salient.account.Casualties;
import salient.charts.chart.CasualtyRows.Row;
import salient.charts.draw.Ink;
import salient.charts.draw.ListGraphics;
import salient.charts.draw.Mark;
import salient.run.Excerpt;

class CasualtyRowsTest {
    private final Map<String, List<Row>> rows =
            CasualtyRows.of(Excerpt.whole(Toy.smallWar().replay()));

    @Test
    void everyCountHasARowOfItsOwnAndNothingIsAddedUp() {
        assertThat(rows.values().stream()
                        .flatMap(List::stream)
                        .map(r -> r.count().id()))
                .containsExactlyInAnyOrder("k1", "k2", "k3", "k4", "k5");
        assertThat(rows.values().stream().flatMap(List::stream).map(Row::count))
                .containsExactlyInAnyOrderElementsOf(
                        Toy.smallWar().replay().inputs().casualties());
    }

    @Test
    void rowsAreGroupedByWhoseLossesTheyCount() {
        assertThat(rows.keySet()).containsExactly("blue", "red", "both");
    }

    @Test
    void countsOfADayComeBeforeRunningTotals() {
        assertThat(rows.get("blue")).extracting(r -> r.count().id()).containsExactly("k1", "k2", "k4");
    }

    @Test
    void aRowNamesItsSourceAndItsDays() {
        assertThat(rows.get("red")).extracting(r -> r.label(500)).containsExactly("The Monitor, 5 May");
        assertThat(rows.get("both")).extracting(r -> r.label(500)).containsExactly("The Monitor, 1–8 May");
    }

    @Test
    void aLongSourceIsShortenedRatherThanItsDays() {
        assertThat(rows.get("both").get(0).label(150)).endsWith("…, 1–8 May");
    }

    @Test
    void aPartOfAnotherCountNamesIt() {
        Row officers = rows.get("blue").get(2);

        assertThat(officers.partOf().map(p -> p.count().id())).contains("k2");
        assertThat(rows.get("blue").get(1).partOf()).isEmpty();
    }

    @Test
    void rangesAreWrittenAsRanges() {
        assertThat(CasualtyRows.inWords(new Casualties.Range(OptionalInt.of(10), OptionalInt.of(12))))
                .isEqualTo("10–12");
        assertThat(CasualtyRows.inWords(new Casualties.Range(OptionalInt.of(1052), OptionalInt.of(1052))))
                .isEqualTo("1,052");
        assertThat(CasualtyRows.inWords(new Casualties.Range(OptionalInt.of(150), OptionalInt.empty())))
                .isEqualTo("at least 150");
        assertThat(CasualtyRows.inWords(new Casualties.Range(OptionalInt.empty(), OptionalInt.of(30))))
                .isEqualTo("at most 30");
        assertThat(CasualtyRows.inWords(new Casualties.Range(OptionalInt.empty(), OptionalInt.empty())))
                .isEmpty();
    }

    @Test
    void lossesWithoutANumberHaveNoRowAndAreToldInTheCaption() {
        Toy toy = Toy.ofDays(9).killed("k1", "blue", 2, 2, 5, 5).killed("k2", "red", 3, 3, -1, -1);
        Excerpt excerpt =
                Excerpt.whole(toy.place("hill", Toy.presumed(Toy.BLUE)).replay());
        assertThat(CasualtyRows.of(excerpt).keySet()).containsExactly("blue");
        assertThat(new CasualtiesChart().draw(excerpt).caption().get(0))
                .endsWith("Losses told without a figure: Side red, The Monitor, 3 May.");
    }

    @Test
    void aNoteThatFindsNoRoomAfterItsMarkStandsBeforeIt() {
        ListGraphics g = new ListGraphics();
        g.setClip(new Rectangle(0, 0, 300, 20));
        new Glyph.Aside("forty killed", Style.NOTE, Ink.TEXT, 10, 10).paint(g, 280, 280, 10, 20);
        Mark.Text note = (Mark.Text) ((Mark.Group) g.marks().get(0)).marks().get(0);
        assertThat(note.text()).isEqualTo("forty killed");
        assertThat(note.box().right()).isBetween(268.0, 270.0);
    }
}
