package salient.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Reading;
import salient.place.Control;
import salient.place.Part;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.reading.LostLink;
import salient.reading.Outcome;
import salient.reading.RuleOfEvidence;

/** Puts claims and findings into words, with the campaign's own names of sides, sources and regions. */
public final class Wording {
    private final Dossier dossier;

    /** Words for the claims and findings of {@code dossier}. */
    public Wording(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What {@code claim} says of its place, which is "it": a clause without a full stop. */
    public String says(Claim claim) {
        Statement statement = claim.statement();
        if (statement instanceof Statement.Act act) {
            return claim.basis() == Basis.AGGREGATE ? undone(claim, act) : act(claim, act);
        }
        if (statement instanceof Statement.State state) {
            return area(claim) + " was " + control(state.control());
        }
        if (statement instanceof Statement.NeverHeld never) {
            return side(never.side()) + " never held " + area(claim)
                    + (claim.valid().days() == 1 ? " on " : " from ") + days(claim);
        }
        Statement.Answer answer = (Statement.Answer) statement;
        String word = answer.kind() == Kind.RETRACT ? "it was wrong that " : "it is not so that ";
        return word
                + String.join(
                        ", and that ",
                        answer.answered().stream().map(this::answered).toList());
    }

    private String answered(ClaimId id) {
        return dossier.findClaim(id)
                .map(c -> says(c) + " (" + source(c) + ", " + days(c) + ")")
                .orElse(id.toString());
    }

    private String undone(Claim claim, Statement.Act act) {
        String losers = act.against().isEmpty() ? "the other side" : sides(act.against());
        return sides(act.actors()) + " took back all that " + losers + " had gained in " + region(claim);
    }

    private String act(Claim claim, Statement.Act act) {
        String who = act.actors().isEmpty() ? "somebody" : sides(act.actors());
        String it = area(claim);
        String from = act.against().isEmpty() ? "" : " from " + sides(act.against());
        return switch (act.kind()) {
            case CAPTURE -> who + " took " + it + from;
            case RECAPTURE -> who + " took " + it + " back" + from;
            case HOLD -> who + " had " + it;
            case REPEL ->
                who + " had " + it + " and beat off an attack"
                        + (act.against().isEmpty() ? "" : " by " + sides(act.against()));
            case ATTACK -> who + " attacked " + it;
            case CONTEST -> contest(claim, act);
            case FAIL -> who + " tried to take " + it + " and did not" + defended(act);
            case WITHDRAW -> who + " left " + it;
            case DISLODGE ->
                who + " drove "
                        + (act.against().isEmpty() ? "the other side" : sides(act.against())) + " out of " + it
                        + " and did not go in";
            case ADVANCE -> who + " advanced toward " + it;
            case PRESENCE -> who + " appeared at " + it;
            case SHELL -> who + " fired on " + it;
            case STRIKE -> who + " bombed " + it + " from the air";
            case REINFORCE -> who + " sent troops to " + it;
            case DENY, RETRACT, NEVER_HELD, STATE -> throw new IllegalArgumentException(act.kind() + " is not an act");
        };
    }

    private String contest(Claim claim, Statement.Act act) {
        String between = act.actors().size() > 1
                ? " between " + sides(act.actors())
                : act.actors().isEmpty() ? "" : ", with " + sides(act.actors());
        return switch (act.detail().orElse(Statement.Detail.FIGHTING)) {
            case FIGHTING, DEFENDED ->
                "there was fighting " + (claim.part().edge() ? "at " : "inside ") + area(claim) + between;
            case DIVIDED -> area(claim) + " was divided" + between;
            case NEITHER -> "neither side had " + area(claim);
        };
    }

    private String defended(Statement.Act act) {
        if (act.detail().filter(d -> d == Statement.Detail.DEFENDED).isEmpty()) {
            return "";
        }
        return ", and " + (act.against().isEmpty() ? "its defenders" : sides(act.against())) + " stayed on it";
    }

    /** The place of {@code claim}, or the part of it that the claim speaks of. */
    private String area(Claim claim) {
        return switch (claim.part()) {
            case WHOLE -> isRegion(claim) ? region(claim) : "it";
            case MOST -> "most of it";
            case PEAK, BUILDINGS, CENTRE, OUTSKIRTS, SURROUNDINGS, SHORE ->
                "its " + claim.part().token();
        };
    }

    private boolean isRegion(Claim claim) {
        return place(claim).filter(p -> p.kind() == PlaceKind.REGION).isPresent();
    }

    private String region(Claim claim) {
        return place(claim).map(Place::name).orElse("the region");
    }

    private Optional<Place> place(Claim claim) {
        return dossier.gazetteer().find(claim.place());
    }

    /** {@code 1 April, SOHR: government forces took it}: when, who and what, for a line in a list. */
    public String inShort(Claim claim) {
        return days(claim) + ", " + source(claim) + ": " + says(claim);
    }

    /** The same of the claim {@code id}, which may be one of a past run that the campaign no longer has. */
    public String inShort(ClaimId id) {
        return dossier.findClaim(id).map(this::inShort).orElse("a claim that is no longer there");
    }

    /** The days of which {@code claim} speaks, with the year where the campaign has more than one: {@code 1 April}. */
    public String days(Claim claim) {
        return PlainDays.brief(claim.valid(), dossier.campaign().period());
    }

    /** The name of the source of {@code claim}. */
    public String source(Claim claim) {
        return dossier.sourceOf(claim).name();
    }

    /** What stands on the ground, as in "it was held by government forces". */
    public String control(Control control) {
        return switch (control.kind()) {
            case HELD -> "held by " + sides(control.sides()) + (control.sides().size() > 1 ? " together" : "");
            case CONTESTED -> "contested" + (control.sides().isEmpty() ? "" : " between " + sides(control.sides()));
            case VACANT -> "vacant: left, with nobody reported in";
            case UNKNOWN -> "unknown";
        };
    }

    /** What was found, as in "held by government forces". */
    public String finding(Finding finding) {
        if (finding instanceof Finding.Settled settled) {
            return control(settled.control());
        }
        return dispute((Finding.Disputed) finding);
    }

    /** Between sides where each answer names a holder; else the answers themselves, of which one may be that nobody is in. */
    private String dispute(Finding.Disputed disputed) {
        List<Control> answers =
                disputed.readings().stream().map(Reading::control).distinct().toList();
        if (disputed.sides().size() > 1 && answers.stream().allMatch(Control::isHeld)) {
            return "disputed between " + sides(disputed.sides());
        }
        return "disputed: "
                + String.join(
                        ", or ",
                        answers.stream()
                                .map(c -> c.equals(Control.vacant()) ? "vacant" : control(c))
                                .toList());
    }

    /** What was found in a word: the label of who holds it, or contested, disputed, vacant or unknown. */
    public static String brief(Finding finding, Campaign campaign) {
        return finding.holder().map(holder -> label(holder, campaign)).orElse(finding.token());
    }

    /** How legends and tables head the ground of {@code holder}: the labels of its sides, joined by "and". */
    public static String label(Holder holder, Campaign campaign) {
        return listed(holder.sides().stream()
                .map(side -> campaign.getSide(side).label())
                .toList());
    }

    /** One answer of a dispute, with whose it is. */
    public String reading(Reading reading) {
        List<String> names = reading.sources().stream()
                .map(id -> dossier.sources().get(id).name())
                .toList();
        return control(reading.control()) + ", says " + listed(names);
    }

    /** On what {@code finding} rests: a sentence. */
    public String grounds(Finding finding) {
        boolean corrected = finding.kind() == Finding.Kind.UNKNOWN
                && !finding.claims().isEmpty()
                && finding.claims().stream().allMatch(this::saysNever);
        return corrected ? "It is said who never held it, and not who did." : grounds(finding.grounds());
    }

    private boolean saysNever(ClaimId id) {
        return dossier.findClaim(id)
                .filter(claim -> claim.kind() == Kind.NEVER_HELD)
                .isPresent();
    }

    /** On what a finding on {@code grounds} rests: a sentence. */
    public static String grounds(Grounds grounds) {
        return switch (grounds) {
            case REPORTED -> "A claim says so outright.";
            case IMPLIED -> "It follows from what a claim says.";
            case FIGHTING -> "There is fighting inside, and nothing else to go by.";
            case DIVIDED -> "Its parts are not all in the same hands.";
            case DISPUTE -> "Credible sources disagree.";
            case LAPSED -> "Nobody spoke of the fighting again: the last settled holder is taken to have kept it.";
            case AGGREGATE -> "It is known only from one sentence about many places at once.";
            case PRESUMED -> "It is presumed from what stood on the eve: no claim has settled it since.";
            case CUT_OFF ->
                "It was cut off from the ground of its side, and nobody has spoken for it since (rule "
                        + RuleOfEvidence.PRESUMED.token() + ").";
            case EXPIRED ->
                "Fighting, or that it was left, was the last that was said of it, too long ago to stand (rules "
                        + RuleOfEvidence.FIGHTING.token() + " and " + RuleOfEvidence.VACANT.token() + ").";
            case ENDED -> "What was said of it was said up to the day before that, and nothing of it stands.";
            case MODEL ->
                "It is the answer of a model about this record, and no report (rule " + RuleOfEvidence.POSTERIOR.token()
                        + ").";
            case NONE -> "Nothing that is admitted tells.";
        };
    }

    /** What became of a claim, in a word or two that begin a sentence. */
    public static String fate(Outcome outcome) {
        return switch (outcome) {
            case DECISIVE -> "Decides";
            case CORROBORATING -> "Agrees";
            case NOTED -> "Noted";
            case OVERRULED -> "Overruled";
            case SUPERSEDED -> "Superseded";
            case EXCLUDED -> "Not heard";
        };
    }

    /** How a place was cut off, as in "It was cut off on 18 February 2014, when Kasab was lost." */
    public String lostLink(LostLink link) {
        List<String> names = link.with().stream()
                .map(id -> dossier.gazetteer().get(id).name())
                .toList();
        String how = names.isEmpty()
                ? ", when an alliance ended"
                : ", when " + listed(names) + (names.size() == 1 ? " was" : " were") + " lost";
        return "It was cut off on " + PlainDays.full(link.day()) + how + ".";
    }

    /** The part, as in "its peak". */
    public static String part(Part part) {
        return part == Part.WHOLE ? "all of it" : part == Part.MOST ? "most of it" : "its " + part.token();
    }

    /** The names of {@code ids}, joined by "and". */
    public String sides(SortedSet<SideId> ids) {
        return listed(ids.stream().map(this::side).toList());
    }

    private String side(SideId id) {
        return dossier.campaign().getSide(id).name();
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String listed(Collection<String> things) {
        List<String> all = new ArrayList<>(things);
        if (all.size() < 2) {
            return String.join("", all);
        }
        String last = all.remove(all.size() - 1);
        return String.join(", ", all) + " and " + last;
    }
}
