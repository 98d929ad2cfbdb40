package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salient.account.Dossier;
import salient.testkit.Scene;
import salient.testkit.Seeds;

class JoinedWordsTest {
    private static List<Position> words() {
        Scene scene = new Scene();
        for (int i = 0; i < 12; i++) {
            scene.says("3 m hold G id=c" + i);
        }
        Dossier dossier = scene.dossier();
        return dossier.claims().stream()
                .map(claim -> Position.of(claim, dossier.campOf(claim), dossier.campaign(), true))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void theyAreThoseThatWereThereAndThoseThatWereNotAndWhatIsJoinedLaterChangesNoneThatWereJoinedBefore() {
        List<Position> words = words();
        Seeds.each(300, random -> {
            List<List<Position>> made = new ArrayList<>(List.of(List.of()));
            List<List<Position>> expected = new ArrayList<>(List.of(List.of()));
            for (int i = 0; i < 20; i++) {
                int from = random.nextInt(made.size());
                List<Position> more =
                        List.of(words.get(random.nextInt(words.size())), words.get(random.nextInt(words.size())));
                Set<Position> all = new LinkedHashSet<>(expected.get(from));
                all.addAll(more);
                made.add(JoinedWords.of(made.get(from), more));
                expected.add(List.copyOf(all));
                assertThat(made).isEqualTo(expected);
            }
        });
    }
}
