package salient.batch.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salient.batch.Expansion;
import salient.batch.Plan;
import salient.batch.Task;
import salient.place.PlaceId;
import salient.read.CampaignInputs;
import salient.reading.Exclusion;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.PlainDays;

/** Answers in a few lines, each as far in as blanks stand before it. */
public final class AnswerWords {
    private static final int MOST = 5;
    private static final int MOST_VALUES = 12;
    private static final String IN_DOUBT = "contested or disputed ground";

    private final Expansion expansion;
    private final Answers answers;
    private final List<String> lines = new ArrayList<>();

    private AnswerWords(Expansion expansion, Answers answers) {
        this.expansion = expansion;
        this.answers = answers;
    }

    /** The lines that tell {@code answers}, which are about {@code campaigns}. */
    public static List<String> of(
            Plan plan, Expansion expansion, Answers answers, Collection<CampaignInputs> campaigns) {
        AnswerWords words = new AnswerWords(expansion, answers);
        words.lines.add(plan.title() + ": " + Amounts.count(expansion.tasks().size(), "task") + ".");
        campaigns.forEach(words::tell);
        return List.copyOf(words.lines);
    }

    private void tell(CampaignInputs inputs) {
        String id = inputs.dossier().campaign().id();
        lines.add("");
        lines.add(inputs.dossier().campaign().name());
        tellOptions(id);
        tellLeftOut(id);
        tellShares(id);
        tellUnsettled(id, inputs);
        tellNearest(id);
    }

    private static String asked(Group group) {
        return group.sweep() + " of " + group.scenario();
    }

    private void tellOptions(String campaign) {
        Map<String, List<OptionEffect>> byOption = new LinkedHashMap<>();
        answers.options().stream()
                .filter(effect -> effect.group().campaign().equals(campaign))
                .forEach(effect -> byOption.computeIfAbsent(
                                effect.option() + ", " + asked(effect.group()), none -> new ArrayList<>())
                        .add(effect));
        if (!byOption.isEmpty()) {
            lines.add("  " + "How " + IN_DOUBT + " depends on options, in km² on an average day (least to most):");
        }
        byOption.forEach((option, effects) -> lines.add("    - " + option + ": "
                + effects.stream().limit(MOST_VALUES).map(AnswerWords::value).collect(Collectors.joining("; "))
                + (effects.size() > MOST_VALUES
                        ? "; and " + Amounts.count(effects.size() - (long) MOST_VALUES, "value") + " more"
                        : "")));
    }

    private static String value(OptionEffect effect) {
        String low = Amounts.fine(effect.lowKm2());
        String high = Amounts.fine(effect.highKm2());
        String range = low.equals(high) ? "" : " (" + low + " to " + high + ")";
        return effect.value() + ": " + Amounts.fine(effect.meanKm2()) + range;
    }

    private void tellLeftOut(String campaign) {
        List<LeftOutEffect> most = answers.leftOut().stream()
                .filter(effect -> effect.group().campaign().equals(campaign))
                .filter(effect -> effect.measure().equals(Scored.IN_DOUBT))
                .filter(effect -> Math.abs(effect.changeKm2Days()) >= 0.05)
                .sorted(Comparator.comparingDouble(effect -> -Math.abs(effect.changeKm2Days())))
                .limit(MOST)
                .toList();
        if (!most.isEmpty()) {
            lines.add("  Left out, these change " + IN_DOUBT + " most, in km² times days:");
            most.forEach(effect -> lines.add("    - " + effect.without().replace(";", " and ") + " ("
                    + asked(effect.group()) + (effect.options().isEmpty() ? "" : ", " + effect.options()) + "): "
                    + signed(effect.changeKm2Days())));
        }
    }

    private static String signed(double km2Days) {
        return (km2Days < 0 ? "−" : "+") + Amounts.fine(Math.abs(km2Days));
    }

    private void tellShares(String campaign) {
        Map<String, List<PlayerShare>> games = new LinkedHashMap<>();
        answers.shares().stream()
                .filter(share -> share.group().campaign().equals(campaign))
                .forEach(share -> games.computeIfAbsent(
                                share.measure() + ", " + asked(share.group())
                                        + (share.options().isEmpty() ? "" : ", " + share.options()),
                                none -> new ArrayList<>())
                        .add(share));
        if (!games.isEmpty()) {
            lines.add(
                    "  Which of those who speak matter: Shapley values in km² times days, with the interval that holds"
                            + " them nineteen times of twenty where orders were drawn:");
        }
        games.forEach((game, shares) -> lines.add("    - " + game + ": "
                + shares.stream().limit(MOST).map(AnswerWords::share).collect(Collectors.joining(", "))));
    }

    private static String share(PlayerShare share) {
        String interval = share.exact() ? "" : " (" + signed(share.low()) + " to " + signed(share.high()) + ")";
        return share.player() + " " + signed(share.km2Days()) + interval;
    }

    private void tellUnsettled(String campaign, CampaignInputs inputs) {
        List<UnsettledPlace> places = answers.unsettled().stream()
                .filter(place -> place.campaign().equals(campaign) && place.daysInDoubt() > 0)
                .toList();
        if (places.isEmpty()) {
            lines.add("  On each day some reading settles each place of which somebody speaks.");
            return;
        }
        String named = places.stream()
                .limit(MOST)
                .map(place -> inputs.dossier()
                                .gazetteer()
                                .get(new PlaceId(place.place()))
                                .toponym()
                                .name() + " on " + Amounts.count(place.days(), "day") + ", "
                        + PlainDays.brief(DaySpan.ofDays(place.first(), place.last())))
                .collect(Collectors.joining("; "));
        lines.add("  No reading settles: " + named
                + (places.size() > MOST ? "; and " + Amounts.count(places.size() - (long) MOST, "other") : "")
                + "; of " + Amounts.count(inputs.dossier().gazetteer().all().size(), "place") + ".");
    }

    private void tellNearest(String campaign) {
        List<Distance> distances = answers.distances().stream()
                .filter(distance -> distance.campaign().equals(campaign))
                .toList();
        if (distances.size() > 1) {
            Distance nearest = distances.get(0);
            Distance farthest = distances.get(distances.size() - 1);
            lines.add("  Nearest to all others of " + Amounts.count(distances.size(), "reading") + ": "
                    + told(nearest) + ", on average " + Amounts.fine(nearest.km2Days())
                    + " km² times days from them; farthest: " + told(farthest) + ", "
                    + Amounts.fine(farthest.km2Days()) + ".");
        }
    }

    private String told(Distance distance) {
        return expansion.tasks().stream()
                .filter(task -> task.id().equals(distance.reading()))
                .findFirst()
                .map(AnswerWords::told)
                .orElse(distance.reading());
    }

    private static String told(Task task) {
        String options = String.join(", ", task.changes().options());
        String without =
                task.changes().without().stream().map(Exclusion::toString).collect(Collectors.joining(" and "));
        return task.scenario()
                + (options.isEmpty() ? "" : " with " + options)
                + (without.isEmpty() ? "" : " without " + without)
                + (options.isEmpty() && without.isEmpty() ? " as it is" : "");
    }
}
