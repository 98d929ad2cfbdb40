package salient.gis.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salient.gis.layer.Field;
import salient.place.PlaceId;
import salient.time.DaySpan;

/** What tables and maps say of suspicions, under which names. */
final class SuspicionFields {
    /** In the order of the values. */
    static final List<Field> ALL = List.of(
            new Field("code", Field.Type.TEXT, "The kind of suspicion."),
            new Field("gravity", Field.Type.TEXT, "How much it weighs: wrong, suspect or note."),
            new Field("subject", Field.Type.TEXT, "What it is about: a series, a source, a file."),
            new Field("from", Field.Type.DAY, "The first day that is meant."),
            new Field("until", Field.Type.DAY, "The first day that is no longer meant."),
            new Field("places", Field.Type.TEXT, "The ids of its places."),
            new Field("evidence", Field.Type.TEXT, "What was seen, and the measure that it goes beyond."));

    private SuspicionFields() {}

    /** What they say of {@code suspicion}. */
    static List<Optional<?>> of(Suspicion suspicion) {
        return List.of(
                Optional.of(suspicion.code().token()),
                Optional.of(suspicion.code().gravity().token()),
                Optional.of(suspicion.subject()),
                suspicion.days().map(DaySpan::from),
                suspicion.days().map(DaySpan::until),
                Optional.of(suspicion.places())
                        .filter(places -> !places.isEmpty())
                        .map(places -> places.stream().map(PlaceId::value).collect(Collectors.joining(";"))),
                Optional.of(suspicion.evidence()));
    }
}
