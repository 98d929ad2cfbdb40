package salient.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.campaign.Relations.Stated;
import salient.time.DaySpan;

class RelationsTest {
    private static final SideId RED = new SideId("red");
    private static final SideId BLUE = new SideId("blue");
    private static final SideId GREEN = new SideId("green");
    private static final DaySpan MAY = DaySpan.ofDays(day(1), day(31));

    private static LocalDate day(int number) {
        return LocalDate.of(2020, 5, number);
    }

    private static Stated stated(SideId one, SideId other, Relation relation, int from, int until) {
        return new Stated(
                SidePair.of(one, other),
                relation,
                from == 0 ? Optional.empty() : Optional.of(day(from)),
                until == 0 ? Optional.empty() : Optional.of(day(until)));
    }

    @Test
    void sidesOfWhomNothingIsStatedLetEachOtherBe() {
        assertThat(Relations.NONE.between(RED, BLUE, day(1))).isEqualTo(Relation.NEITHER);
        Relations relations = new Relations(List.of(Stated.always(RED, BLUE, Relation.OPPOSED)));
        assertThat(relations.between(RED, RED, day(1))).isEqualTo(Relation.NEITHER);
        assertThat(relations.between(RED, GREEN, day(1))).isEqualTo(Relation.NEITHER);
        assertThat(relations.between(BLUE, RED, day(1))).isEqualTo(Relation.OPPOSED);
    }

    @Test
    void aRelationBeginsAndEndsOnItsDays() {
        Relations relations = new Relations(List.of(stated(RED, BLUE, Relation.OPPOSED, 10, 20)));
        assertThat(relations.between(RED, BLUE, day(9))).isEqualTo(Relation.NEITHER);
        assertThat(relations.between(RED, BLUE, day(10))).isEqualTo(Relation.OPPOSED);
        assertThat(relations.between(RED, BLUE, day(19))).isEqualTo(Relation.OPPOSED);
        assertThat(relations.between(RED, BLUE, day(20))).isEqualTo(Relation.NEITHER);
    }

    @Test
    void whatIsStatedLaterStandsOnItsDaysAlone() {
        Relations relations = new Relations(
                List.of(Stated.always(RED, BLUE, Relation.OPPOSED), stated(RED, BLUE, Relation.ALLIED, 10, 20)));
        assertThat(relations.between(RED, BLUE, day(9))).isEqualTo(Relation.OPPOSED);
        assertThat(relations.between(RED, BLUE, day(15))).isEqualTo(Relation.ALLIED);
        assertThat(relations.between(RED, BLUE, day(20))).isEqualTo(Relation.OPPOSED);
    }

    @Test
    void overSeveralDaysASideHasAllThatItOpposedOnOneOfThem() {
        Relations relations = new Relations(List.of(
                stated(RED, BLUE, Relation.OPPOSED, 0, 10),
                stated(RED, GREEN, Relation.OPPOSED, 20, 0),
                stated(GREEN, BLUE, Relation.ALLIED, 0, 0)));
        assertThat(relations.of(RED, Relation.OPPOSED, DaySpan.ofDay(day(9)))).containsExactly(BLUE);
        assertThat(relations.of(RED, Relation.OPPOSED, DaySpan.ofDays(day(10), day(19))))
                .isEmpty();
        assertThat(relations.of(RED, Relation.OPPOSED, DaySpan.ofDays(day(9), day(20))))
                .containsExactly(BLUE, GREEN);
        assertThat(relations.of(BLUE, Relation.ALLIED, MAY)).containsExactly(GREEN);
        assertThat(relations.pairs(Relation.OPPOSED, MAY))
                .containsExactly(SidePair.of(BLUE, RED), SidePair.of(GREEN, RED));
    }

    @Test
    void anEraEndsWhereARelationChanges() {
        assertThat(Relations.NONE.eras(MAY)).containsExactly(MAY);
        Relations relations = new Relations(
                List.of(stated(RED, BLUE, Relation.OPPOSED, 0, 10), stated(RED, GREEN, Relation.OPPOSED, 20, 0)));
        assertThat(relations.eras(MAY))
                .hasToString("[2020-05-01..2020-05-09, 2020-05-10..2020-05-19, 2020-05-20..2020-05-31]");
        assertThat(relations.eras(DaySpan.ofDay(day(10)))).hasToString("[2020-05-10]");
    }
}
