package salient.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import salient.account.Claim;
import salient.account.SourceId;
import salient.engine.StatedControls;
import salient.place.Place;
import salient.score.ForecastTask;
import salient.score.States;

/**
 * What is said of each place, in numbers: the words about each in the order of their days, and what the baseline says. Of
 * claims that name one origin the first told counts, and no other.
 */
final class Words {
    private static final Comparator<StatedControls.Stated> FIRST_TOLD =
            Comparator.comparing(stated -> stated.claim().reported().last());

    private final ForecastTask task;
    private final List<List<Word>> words = new ArrayList<>();
    private final int[] onTheEve;
    private final Map<SourceId, Integer> sources = new TreeMap<>();

    Words(ForecastTask task) {
        this.task = task;
        this.onTheEve = new int[task.places().size()];
        StatedControls stated = new StatedControls(task.dossier(), task.scenario());
        task.dossier().sources().keySet().forEach(source -> sources.put(source, sources.size()));
        for (int i = 0; i < onTheEve.length; i++) {
            Place place = task.dossier().gazetteer().get(task.places().get(i));
            onTheEve[i] = stated.onTheEve(place).map(task.states()::of).orElse(States.NONE);
            words.add(toldFirst(stated.of(place)).stream()
                    .map(this::word)
                    .filter(word -> word.state() != States.NONE)
                    .sorted(Comparator.comparingInt(Word::from).thenComparingInt(Word::reported))
                    .toList());
        }
    }

    private static List<StatedControls.Stated> toldFirst(List<StatedControls.Stated> all) {
        Set<String> told = new HashSet<>();
        return all.stream()
                .sorted(FIRST_TOLD)
                .filter(stated -> {
                    String origin = stated.claim().provenance().origin();
                    return origin.isEmpty() || told.add(origin);
                })
                .toList();
    }

    private Word word(StatedControls.Stated stated) {
        Claim claim = stated.claim();
        return new Word(
                sources.get(claim.source()),
                day(stated.days().from()),
                Math.min(days(), day(stated.days().until())),
                day(claim.reported().last()),
                task.states().of(stated.control()));
    }

    private int day(LocalDate date) {
        return task.period().numberOf(date);
    }

    int places() {
        return onTheEve.length;
    }

    int days() {
        return task.period().days();
    }

    int states() {
        return task.states().size();
    }

    int sources() {
        return sources.size();
    }

    /** The words about {@code place} in the order of their days, those of one day in the order of their reports. */
    List<Word> about(int place) {
        return words.get(place);
    }

    /** What the baseline says of {@code place}; {@link States#NONE} if nothing. */
    int onTheEve(int place) {
        return onTheEve[place];
    }
}
