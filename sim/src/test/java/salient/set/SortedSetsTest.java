package salient.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedSetsTest {
    @Test
    void aCopyIsTheSameAsATreeOfTheSameMembers() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> members = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                members.add("m" + random.nextInt(15));
            }
            TreeSet<String> tree = new TreeSet<>(members);
            SortedSet<String> set = SortedSets.copyOf(members);

            assertThat(set).isEqualTo(tree).hasSameHashCodeAs(tree).hasToString(tree.toString());
            assertThat(tree).isEqualTo(set);
            assertThat(List.copyOf(set)).isEqualTo(List.copyOf(tree));
            assertThat(SortedSets.copyOf(tree)).isEqualTo(tree);
            String bound = "m" + random.nextInt(15);
            assertThat(set.contains(bound)).isEqualTo(tree.contains(bound));
            assertThat(set.headSet(bound)).isEqualTo(tree.headSet(bound));
            assertThat(set.tailSet(bound)).isEqualTo(tree.tailSet(bound));
            assertThat(set.subSet(bound, "m9")).isEqualTo(tree.subSet(bound, "m9"));
            if (!tree.isEmpty()) {
                assertThat(set.first()).isEqualTo(tree.first());
                assertThat(set.last()).isEqualTo(tree.last());
            }
        }
    }

    @Test
    void anotherOrderIsNotKept() {
        TreeSet<String> backwards = new TreeSet<>(Comparator.reverseOrder());
        backwards.addAll(List.of("a", "b"));

        assertThat(List.copyOf(SortedSets.copyOf(backwards))).containsExactly("a", "b");
    }

    @Test
    void aSetIsNotCopiedAgainAndNeverChanges() {
        SortedSet<String> set = SortedSets.copyOf(List.of("b", "a"));

        assertThat(SortedSets.copyOf(set)).isSameAs(set);
        assertThatThrownBy(() -> set.add("c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(set).containsExactly("a", "b");
    }

    @Test
    void aSetWithoutMembersHasNoFirst() {
        SortedSet<String> none = SortedSets.of();

        assertThat(none).isEmpty();
        assertThat(SortedSets.of("a")).containsExactly("a");
        assertThatThrownBy(none::first).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::last).isInstanceOf(NoSuchElementException.class);
    }
}
