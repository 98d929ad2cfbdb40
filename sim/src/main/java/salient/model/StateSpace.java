package salient.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Relation;
import salient.campaign.SideId;
import salient.campaign.SidePair;
import salient.place.Control;

/**
 * The controls that a place can be under in the model, numbered from 0: held by each side in the campaign's order, held by
 * each group of sides that a claim says hold something together, contested, vacant. Immutable.
 *
 * <p>Sets of states are the bits of an {@code int}.
 */
public final class StateSpace {
    /** More would not be told apart by any record, and cost the square of their number. */
    static final int MOST_STATES = 24;

    private final List<Control> controls = new ArrayList<>();
    private final Map<Control, Integer> numbers = new HashMap<>();
    private final List<Holder> holders;
    /** How many there are, for those who ask very often. */
    private final int held;

    private final int[] hostile;

    private StateSpace(Campaign campaign, List<Holder> holders) {
        this.holders = List.copyOf(holders);
        this.held = holders.size();
        holders.forEach(holder -> add(new Control.Held(holder)));
        SortedSet<SideId> both = new TreeSet<>();
        if (campaign.sides().size() == 2) {
            campaign.sides().forEach(side -> both.add(side.id()));
        }
        add(Control.contested(both));
        add(Control.vacant());
        SortedSet<SidePair> opposed = campaign.relations().pairs(Relation.OPPOSED, campaign.period());
        this.hostile = new int[holders.size()];
        for (int one = 0; one < holders.size(); one++) {
            for (int other = 0; other < holders.size(); other++) {
                if (opposed(holders.get(one), holders.get(other), opposed)) {
                    hostile[one] |= 1 << other;
                }
            }
        }
    }

    private void add(Control control) {
        numbers.put(control, controls.size());
        controls.add(control);
    }

    private static boolean opposed(Holder one, Holder other, SortedSet<SidePair> pairs) {
        return one.sides().stream()
                .anyMatch(side -> other.sides().stream()
                        .anyMatch(beside -> !side.equals(beside) && pairs.contains(SidePair.of(side, beside))));
    }

    /** The states of {@code campaign} of which {@code claims} may speak. */
    public static StateSpace of(Campaign campaign, Iterable<Claim> claims) {
        List<Holder> holders = new ArrayList<>();
        campaign.sides().forEach(side -> holders.add(Holder.of(side.id())));
        SortedSet<Holder> joint = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim.statement() instanceof Statement.State state) {
                state.control().holder().filter(Holder::joint).ifPresent(joint::add);
            } else if (claim.kind().holds() && claim.statement().actors().size() > 1) {
                joint.add(new Holder(claim.statement().actors()));
            }
        }
        for (Holder holder : joint) {
            if (holders.size() + 2 < MOST_STATES) {
                holders.add(holder);
            }
        }
        return new StateSpace(campaign, holders);
    }

    /** Number of states. */
    public int size() {
        return controls.size();
    }

    /** Number of holders: states below it are held, by the holder of that number. */
    public int holders() {
        return held;
    }

    /** The holder of that number. */
    public Holder holder(int state) {
        return holders.get(state);
    }

    /** The state in which there is fighting or a divided hold inside. */
    public int contested() {
        return held;
    }

    /** The state in which nobody is there. */
    public int vacant() {
        return held + 1;
    }

    /** What state {@code state} is. */
    public Control control(int state) {
        return controls.get(state);
    }

    /** The state that {@code control} is; -1 if nobody knows, or it is no state of its own. */
    public int stateOf(Control control) {
        return control.kind() == Control.Kind.CONTESTED ? contested() : numbers.getOrDefault(control, -1);
    }

    /** The state in which {@code sides} hold a place together; -1 if there is none, or nobody is named. */
    int heldBy(SortedSet<SideId> sides) {
        return sides.isEmpty() ? -1 : numbers.getOrDefault(new Control.Held(new Holder(sides)), -1);
    }

    /** The states in which one of {@code sides} has a hand in holding the place. */
    int heldByAnyOf(SortedSet<SideId> sides) {
        int set = 0;
        for (int state = 0; state < holders.size(); state++) {
            if (holders.get(state).sides().stream().anyMatch(sides::contains)) {
                set |= 1 << state;
            }
        }
        return set;
    }

    /** All states. */
    int all() {
        return (1 << size()) - 1;
    }

    /** Whether the holders of two states fight each other. */
    public boolean hostile(int state, int other) {
        return (hostile[state] & 1 << other) != 0;
    }
}
