package salient.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.geo.Theatre;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;
import salient.time.DaySpan;

/** Reads {@code campaign.yaml}. */
final class CampaignYaml {
    private static final double DEFAULT_MAX_REACH_KM = 5;
    private static final int LONGEST_PERIOD_DAYS = 20_000;

    /** The keys that it may have. */
    static final List<String> KEYS = List.of(
            "id",
            "name",
            "period",
            "time_zone",
            "local_language",
            "sides",
            "relations",
            "camps",
            "default_scenario",
            "accounts",
            "max_reach_km",
            "bridge_km",
            "attribution");

    private CampaignYaml() {}

    /** A draft of a campaign whose file {@code name} could not be read at all: whatever refers to it is let pass. */
    static CampaignDraft unreadable(String name) {
        Names<SideId> sides = SidesAndCamps.sideNames(name);
        Names<CampId> camps = SidesAndCamps.campNames(name);
        sides.open();
        camps.open();
        return new CampaignDraft(
                Optional.empty(),
                new KnownParties(sides, Optional.empty(), camps),
                Optional.empty(),
                ZoneOffset.UTC,
                List.of(),
                Optional.empty(),
                Theatre.USUAL_BRIDGE_KM);
    }

    /** Reads {@code top}, the file of the campaign {@code id}. */
    static CampaignDraft read(String id, YamlMap top) {
        top.onlyKeys(KEYS, Map.of("from", "under period:", "to", "under period:"));
        top.required("id")
                .filter(field -> !field.text().equals(id))
                .ifPresent(field -> field.error(
                        ProblemCode.INVALID_VALUE,
                        "id " + Quoted.text(field.text()) + " is not the name of its folder",
                        "write id: " + id + " in " + top.file()));
        Optional<String> name = top.required("name").flatMap(Field::line);
        Optional<DaySpan> period = period(top);
        Optional<ZoneId> zone = top.required("time_zone").flatMap(CampaignYaml::zone);
        String localLanguage =
                top.optional("local_language").flatMap(CampaignYaml::language).orElse("");
        SidesAndCamps sidesAndCamps = SidesAndCamps.read(top);
        Optional<Field> defaultScenario = top.required("default_scenario");
        List<Field> accounts = top.requiredList("accounts");
        double maxReachKm = top.optional("max_reach_km")
                .map(field -> field.decimal(0.1, 1_000).orElse(DEFAULT_MAX_REACH_KM))
                .orElse(DEFAULT_MAX_REACH_KM);
        double bridgeKm = top.optional("bridge_km")
                .map(field -> field.decimal(0, 100).orElse(Theatre.USUAL_BRIDGE_KM))
                .orElse(Theatre.USUAL_BRIDGE_KM);
        String attribution = top.optional("attribution").flatMap(Field::line).orElse("");
        Optional<Campaign> campaign = top.sound()
                ? Optional.of(new Campaign(
                        id,
                        name.orElseThrow(),
                        period.orElseThrow(),
                        zone.orElseThrow(),
                        new Campaign.Parties(sidesAndCamps.sides(), sidesAndCamps.relations(), sidesAndCamps.camps()),
                        new Campaign.Defaults(
                                defaultScenario.orElseThrow().text(),
                                accounts.stream().map(Field::text).toList()),
                        new Campaign.Cartography(maxReachKm, attribution, localLanguage)))
                : Optional.empty();
        return new CampaignDraft(
                campaign,
                new KnownParties(
                        sidesAndCamps.sideNames(), campaign.map(Campaign::relations), sidesAndCamps.campNames()),
                period,
                zone.orElse(ZoneOffset.UTC),
                accounts,
                defaultScenario,
                bridgeKm);
    }

    private static Optional<DaySpan> period(YamlMap top) {
        Optional<YamlMap> map = top.requiredMap("period");
        map.ifPresent(m -> m.onlyKeys("from", "to"));
        Optional<DaySpan> period = map.flatMap(m -> Days.closed(m.required("from"), m.required("to")));
        if (period.isPresent() && period.get().days() > LONGEST_PERIOD_DAYS) {
            map.get()
                    .error(
                            ProblemCode.INVALID_VALUE,
                            map.get().origin(),
                            "the period has " + period.get().days() + " days",
                            "write one of " + LONGEST_PERIOD_DAYS + " days at most in " + top.file());
            return Optional.empty();
        }
        return period;
    }

    /** A tag of a language by BCP 47, as far as its shape goes. */
    private static Optional<String> language(Field field) {
        if (!field.text().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
            field.error(
                    ProblemCode.INVALID_VALUE,
                    "local_language " + Quoted.text(field.text()) + " is no tag of a language",
                    "write one such as ar, uk or zh-Hant in " + field.file());
            return Optional.empty();
        }
        return Optional.of(field.text());
    }

    private static Optional<ZoneId> zone(Field field) {
        try {
            return Optional.of(ZoneId.of(field.text()));
        } catch (DateTimeException e) {
            field.error(
                    ProblemCode.INVALID_VALUE,
                    "time_zone " + Quoted.text(field.text()) + " is not known",
                    TimeZones.cure(field.text()) + " in " + field.file());
            return Optional.empty();
        }
    }
}
