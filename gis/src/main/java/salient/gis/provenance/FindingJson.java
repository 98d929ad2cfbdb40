package salient.gis.provenance;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import salient.account.Account;
import salient.account.Claim;
import salient.account.Source;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Reading;
import salient.place.Place;
import salient.reading.Verdict;
import salient.table.HouseJson;
import salient.telling.ModelledCase;
import salient.telling.Stretch;
import salient.telling.Testimony;
import salient.time.DaySpan;
import salient.wording.ModelWords;
import salient.wording.ReasonWords;
import salient.wording.Wording;

/** A finding and the case for it as JSON. Spans of days are half-open: {@code until} is the first day after them. */
public final class FindingJson {
    private final ExplainedFinding explained;
    private final Wording wording;

    /** The JSON of {@code explained}. */
    public FindingJson(ExplainedFinding explained) {
        this.explained = explained;
        this.wording = new Wording(explained.dossier());
    }

    /** Writes one object, and a line's end. */
    public void write(Writer out) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeStringField("campaign", explained.dossier().campaign().id());
            json.writeStringField("scenario", explained.judgement().scenario().id());
            json.writeStringField(
                    "scenario_title", explained.judgement().scenario().title());
            json.writeStringField("day", explained.day().toString());
            writePlace(json);
            json.writeFieldName("finding");
            writeStretch(json, explained.now());
            if (explained.modelled().isPresent()) {
                writeModelled(json, explained.modelled().get());
            }
            json.writeArrayFieldStart("case");
            for (Testimony testimony : explained.made().testimonies()) {
                writeTestimony(json, testimony);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("before");
            List<Stretch> all = explained.stretches();
            for (int i = all.size() - 2; i >= 0; i--) {
                writeStretch(json, all.get(i));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void writePlace(JsonGenerator json) throws IOException {
        Place place = explained.place();
        json.writeObjectFieldStart("place");
        json.writeStringField("id", place.id().value());
        json.writeStringField("name", place.name());
        writeText(json, "name_local", place.toponym().local());
        json.writeStringField("kind", place.kind().token());
        if (place.position().isPresent()) {
            json.writeNumberField("lat", place.position().get().lat());
            json.writeNumberField("lon", place.position().get().longitude());
        }
        json.writeStringField("location_accuracy", place.location().accuracy().token());
        if (place.location().errorM().isPresent()) {
            json.writeNumberField("location_error_m", place.location().errorM().getAsDouble());
        }
        json.writeStringField(
                "identification", place.location().identification().token());
        json.writeEndObject();
    }

    private void writeStretch(JsonGenerator json, Stretch stretch) throws IOException {
        Finding finding = stretch.last();
        json.writeStartObject();
        writeSpan(json, stretch.days());
        json.writeStringField("control", finding.token());
        writeSides(json, finding.sides());
        json.writeStringField("words", wording.finding(finding));
        writeText(json, "grounds", finding.grounds().token());
        if (stretch.equals(explained.now())) {
            json.writeStringField(
                    "standing",
                    explained
                            .judgement()
                            .history()
                            .standing(explained.place().id(), explained.day())
                            .name()
                            .toLowerCase(java.util.Locale.ROOT));
        }
        json.writeStringField("earliest", stretch.first().changed().first().toString());
        json.writeStringField("latest", stretch.first().changed().last().toString());
        if (finding instanceof Finding.Disputed disputed) {
            json.writeArrayFieldStart("readings");
            for (Reading reading : disputed.readings()) {
                json.writeStartObject();
                json.writeStringField("control", reading.control().token());
                writeSides(json, reading.control().sides());
                writeTexts(json, "claims", reading.claims());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        writeTexts(json, "claims", finding.claims());
        json.writeEndObject();
    }

    private void writeModelled(JsonGenerator json, ModelledCase modelled) throws IOException {
        json.writeObjectFieldStart("model");
        json.writeStringField("note", ModelWords.NOTE);
        json.writeArrayFieldStart("probabilities");
        for (ModelledCase.Share share : modelled.shares()) {
            json.writeStartObject();
            json.writeStringField("control", share.control().token());
            writeSides(json, share.control().sides());
            json.writeNumberField("probability", rounded(share.probability()));
            json.writeNumberField("low", rounded(share.bounds().low()));
            json.writeNumberField("high", rounded(share.bounds().high()));
            json.writeStringField(
                    "words", ModelWords.likely(wording.control(share.control()), share.probability(), share.bounds()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("weighed");
        json.writeStringField("control", modelled.likeliest().control().token());
        writeSides(json, modelled.likeliest().control().sides());
        json.writeArrayFieldStart("claims");
        for (ModelledCase.Weight weight : modelled.weights()) {
            json.writeStartObject();
            json.writeStringField("claim", weight.claim().toString());
            json.writeNumberField("bits", rounded(weight.bits()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        writeTexts(json, "camps", modelled.camps());
        json.writeBooleanField("rests_on_one_camp", modelled.onlyCamp().isPresent());
        writeText(
                json,
                "rests_on",
                ModelWords.restsOn(modelled.camps(), explained.dossier().campaign())
                        .orElse(""));
        json.writeEndObject();
    }

    private static double rounded(double number) {
        return Math.round(number * 1e4) / 1e4;
    }

    private void writeTestimony(JsonGenerator json, Testimony testimony) throws IOException {
        Claim claim = explained.claim(testimony.claim());
        Source source = explained.dossier().sourceOf(claim);
        Account account = explained.accountOf(claim);
        json.writeStartObject();
        json.writeStringField("claim", claim.id().toString());
        json.writeStringField("bearing", testimony.bearing().token());
        json.writeStringField("kind", claim.kind().token());
        json.writeStringField("says", wording.says(claim));
        json.writeObjectFieldStart("valid");
        writeSpan(json, claim.valid());
        json.writeEndObject();
        json.writeObjectFieldStart("reported");
        writeSpan(json, claim.reported());
        json.writeEndObject();
        json.writeObjectFieldStart("source");
        json.writeStringField("id", source.id().value());
        json.writeStringField("name", source.name());
        json.writeStringField("camp", source.camp().value());
        json.writeStringField("reliability", source.reliability().name());
        json.writeEndObject();
        json.writeStringField(
                "credibility", String.valueOf(claim.provenance().credibility().grade()));
        writeText(json, "origin", claim.provenance().origin());
        json.writeObjectFieldStart("document");
        json.writeStringField("account", account.id().value());
        json.writeStringField("title", account.title());
        writeText(json, "publisher", account.publication().publisher());
        json.writeStringField("published", account.publication().published().toString());
        writeTexts(json, "addresses", account.publication().addresses());
        writeText(json, "locator", claim.provenance().citation().locator());
        json.writeEndObject();
        if (testimony.verdict().isPresent()) {
            writeVerdict(json, testimony.verdict().get());
        }
        json.writeEndObject();
    }

    private static void writeVerdict(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("outcome", verdict.outcome().token());
        json.writeStringField("rule", verdict.rule().token());
        json.writeStringField("reason", ReasonWords.words(verdict.reason()));
        writeText(json, "beaten_by", verdict.beatenBy().map(Object::toString).orElse(""));
        json.writeEndObject();
    }

    private static void writeSpan(JsonGenerator json, DaySpan days) throws IOException {
        json.writeStringField("from", days.from().toString());
        json.writeStringField("until", days.until().toString());
    }

    private static void writeSides(JsonGenerator json, Collection<SideId> sides) throws IOException {
        writeTexts(json, "sides", sides.stream().map(SideId::value).toList());
    }

    private static void writeTexts(JsonGenerator json, String key, Collection<?> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (Object text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }

    /** Leaves a text out that says nothing. */
    private static void writeText(JsonGenerator json, String key, String text) throws IOException {
        Optional<String> said = Optional.of(text).filter(t -> !t.isEmpty());
        if (said.isPresent()) {
            json.writeStringField(key, said.get());
        }
    }
}
