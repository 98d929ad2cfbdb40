package salient.engine;

import java.util.List;

/**
 * What the sources that speak at one close come to, before what stood until then is looked at.
 *
 * @param groups the positions that stand, in groups that agree: one group settles, more dispute
 */
record Word(List<List<Position>> groups) {
    boolean settles() {
        return groups.size() == 1;
    }

    List<Position> winners() {
        return groups.get(0);
    }
}
