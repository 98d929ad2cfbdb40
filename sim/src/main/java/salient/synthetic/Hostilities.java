package salient.synthetic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import salient.chance.SplitMix64;

/**
 * Fights a made-up war day by day: offensives drive salients and pockets into the enemy's ground, and between them the
 * front wears away where it sticks out most. The weaker side attacks more, so that neither wins.
 */
final class Hostilities {
    /** Of the changes, those that an offensive makes. */
    private static final double BY_OFFENSIVE = 0.55;
    /** Attacks beaten off, for each change of holder. */
    private static final double REPELLED = 0.3;
    /** Of the changes, those that come within a day. */
    private static final double SURPRISES = 0.35;
    /** Of the others, those in which the holder leaves first. */
    private static final double ABANDONED = 0.15;
    /** Fighting lasts no longer, and so lapses under no usual rule of evidence while it lasts. */
    private static final int LONGEST_DAYS = 6;
    /** No side is driven from more than all but one place in so many. */
    private static final int LAST_STAND = 8;

    private static final int TRIES = 12;
    private static final int PLACES_LOOKED_AT = 3;

    private final List<Point> points;
    private final Adjacency adjacency;
    private final MovingFront front;
    private final double changesPerDay;
    private final SplitMix64 random;
    private final int[] quietFrom;
    private final List<Offensive> ofOrange = new ArrayList<>();
    private final List<Offensive> ofBlue = new ArrayList<>();
    private final Episodes episodes = new Episodes();

    private Hostilities(List<Point> points, Adjacency adjacency, BitSet blue, double changesPerDay, SplitMix64 random) {
        this.points = points;
        this.adjacency = adjacency;
        this.front = new MovingFront(adjacency, blue);
        this.changesPerDay = changesPerDay;
        this.random = random;
        this.quietFrom = new int[points.size()];
    }

    /**
     * What happens in {@code days} days, of which the first is quiet.
     *
     * @param blue the places that blue holds on the first day
     * @param changesPerDay changes of holder a day on the average of the days after the first
     */
    static Episodes fight(
            List<Point> points, Adjacency adjacency, BitSet blue, int days, double changesPerDay, SplitMix64 random) {
        Hostilities hostilities = new Hostilities(points, adjacency, blue, changesPerDay, random);
        double changesDue = 0;
        double repulsesDue = 0;
        double intensity = 1;
        for (int day = 1; day < days; day++) {
            // A busy day makes up for a quiet one.
            intensity = day % 2 == 1 ? random.between(0.25, 1.75) : 2 - intensity;
            changesDue += changesPerDay * intensity;
            repulsesDue += REPELLED * changesPerDay * intensity;
            while (changesDue >= 1 && hostilities.change(day)) {
                changesDue--;
            }
            while (repulsesDue >= 1) {
                hostilities.repulse(day);
                repulsesDue--;
            }
        }
        return hostilities.episodes;
    }

    private boolean change(int day) {
        for (int i = 0; i < TRIES; i++) {
            Belligerent attacker = attacker();
            boolean driven = random.chance(BY_OFFENSIVE);
            OptionalInt target = driven ? byOffensive(attacker, day) : weakest(attacker.enemy(), day);
            if (target.isPresent()) {
                take(target.getAsInt(), attacker, day);
                return true;
            }
        }
        return false;
    }

    private Belligerent attacker() {
        int oranges = front.held(Belligerent.ORANGE);
        int blues = front.held(Belligerent.BLUE);
        int least = points.size() / LAST_STAND;
        if (oranges <= least || blues <= least) {
            return oranges < blues ? Belligerent.ORANGE : Belligerent.BLUE;
        }
        return random.chance((double) blues / (oranges + blues)) ? Belligerent.ORANGE : Belligerent.BLUE;
    }

    private boolean isOpen(int place, Belligerent holder, int day) {
        return front.holder(place) == holder && quietFrom[place] <= day;
    }

    private OptionalInt byOffensive(Belligerent attacker, int day) {
        List<Offensive> offensives = attacker == Belligerent.ORANGE ? ofOrange : ofBlue;
        int most = 1 + (int) (changesPerDay / 4);
        if (offensives.size() < most) {
            begin(attacker).ifPresent(offensives::add);
        }
        if (offensives.isEmpty()) {
            return OptionalInt.empty();
        }
        int index = random.below(offensives.size());
        Offensive offensive = offensives.get(index);
        OptionalInt target = offensive.target(place -> isOpen(place, attacker.enemy(), day));
        if (target.isPresent()) {
            offensive.advance(target.getAsInt());
        } else {
            offensives.remove(index);
        }
        return target;
    }

    private Optional<Offensive> begin(Belligerent attacker) {
        PlaceSet line = front.front(attacker);
        if (line.size() == 0) {
            return Optional.empty();
        }
        int start = line.get(random.below(line.size()));
        double east = 0;
        double north = 0;
        for (int i = 0; i < adjacency.degree(start); i++) {
            int neighbour = adjacency.neighbour(start, i);
            if (front.holder(neighbour) != attacker) {
                east += points.get(neighbour).x() - points.get(start).x();
                north += points.get(neighbour).y() - points.get(start).y();
            }
        }
        int steps = 4 + random.below(4 + (int) Math.sqrt(points.size()) / 6);
        double arc = random.below(3) - 1;
        return Optional.of(new Offensive(
                points, adjacency, start, StrictMath.atan2(north, east), 1.1 * arc * Math.PI / steps, steps));
    }

    /** Of a few places of {@code holder} that face the enemy, the one that is most surrounded. */
    private OptionalInt weakest(Belligerent holder, int day) {
        PlaceSet line = front.front(holder);
        OptionalInt weakest = OptionalInt.empty();
        double most = 0;
        for (int i = 0; i < PLACES_LOOKED_AT && line.size() > 0; i++) {
            int place = line.get(random.below(line.size()));
            if (front.pressure(place) > most && isOpen(place, holder, day)) {
                weakest = OptionalInt.of(place);
                most = front.pressure(place);
            }
        }
        return weakest;
    }

    private void take(int place, Belligerent attacker, int day) {
        int most = Math.min(LONGEST_DAYS, day - Math.max(1, quietFrom[place]));
        int before = random.chance(SURPRISES) || most < 1 ? 0 : 1 + random.below(most);
        Episodes.Course course = before == 0
                ? Episodes.Course.SURPRISE
                : random.chance(ABANDONED) ? Episodes.Course.ABANDONED : Episodes.Course.FOUGHT_FOR;
        episodes.add(place, day - before, day, course, attacker);
        front.turn(place);
        quietFrom[place] = day + 1;
    }

    private void repulse(int day) {
        Belligerent holder = attacker().enemy();
        weakest(holder, day).ifPresent(place -> {
            int end = day + 1 + random.below(LONGEST_DAYS);
            episodes.add(place, day, end, Episodes.Course.REPELLED, holder);
            quietFrom[place] = end + 1;
        });
    }
}
