package salient.synthetic;

import salient.account.Kind;

/**
 * What a witness says of an episode.
 *
 * @param place where
 * @param day the day on which it is said to have been so, counted from the first of the period
 * @param reported the day on which it was said
 * @param kind what is said to have happened
 * @param actor who is said to have done it; of fighting, who attacks
 */
record Told(int place, int day, int reported, Kind kind, Belligerent actor) {
    Told delayed(int days) {
        return new Told(place, day, reported + days, kind, actor);
    }
}
