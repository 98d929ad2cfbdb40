package salient.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.ground.GroundKind;
import salient.ground.GroundShare;
import salient.place.Control;
import salient.place.PlaceId;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Names;
import salient.text.Row;
import salient.text.SourceFile;
import salient.text.TableFile;
import salient.time.DaySpan;

/** What is written by a table's columns is read back by them. */
class ReadBackTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 4);
    private static final SideId RED = new SideId("red");
    private static final SideId BLUE = new SideId("blue");
    private static final ClaimId CAPTURED = ClaimId.parse("gazette:captured");
    private static final ClaimId DENIED = ClaimId.parse("ledger:denied");
    private static final SourceId SOMEBODY = new SourceId("somebody");

    static Stream<Finding> findings() {
        DaySpan changed = DaySpan.ofDays(DAY.minusDays(2), DAY);
        return Stream.of(
                new Finding.Settled(Control.held(RED), Grounds.REPORTED, claims(CAPTURED, DENIED), changed),
                new Finding.Settled(Control.held(Set.of(RED, BLUE)), Grounds.PRESUMED, claims(), changed),
                new Finding.Settled(Control.contested(Set.of()), Grounds.FIGHTING, claims(CAPTURED), changed),
                new Finding.Settled(Control.contested(Set.of(RED, BLUE)), Grounds.DIVIDED, claims(CAPTURED), changed),
                new Finding.Settled(Control.vacant(), Grounds.IMPLIED, claims(CAPTURED), changed),
                new Finding.Settled(Control.unknown(), Grounds.NONE, claims(), changed),
                new Finding.Disputed(
                        List.of(
                                new Reading(Control.held(RED), sources(), claims(CAPTURED)),
                                new Reading(Control.vacant(), sources(), claims(DENIED))),
                        changed));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void aFinding(Finding finding) throws IOException {
        ControlRow written = new ControlRow(new PlaceId("alder"), DAY, Optional.empty(), finding);
        Row row = written(written, ControlColumn.values());

        assertThat(new FindingReader(sides(), Map.of(CAPTURED, SOMEBODY, DENIED, SOMEBODY)).read(row))
                .contains(finding);
        assertThat(ControlColumn.UNTIL.optional(row)).isEmpty();
    }

    @Test
    void whichGroundAShareIsOf() throws IOException {
        for (GroundShare share : List.of(
                share(GroundKind.HELD, Optional.of(new Holder(new TreeSet<>(Set.of(RED, BLUE))))),
                share(GroundKind.UNASSIGNED, Optional.empty()))) {
            Row row = written(new DailyRow(DAY, share), DailyColumn.values());

            assertThat(GroundKey.in(row)).isEqualTo(GroundKey.of(share));
        }
    }

    private static GroundShare share(GroundKind kind, Optional<Holder> holder) {
        return new GroundShare(kind, holder, 1, 2, GroundShare.ByStanding.NONE, 0, 0);
    }

    private static SortedSet<ClaimId> claims(ClaimId... ids) {
        return new TreeSet<>(List.of(ids));
    }

    private static SortedSet<SourceId> sources() {
        return new TreeSet<>(Set.of(SOMEBODY));
    }

    private static Names<SideId> sides() {
        Names<SideId> names = Names.listedIn("campaign.yaml", "side", "is not listed", ProblemCode.UNKNOWN_SIDE, "add");
        List.of(RED, BLUE).forEach(side -> names.add(side.value(), side));
        return names;
    }

    private static <R> Row written(R row, Column<R>[] columns) throws IOException {
        StringWriter text = new StringWriter();
        Rows rows = new Rows(Column.headings(columns), text);
        rows.add(row, columns);
        rows.flush();
        Problems problems = new Problems();
        List<Row> read = TableFile.read(SourceFile.of("table.csv", text.toString()), Column.written(columns), problems)
                .orElseThrow()
                .rows();
        assertThat(problems.sorted()).isEmpty();
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
