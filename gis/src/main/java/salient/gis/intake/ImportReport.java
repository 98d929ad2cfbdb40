package salient.gis.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an importer did with what it found, a sentence each with its counts, in the order in which they were added. */
public final class ImportReport {
    /** What was done. */
    public enum Chapter {
        READ("Read"),
        /** Many rows that say one thing became one. */
        FOLDED("Folded"),
        /** Taken to be so because the files do not say. */
        GUESSED("Guessed"),
        LEFT_OUT("Left out"),
        /** What nobody but the user can decide. */
        TO_DECIDE("To decide");

        private final String heading;

        Chapter(String heading) {
            this.heading = heading;
        }

        /** What stands above its sentences. */
        public String heading() {
            return heading;
        }
    }

    private final Map<Chapter, List<String>> sentences = new EnumMap<>(Chapter.class);

    /** Adds {@code sentence}, which ends without a full stop. */
    public void add(Chapter chapter, String sentence) {
        sentences.computeIfAbsent(chapter, none -> new ArrayList<>()).add(sentence);
    }

    /** The sentences of {@code chapter}. */
    public List<String> of(Chapter chapter) {
        return Collections.unmodifiableList(sentences.getOrDefault(chapter, List.of()));
    }
}
