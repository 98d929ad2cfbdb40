package salient.charts.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import salient.account.Account;
import salient.account.AccountId;
import salient.run.Replay;
import salient.run.ReplayPair;

/** The words around a chart of a comparison that say where its figures come from. */
final class PairCaptions {
    private final ReplayPair pair;

    PairCaptions(ReplayPair pair) {
        this.pair = pair;
    }

    /** The campaign, its days and the two scenarios. */
    String subtitle() {
        return new Captions(pair.a()).campaignAndDays() + " · " + "A: " + title(pair.a()) + " against B: "
                + title(pair.b());
    }

    private static String title(Replay replay) {
        return replay.judgement().scenario().title();
    }

    /** {@code sentences}, then the accounts that either scenario admits, then whose map data it is. */
    List<String> caption(String... sentences) {
        Set<AccountId> admitted =
                new LinkedHashSet<>(pair.a().judgement().scenario().accounts());
        admitted.addAll(pair.b().judgement().scenario().accounts());
        List<Account> speaking = pair.a().inputs().dossier().accounts().stream()
                .filter(account ->
                        admitted.contains(account.id()) && !account.claims().isEmpty())
                .toList();
        return List.of(
                String.join(" ", sentences),
                Captions.sources(speaking),
                "Ground: " + pair.a().inputs().dossier().campaign().attribution());
    }
}
