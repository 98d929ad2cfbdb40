package salient.model;

import salient.account.Basis;
import salient.account.Claim;
import salient.account.Credibility;
import salient.account.Reliability;

/**
 * What the Admiralty grades are taken to mean before anything is known: how often a source is right, and how much of a
 * witness a claim is. That nobody could judge a source or a claim (F, 6) makes it count little, not err much.
 */
final class Grades {
    private Grades() {}

    /** How often a source of {@code reliability} is taken to be right. */
    static double right(Reliability reliability) {
        return switch (reliability) {
            case A -> 0.97;
            case B -> 0.93;
            case C, F -> 0.85;
            case D -> 0.70;
            case E -> 0.55;
        };
    }

    /** How much of a witness {@code claim} of a source of {@code reliability} is. */
    static double weight(Claim claim, Reliability reliability) {
        double ofSource = reliability == Reliability.F ? 0.4 : 1;
        return ofSource * weight(claim.provenance().credibility()) * weight(claim.basis());
    }

    private static double weight(Credibility credibility) {
        return switch (credibility) {
            case CONFIRMED, PROBABLE -> 1;
            case POSSIBLE -> 0.9;
            case DOUBTFUL -> 0.6;
            case IMPROBABLE -> 0.3;
            case UNJUDGED -> 0.4;
        };
    }

    private static double weight(Basis basis) {
        return switch (basis) {
            case EXPLICIT, BASELINE -> 1;
            case IMPLIED -> 0.7;
            case HEADLINE -> 0.5;
            case AGGREGATE -> 0.4;
        };
    }
}
