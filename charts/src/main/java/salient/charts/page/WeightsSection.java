package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.control.ClaimWeights;
import salient.control.ModelledControl;
import salient.place.Place;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.wording.ModelWords;

/**
 * What each claim weighs in a model for what is likeliest at its place, day by day, and which count less because they are
 * copies. Of very many claims and days nothing is weighed, and the page says so.
 */
final class WeightsSection {
    /** No more claims times days than this are weighed. */
    private static final int CLAIM_DAYS = 250_000;

    private static final String TOO_MANY =
            "This page has too many places, claims and days to tell what each claim weighs:"
                    + " salient explain tells it of a place and day.";

    private final Dossier dossier;
    private final ModelledControl model;
    private final DaySpan days;
    private final Numbers numbers;
    private final Shared<String> words = new Shared<>();

    WeightsSection(Dossier dossier, ModelledControl model, DaySpan days, Numbers numbers) {
        this.dossier = dossier;
        this.model = model;
        this.days = days;
        this.numbers = numbers;
    }

    /** Whether there are few enough claims for it. */
    boolean fits() {
        return (long) model.claims() * days.days() <= CLAIM_DAYS;
    }

    /** Writes how weights are said to the record. */
    void writeWords(RecordJson json) throws IOException {
        json.text("weighed", ModelWords.weighed("{control}"));
        json.object("bits")
                .text("more", ModelWords.forIt("{bits}"))
                .text("less", ModelWords.againstIt("{bits}"))
                .text("none", ModelWords.NO_BITS)
                .text("note", ModelWords.OF_BITS)
                .end();
    }

    /** Writes to the record why there are no weights. */
    static void writeNone(RecordJson json) throws IOException {
        json.text("unweighed", TOO_MANY);
    }

    /** Writes weights to the evidence. */
    void write(RecordJson evidence) throws IOException {
        ClaimWeights weights = model.weights(days);
        evidence.list("weighs");
        for (Place place : dossier.gazetteer().all()) {
            evidence.numbers(weights(place.id(), weights));
        }
        evidence.end().list("copied");
        for (Place place : dossier.gazetteer().all()) {
            evidence.numbers(copied(place.id(), weights));
        }
        evidence.end().texts("copiedFrom", words.all());
    }

    /** For each claim: which it is, how many rows follow, and in them from when it weighs how many tenths of a bit; at first none. */
    private List<Integer> weights(PlaceId place, ClaimWeights weights) {
        List<Integer> all = new ArrayList<>();
        for (ClaimId claim : weights.claims(place)) {
            List<Integer> rows = new ArrayList<>();
            int stands = 0;
            for (LocalDate day : days.stream().toList()) {
                int tenths = ModelWords.tenths(weights.bits(place, claim, day));
                if (tenths != stands) {
                    rows.add(numbers.of(day));
                    rows.add(tenths);
                    stands = tenths;
                }
            }
            all.add(numbers.of(claim));
            all.add(rows.size() / 2);
            all.addAll(rows);
        }
        return all;
    }

    /** For each claim that counts less: which it is, and what is to be said of that. */
    private List<Integer> copied(PlaceId place, ClaimWeights weights) {
        List<Integer> rows = new ArrayList<>();
        if (!weights.claims(place).isEmpty()) {
            model.copied(place).forEach((claim, copied) -> {
                rows.add(numbers.of(claim));
                rows.add(words.of(ModelWords.copied(copied, dossier)));
            });
        }
        return rows;
    }
}
