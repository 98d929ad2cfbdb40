package salient.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import salient.account.Claim;
import salient.account.Dossier;
import salient.place.PlaceId;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.time.DaySpan;

/** The options that say which claims are wanted; all that are given must be met. */
final class ClaimFilter {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Claims on this place, by its id or any name, or on a region that were applied to it.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--source", paramLabel = "ID", description = "Claims by this source.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--camp", paramLabel = "ID", description = "Claims by sources of this camp.")
    private Optional<String> camp = Optional.empty();

    @Option(names = "--account", paramLabel = "ID", description = "Claims that this account relays.")
    private Optional<String> account = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Claims that may be of this day or a later one, YYYY-MM-DD.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Claims that may be of this day or an earlier one, YYYY-MM-DD.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--verdict",
            paramLabel = "WORD",
            completionCandidates = Outcomes.class,
            description = "Claims that met this fate: ${COMPLETION-CANDIDATES}.")
    private Optional<String> verdict = Optional.empty();

    /** The words for verdicts, for help and completion. */
    static final class Outcomes implements Iterable<String> {
        static List<String> tokens() {
            return Stream.of(Outcome.values()).map(Outcome::token).toList();
        }

        @Override
        public java.util.Iterator<String> iterator() {
            return tokens().iterator();
        }
    }

    /** A claim and one verdict on it. */
    record Judged(Claim claim, Verdict verdict) {}

    /** What the options ask for; refuses names that {@code dossier} lacks. */
    Predicate<Judged> in(Dossier dossier, CampaignOptions names) {
        Predicate<Judged> wanted = judged -> true;
        if (place.isPresent()) {
            PlaceId id = new PlaceArgument(command.commandLine(), dossier.gazetteer())
                    .find(place.get())
                    .id();
            wanted = wanted.and(
                    j -> j.verdict().place().equals(id) || j.claim().place().equals(id));
        }
        if (source.isPresent()) {
            String id =
                    names.known("source", source.get(), texts(dossier.sources().keySet()));
            wanted = wanted.and(j -> j.claim().source().value().equals(id));
        }
        if (camp.isPresent()) {
            String id = names.known(
                    "camp",
                    camp.get(),
                    dossier.campaign().camps().stream().map(c -> c.id().value()).toList());
            wanted = wanted.and(j -> dossier.campOf(j.claim()).id().value().equals(id));
        }
        if (account.isPresent()) {
            String id = names.known(
                    "account",
                    account.get(),
                    dossier.accounts().stream().map(a -> a.id().value()).toList());
            wanted = wanted.and(j -> j.claim().id().account().value().equals(id));
        }
        if (verdict.isPresent()) {
            String word = names.known("verdict", verdict.get(), Outcomes.tokens());
            wanted = wanted.and(j -> j.verdict().outcome().token().equals(word));
        }
        return wanted.and(days(dossier));
    }

    private Predicate<Judged> days(Dossier dossier) {
        DaySpan days = new PeriodDays(command.commandLine(), dossier.campaign()).days(from, to);
        return j -> {
            DaySpan valid = j.claim().valid();
            boolean tooEarly = from.isPresent() && valid.last().isBefore(days.first());
            boolean tooLate = to.isPresent() && valid.first().isAfter(days.last());
            return !tooEarly && !tooLate;
        };
    }

    private static List<String> texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }
}
