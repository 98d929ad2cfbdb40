package salient.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import salient.time.DaySpan;

/**
 * One offensive: its period, sides and camps, and the defaults of its scenarios.
 *
 * @param period the days that are replayed; its first day is the eve, whose control is the baseline
 * @param zone the local time in which a day closes
 * @param parties who takes part and who tells of it
 * @param defaults what is replayed, and how claims of one day are ordered, when nothing else is asked for
 * @param cartography what its maps need
 */
public record Campaign(
        String id,
        String name,
        DaySpan period,
        ZoneId zone,
        Parties parties,
        Defaults defaults,
        Cartography cartography) {
    /** How many sides a campaign may have: pictures tell as many apart. */
    public static final int MOST_SIDES = 12;

    /**
     * The sides and the camps.
     *
     * @param sides in the order in which legends list them
     * @param relations how the sides stand to each other, day by day
     * @param camps in the order in which tables list them
     */
    public record Parties(List<Side> sides, Relations relations, List<Camp> camps) {
        public Parties {
            sides = List.copyOf(sides);
            camps = List.copyOf(camps);
        }
    }

    /**
     * The defaults of its scenarios.
     *
     * @param scenario id of the scenario that is replayed when none is named
     * @param accountOrder ids of accounts, first to last: a tie-break between claims of one day
     */
    public record Defaults(String scenario, List<String> accountOrder) {
        public Defaults {
            accountOrder = List.copyOf(accountOrder);
        }
    }

    /**
     * What maps need.
     *
     * @param maxReachKm how far from its place a cell may reach, in kilometres
     * @param attribution the line about data sources that every map prints
     * @param localLanguage tag (BCP 47) of the language of places' local names; empty if not said
     */
    public record Cartography(double maxReachKm, String attribution, String localLanguage) {}

    /** The sides in the order in which legends list them. */
    public List<Side> sides() {
        return parties.sides();
    }

    /** How the sides stand to each other, day by day. */
    public Relations relations() {
        return parties.relations();
    }

    /** The camps in the order in which tables list them. */
    public List<Camp> camps() {
        return parties.camps();
    }

    /** The side named {@code id}, if the campaign has it. */
    public Optional<Side> findSide(SideId id) {
        return sides().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * The side named {@code id}.
     *
     * @throws IllegalArgumentException if the campaign has no such side
     */
    public Side getSide(SideId id) {
        return findSide(id)
                .orElseThrow(() -> new IllegalArgumentException("no side " + id + " in campaign " + this.id));
    }

    /** The camp named {@code id}, if the campaign has it. */
    public Optional<Camp> findCamp(CampId id) {
        return camps().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The sides that fight {@code side} on one of {@code days} or more. */
    public SortedSet<SideId> opponents(SideId side, DaySpan days) {
        return relations().of(side, Relation.OPPOSED, days);
    }

    /** Whether the two fight together on {@code day}. */
    public boolean allied(SideId one, SideId other, LocalDate day) {
        return relations().between(one, other, day) == Relation.ALLIED;
    }

    /** Sides by id, in id order. */
    public Map<SideId, Side> sidesById() {
        Map<SideId, Side> byId = new TreeMap<>();
        sides().forEach(s -> byId.put(s.id(), s));
        return byId;
    }
}
