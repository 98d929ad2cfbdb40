package salient.library;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.campaign.SideId;
import salient.control.Finding;

/**
 * What is found of a place at the close of a day, in the words of {@code control.csv}.
 *
 * @param control {@code held}, {@code contested}, {@code disputed}, {@code vacant} or {@code unknown}
 * @param sides ids of the holders, of the sides that fight, or of the disputants; empty where none is named
 * @param grounds on what it rests, as {@code reported} or {@code presumed}
 * @param claims ids of the claims that decided it
 */
public record Found(String control, SortedSet<String> sides, String grounds, SortedSet<String> claims) {
    public Found {
        sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
        claims = Collections.unmodifiableSortedSet(new TreeSet<>(claims));
    }

    static Found of(Finding finding) {
        return new Found(
                finding.token(),
                finding.sides().stream().map(SideId::value).collect(Collectors.toCollection(TreeSet::new)),
                finding.grounds().token(),
                finding.claims().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)));
    }
}
