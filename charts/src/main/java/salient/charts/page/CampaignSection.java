package salient.charts.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.account.Credibility;
import salient.account.Dossier;
import salient.account.Reliability;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.control.Standing;
import salient.place.Folding;
import salient.place.Location;
import salient.place.PlaceKind;
import salient.run.Replay;
import salient.telling.Bearing;
import salient.telling.Signal;
import salient.time.DaySpan;
import salient.wording.PlaceWords;
import salient.wording.PlainDays;

/** Names and days of the campaign, its sides and camps, and the words for grades. */
final class CampaignSection {
    private final Dossier dossier;
    private final Campaign campaign;
    private final DaySpan days;

    CampaignSection(Replay replay, DaySpan days) {
        this.dossier = replay.inputs().dossier();
        this.campaign = dossier.campaign();
        this.days = days;
    }

    void write(RecordJson json) throws IOException {
        json.object("campaign");
        json.text("id", campaign.id())
                .text("name", campaign.name())
                .text("attribution", campaign.cartography().attribution());
        json.text("localLanguage", campaign.cartography().localLanguage()).texts("months", PlainDays.MONTHS);
        json.text("first", days.first().toString()).number("days", days.days());
        json.number(
                "eve",
                java.time.temporal.ChronoUnit.DAYS.between(
                        days.first(), campaign.period().first()));
        json.end();
        json.object("alike"); // to what the search folds letters that Unicode leaves alone
        for (Map.Entry<Character, String> letter : new TreeMap<>(Folding.alike()).entrySet()) {
            json.letter(letter.getKey(), letter.getValue());
        }
        json.end();
        Set<SideId> named = named();
        Palette palette = Palette.of(campaign);
        json.list("sides");
        for (Side side : campaign.sides()) {
            json.object()
                    .text("id", side.id().value())
                    .text("name", side.name())
                    .text("label", side.label())
                    .yes("named", named.contains(side.id()))
                    .yes("dotted", palette.mark(side.id(), Strength.FRESH).isPresent());
            json.end();
        }
        json.end();
        json.list("camps");
        for (Camp camp : campaign.camps()) {
            json.object().text("id", camp.id().value()).text("name", camp.name());
            json.text("role", camp.role().token()).end();
        }
        json.end();
        json.list("acts");
        for (Signal.Act act : Signal.Act.values()) {
            json.object()
                    .text("token", act.name().toLowerCase(Locale.ROOT))
                    .text("label", act.label())
                    .end();
        }
        json.end();
        json.texts("bearings", Stream.of(Bearing.values()).map(Bearing::token).toList());
        json.texts(
                "standings",
                Stream.of(Standing.values())
                        .map(standing -> standing.name().toLowerCase(Locale.ROOT))
                        .toList());
        words(json);
    }

    /** What grades, and what is known of places, are in words, by their tokens. */
    private static void words(RecordJson json) throws IOException {
        json.object("grades");
        for (Reliability grade : Reliability.values()) {
            json.text(grade.name(), grade.meaning());
        }
        json.end();
        json.texts(
                "credibilities",
                List.of(Credibility.values()).stream().map(Credibility::meaning).toList());
        json.object("kinds");
        for (PlaceKind kind : PlaceKind.values()) {
            json.text(kind.token(), PlaceWords.kind(kind));
        }
        json.end().object("accuracies");
        for (Location.Accuracy accuracy : Location.Accuracy.values()) {
            json.text(accuracy.token(), PlaceWords.accuracy(accuracy));
        }
        json.end().object("identifications");
        for (Location.Identification identification : Location.Identification.values()) {
            json.text(identification.token(), PlaceWords.identification(identification));
        }
        json.end();
    }

    /** The sides of which some claim says what they did or had. */
    private Set<SideId> named() {
        Set<SideId> named = new HashSet<>();
        dossier.claims().forEach(claim -> named.addAll(claim.statement().actors()));
        return named;
    }
}
