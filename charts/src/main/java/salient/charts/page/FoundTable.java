package salient.charts.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import salient.account.Dossier;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.PlaceId;
import salient.reading.LostLink;
import salient.wording.Wording;

/** What is found somewhere under any reading, and how it is said: each once, for others to name by its number. */
final class FoundTable {
    /** What colours the ground: findings that have this in common have the same ground. */
    private record Stance(String control, List<Integer> sides) {}

    /** One answer of a dispute: the row of what it says, who says so, and on which claims. */
    private record Answer(int found, List<Integer> sources, List<Integer> claims) {}

    private record Row(Stance stance, String grounds, String says, String brief, String basis, List<Answer> answers) {}

    private final Dossier dossier;
    private final Wording wording;
    private final Numbers numbers;
    private final Shared<Stance> stances = new Shared<>();
    private final Shared<Row> rows = new Shared<>();

    FoundTable(Dossier dossier, Numbers numbers) {
        this.dossier = dossier;
        this.wording = new Wording(dossier);
        this.numbers = numbers;
    }

    /** The number of {@code finding} for a place or a part of one, wherever that is. */
    int of(Finding finding) {
        return of(finding, wording.grounds(finding));
    }

    /** The number of {@code finding} for {@code place}, which may be among those that were cut off. */
    int of(Finding finding, PlaceId place, Map<PlaceId, LostLink> lostLinks) {
        LostLink lost = finding.grounds() == Grounds.CUT_OFF ? lostLinks.get(place) : null;
        String grounds = wording.grounds(finding);
        return of(finding, lost == null ? grounds : grounds + " " + wording.lostLink(lost));
    }

    private int of(Finding finding, String basis) {
        List<Answer> answers = finding instanceof Finding.Disputed disputed
                ? disputed.readings().stream().map(this::answer).toList()
                : List.of();
        return rows.of(new Row(
                stance(finding.token(), finding.sides()),
                finding.grounds().token(),
                wording.finding(finding),
                Wording.brief(finding, dossier.campaign()),
                basis,
                answers));
    }

    private Answer answer(Reading reading) {
        String token = reading.control().token();
        Stance stance = stance(token, reading.control().sides());
        int found = rows.of(new Row(stance, "", wording.control(reading.control()), token, "", List.of()));
        return new Answer(found, numbers.ofSources(reading.sources()), numbers.ofClaims(reading.claims()));
    }

    private Stance stance(String control, SortedSet<SideId> sides) {
        return new Stance(control, numbers.ofSides(sides));
    }

    void write(RecordJson json) throws IOException {
        json.list("found");
        for (Row row : rows.all()) {
            json.object().number("ground", stances.of(row.stance));
            json.text("control", row.stance.control).numbers("sides", row.stance.sides);
            json.text("grounds", row.grounds).text("says", row.says).text("brief", row.brief);
            json.text("basis", row.basis);
            if (!row.answers.isEmpty()) {
                json.list("answers");
                for (Answer answer : row.answers) {
                    json.object().number("found", answer.found);
                    json.numbers("sources", answer.sources).numbers("claims", answer.claims);
                    json.end();
                }
                json.end();
            }
            json.end();
        }
        json.end();
    }
}
