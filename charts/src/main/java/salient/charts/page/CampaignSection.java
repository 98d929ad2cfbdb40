package salient.charts.page;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.charts.draw.Palette;
import salient.control.Grounds;
import salient.place.Folding;
import salient.run.Replay;
import salient.time.DaySpan;
import salient.wording.Wording;

/** Names and days of the campaign, its sides and camps, and the words for grades. */
final class CampaignSection {
    private final Campaign campaign;
    private final DaySpan days;

    CampaignSection(Replay replay, DaySpan days) {
        this.campaign = replay.inputs().dossier().campaign();
        this.days = days;
    }

    void write(RecordJson json) throws IOException {
        json.object("campaign");
        json.text("id", campaign.id())
                .text("name", campaign.name())
                .text("attribution", campaign.cartography().attribution());
        json.text("localLanguage", campaign.cartography().localLanguage());
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
        Palette palette = Palette.of(campaign);
        json.list("sides");
        for (Side side : campaign.sides()) {
            json.object()
                    .text("id", side.id().value())
                    .text("name", side.name())
                    .text("label", side.label())
                    .yes(
                            "dotted",
                            palette.mark(side.id(), Palette.Strength.FRESH).isPresent());
            json.end();
        }
        json.end();
        json.list("camps");
        for (Camp camp : campaign.camps()) {
            json.object().text("id", camp.id().value()).text("name", camp.name());
            json.text("role", camp.role().token()).end();
        }
        json.end();
        json.object("grounds"); // on what a finding rests, by its token
        for (Grounds grounds : Grounds.values()) {
            json.text(grounds.token(), Wording.grounds(grounds));
        }
        json.end();
        json.object("grades");
        for (Reliability grade : Reliability.values()) {
            json.text(grade.name(), grade.meaning());
        }
        json.end();
        json.texts(
                "credibilities",
                List.of(Credibility.values()).stream().map(Credibility::meaning).toList());
    }
}
