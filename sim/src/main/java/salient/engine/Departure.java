package salient.engine;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.place.Control;

/** Who has a place that a side left or was driven out of (rule E9): nobody, unless somebody else has it. */
final class Departure {
    private final Campaign campaign;
    private final int freshDays;
    private final Positions positions;

    Departure(Campaign campaign, int freshDays, Positions positions) {
        this.campaign = campaign;
        this.freshDays = freshDays;
        this.positions = positions;
    }

    /**
     * {@code position}, or where it says that somebody left and others have the place, the same word about these.
     *
     * @param standing what stands before {@code day}
     * @param said all claims of the close about the track
     */
    Position withThoseWhoAreIn(Position position, Finding standing, LocalDate day, List<Claim> said) {
        if (!position.control().equals(Control.vacant())
                || !(position.claim().statement() instanceof Statement.Act act)) {
            return position;
        }
        Optional<Holder> in = thoseWhoStay(act, position.claim(), standing);
        if (in.isEmpty() && act.kind() == Kind.WITHDRAW) {
            in = thoseWhoCame(act.actors(), said, lately(standing, day));
        }
        return in.map(position::leaving).orElse(position);
    }

    /** Whether {@code position} has somebody in a place of which its claim only says that another left it. */
    static boolean infers(Position position) {
        return position.claim().kind() == Kind.WITHDRAW && position.control() instanceof Control.Held;
    }

    /** Where several hold together and some of them leave or are driven out, the others hold on. */
    private Optional<Holder> thoseWhoStay(Statement.Act act, Claim claim, Finding standing) {
        return standing.holder().filter(Holder::joint).flatMap(holder -> {
            SortedSet<SideId> staying = new TreeSet<>(holder.sides());
            staying.removeAll(
                    act.kind() == Kind.WITHDRAW ? act.actors() : Position.driven(act, claim.valid(), campaign));
            boolean some = staying.size() < holder.sides().size();
            return some && !staying.isEmpty() ? Optional.of(new Holder(staying)) : Optional.empty();
        });
    }

    /** Who came in so short a time ago that it may be the same event, told of another day. */
    private Optional<Holder> lately(Finding standing, LocalDate day) {
        boolean late = standing.changed().last().isBefore(day.minusDays(freshDays));
        return standing.presumed() || late ? Optional.empty() : standing.holder();
    }

    /** The one other holder of whom the close tells, unless it tells of open ground, too; else who came lately. */
    private Optional<Holder> thoseWhoCame(SortedSet<SideId> leaving, List<Claim> said, Optional<Holder> lately) {
        Set<Holder> came = new HashSet<>();
        boolean wereIn = false;
        for (Claim claim : said) {
            Optional<Control> control = positions.position(claim).map(Position::control);
            if (control.filter(Control.vacant()::equals).isPresent() && claim.kind() != Kind.WITHDRAW) {
                return Optional.empty();
            }
            Optional<Holder> holder =
                    control.filter(Control.Held.class::isInstance).map(held -> ((Control.Held) held).by());
            if (holder.isPresent() && holder.get().any(leaving::contains)) {
                wereIn = true;
            } else if (holder.isPresent() && said.stream().noneMatch(later -> retakes(later, claim, leaving))) {
                came.add(holder.get());
            }
        }
        if (came.isEmpty() && !wereIn) {
            return lately.filter(holder -> !holder.any(leaving::contains));
        }
        return came.size() == 1 ? Optional.of(came.iterator().next()) : Optional.empty();
    }

    /** Whether {@code later} has those who left in the place after {@code earlier} had another in it. */
    private boolean retakes(Claim later, Claim earlier, SortedSet<SideId> leaving) {
        return DayOrder.statedBefore(earlier, later)
                && positions
                        .position(later)
                        .filter(p -> p.control() instanceof Control.Held held
                                && held.by().any(leaving::contains))
                        .isPresent();
    }
}
