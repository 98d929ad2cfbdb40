package salient.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;

/** Words to which others are joined again and again. Joining costs what is joined, and not what has been before. */
final class JoinedWords extends AbstractList<Position> implements RandomAccess {
    /** These words, and those that have been joined to them since. */
    private final List<Position> words;

    private final Set<Position> known;
    private final int size;

    private JoinedWords(List<Position> words, Set<Position> known) {
        this.words = words;
        this.known = known;
        this.size = words.size();
    }

    /** {@code some} and those of {@code more} that are not among them. */
    static List<Position> of(List<Position> some, List<Position> more) {
        JoinedWords joined = some instanceof JoinedWords words && words.size == words.words.size()
                ? words
                : new JoinedWords(new ArrayList<>(some), new HashSet<>(some));
        for (Position word : more) {
            if (joined.known.add(word)) {
                joined.words.add(word);
            }
        }
        return new JoinedWords(joined.words, joined.known);
    }

    @Override
    public Position get(int index) {
        return words.get(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
