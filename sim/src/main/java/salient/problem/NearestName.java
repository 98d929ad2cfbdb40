package salient.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name that somebody most likely meant by one that is not known. */
public final class NearestName {
    private static final int LONGEST = 80;

    private NearestName() {}

    /**
     * The nearest of {@code known} to {@code written}: the one with the fewest letters to change, at most about a
     * third, else one of which it is an abbreviation ("obs-45" of "observatory-45"). Of equals, one that
     * begins alike, else the first in the alphabet.
     *
     * @return empty if nothing comes near
     */
    public static Optional<String> find(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        TreeSet<String> ordered = new TreeSet<>(known);
        ordered.remove("");
        int limit = Math.max(1, (written.length() + 1) / 3);
        String nearest = "";
        for (String name : ordered) {
            int distance = distance(written, name, limit);
            boolean nearer = distance >= 0 && distance < limit;
            boolean sameStart = name.charAt(0) == written.charAt(0);
            boolean startsBetter = sameStart && (nearest.isEmpty() || nearest.charAt(0) != written.charAt(0));
            if (distance >= 0 && distance < name.length() && (nearer || nearest.isEmpty() || startsBetter)) {
                nearest = name;
                limit = distance;
            }
        }
        return nearest.isEmpty()
                ? ordered.stream().filter(name -> abbreviates(written, name)).findFirst()
                : Optional.of(nearest);
    }

    /** Letters to change, two neighbours exchanged counting as one; -1 if more than {@code limit}. */
    private static int distance(String written, String name, int limit) {
        if (Math.abs(written.length() - name.length()) > limit) {
            return -1;
        }
        int distance = new LevenshteinDistance(limit).apply(written, name);
        return distance != 0 && distance != 1 && exchanged(written, name) ? 1 : distance;
    }

    private static boolean exchanged(String written, String name) {
        int i = 0;
        while (i < written.length() && i < name.length() && written.charAt(i) == name.charAt(i)) {
            i++;
        }
        return written.length() == name.length()
                && i + 1 < name.length()
                && written.charAt(i) == name.charAt(i + 1)
                && written.charAt(i + 1) == name.charAt(i)
                && written.substring(i + 2).equals(name.substring(i + 2));
    }

    private static boolean abbreviates(String written, String name) {
        List<String> shorts = List.of(written.split("[-_ ]+"));
        List<String> longs = List.of(name.split("[-_ ]+"));
        if (shorts.size() != longs.size()) {
            return false;
        }
        for (int i = 0; i < shorts.size(); i++) {
            boolean prefix =
                    longs.get(i).startsWith(shorts.get(i)) || shorts.get(i).startsWith(longs.get(i));
            if (!prefix || Math.min(shorts.get(i).length(), longs.get(i).length()) < 2) {
                return false;
            }
        }
        return true;
    }
}
