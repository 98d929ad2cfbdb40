package salient.synthetic;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salient.account.Basis;
import salient.account.Kind;
import salient.place.Control;
import salient.table.Cell;
import salient.table.Rows;

/** Writes the claims of one account: what its witness says of each episode, and what it copies. */
final class ClaimsFile {
    static final List<String> COLUMNS = List.of(
            "id",
            "source",
            "date",
            "reported",
            "place",
            "kind",
            "actor",
            "against",
            "control",
            "basis",
            "credibility",
            "origin");

    private static final String POSSIBLY_TRUE = "3";
    private static final String DOUBTFUL = "4";
    /** What is told so many days later or more is hearsay. */
    private static final int LATE_DAYS = 4;

    private final Truth truth;
    private final LocalDate first;
    private final List<String> names;
    private final Set<Witness> quoted;
    private final long seed;

    /**
     * Claims of the days from {@code first} on.
     *
     * @param names the ids of the places
     * @param quoted the witnesses whose words others relay with their origin
     */
    ClaimsFile(Truth truth, LocalDate first, List<String> names, Set<Witness> quoted, long seed) {
        this.truth = truth;
        this.first = first;
        this.names = names;
        this.quoted = quoted;
        this.seed = seed;
    }

    /** Adds all that the account of {@code witness} says. */
    void addTo(Witness witness, Rows rows) throws IOException {
        Testimony own = new Testimony(truth, witness, seed);
        Optional<Testimony> copied = witness.copying().map(copying -> new Testimony(truth, copying.of(), seed));
        for (int i = 0; i < truth.episodes().size(); i++) {
            boolean copies = copied.isPresent() && own.copies(i);
            boolean asItsOwn = copies && witness.copying().orElseThrow().manner() == Witness.Manner.SILENT;
            if (!asItsOwn) {
                add(i, "began", witness, witness, own.ofBegin(i), rows);
                add(i, "ended", witness, witness, own.ofEnd(i), rows);
            }
            if (copies) {
                Witness.Copying copying = witness.copying().orElseThrow();
                Witness speaker = asItsOwn ? witness : copying.of();
                add(
                        i,
                        "began",
                        witness,
                        speaker,
                        delayed(witness, copied.orElseThrow().ofBegin(i)),
                        rows);
                add(
                        i,
                        "ended",
                        witness,
                        speaker,
                        delayed(witness, copied.orElseThrow().ofEnd(i)),
                        rows);
            }
        }
    }

    private static Optional<Told> delayed(Witness copier, Optional<Told> told) {
        return told.map(original ->
                        original.delayed(copier.copying().orElseThrow().delayDays()))
                .filter(copy -> !copier.silence().covers(copy.reported()));
    }

    private void add(int episode, String what, Witness account, Witness speaker, Optional<Told> said, Rows rows)
            throws IOException {
        if (said.isEmpty()) {
            return;
        }
        Told told = said.get();
        String local = episode + "-" + what;
        boolean fighting = told.kind() == Kind.CONTEST;
        boolean late = told.reported() - told.day() >= LATE_DAYS;
        rows.add(
                Cell.text(speaker.equals(account) ? local : local + "-" + speaker.id()),
                Cell.text(speaker.id()),
                Cell.date(first.plusDays(told.day())),
                Cell.date(first.plusDays(told.reported())),
                Cell.text(names.get(told.place())),
                Cell.text(told.kind().token()),
                Cell.text(fighting ? Belligerent.BOTH : told.actor().id()),
                Cell.text(
                        fighting || told.kind() == Kind.WITHDRAW
                                ? ""
                                : told.actor().enemy().id()),
                Cell.text(fighting ? "fighting" : ""),
                Cell.text(Basis.EXPLICIT.token()),
                Cell.text(late ? DOUBTFUL : POSSIBLY_TRUE),
                Cell.text(quoted.contains(speaker) ? speaker.id() + "-" + local : ""));
    }

    /** Adds who held each place on the first day, as {@code coder} has it: all of it, and true. */
    void addEve(String coder, Rows rows) throws IOException {
        for (int place = 0; place < truth.places(); place++) {
            rows.add(
                    Cell.text("eve-" + names.get(place)),
                    Cell.text(coder),
                    Cell.date(first),
                    Cell.date(first),
                    Cell.text(names.get(place)),
                    Cell.text(Kind.STATE.token()),
                    Cell.text(truth.holderAtFirst(place).id()),
                    Cell.EMPTY,
                    Cell.text(Control.Kind.HELD.token()),
                    Cell.text(Basis.BASELINE.token()),
                    Cell.text(POSSIBLY_TRUE),
                    Cell.EMPTY);
        }
    }
}
