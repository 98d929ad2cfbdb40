package salient.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.problem.Quoted;
import salient.reading.Scenario;
import salient.reading.Supposed;
import salient.whatif.SupposedRecord;
import salient.whatif.Supposition;
import salient.wording.ReasonWords;

/** Refuses suppositions that cannot all be so, and those that a scenario would not hear of. */
record SuppositionCheck(CommandLine command, Dossier dossier, Scenario scenario) {
    /** @param texts as they were written, in the same order */
    void check(List<Supposition> suppositions, List<String> texts) {
        Set<ClaimId> named = new HashSet<>();
        int added = 0;
        SupposedRecord supposed = SupposedRecord.of(dossier, scenario, suppositions);
        for (int i = 0; i < suppositions.size(); i++) {
            Supposition each = suppositions.get(i);
            if (each instanceof Supposition.So so) {
                for (int other = 0; other < i; other++) {
                    if (suppositions.get(other) instanceof Supposition.So before
                            && !goTogether(so.what(), before.what())) {
                        throw wrong(Quoted.text(texts.get(other)) + " and " + Quoted.text(texts.get(i))
                                + " cannot both be so; leave one out, or ask for each by itself");
                    }
                }
            } else if (each instanceof Supposition.Dropped drop) {
                heard(drop.claim(), named);
            } else if (each instanceof Supposition.Moved move) {
                heard(move.claim(), named);
                notOfTheEve(move);
            } else {
                supposed.unheard(added++).ifPresent(reason -> {
                    throw wrong("Scenario " + scenario.id() + " would not hear the claim that is added: "
                            + ReasonWords.words(reason));
                });
            }
        }
    }

    private static boolean goTogether(Supposed one, Supposed other) {
        return !one.place().equals(other.place())
                || one.control().equals(other.control())
                || one.days().within(other.days()).isEmpty();
    }

    private void heard(ClaimId claim, Set<ClaimId> named) {
        if (!named.add(claim)) {
            throw wrong("Two things are supposed of claim " + claim + "; suppose one");
        }
        SupposedRecord.unheard(dossier, scenario, claim).ifPresent(reason -> {
            throw wrong("Scenario " + scenario.id() + " does not hear " + claim + ", so that nothing would change: "
                    + ReasonWords.words(reason));
        });
    }

    private void notOfTheEve(Supposition.Moved move) {
        Claim claim = dossier.claim(move.claim());
        if (claim.basis() == Basis.BASELINE && move.day().isPresent()) {
            throw wrong(
                    claim.id() + " says what stood on the eve, whatever its date; drop it, or move it to another place"
                            + " alone");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command, what);
    }
}
