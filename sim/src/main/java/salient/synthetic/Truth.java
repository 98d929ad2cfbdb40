package salient.synthetic;

import java.util.BitSet;

/**
 * What is so in a made-up war, known for every place and every day: who holds what on the first day, and all that happens
 * after it. Days are counted from the first, which is 0.
 *
 * @param neighbours which places are neighbours
 * @param days how many days the period has
 * @param blueAtFirst the places that blue holds on the first day; orange holds the others
 */
record Truth(Adjacency neighbours, int days, BitSet blueAtFirst, Episodes episodes) {
    /** Takes what is so of a place over some days. */
    interface Spans {
        /** {@code holder} has the place from the day {@code from} to the day before {@code until}. */
        void held(int place, int from, int until, Belligerent holder);

        /** There is fighting inside on those days. */
        void contested(int place, int from, int until);

        /** Nobody is there on those days. */
        void vacant(int place, int from, int until);
    }

    /** How many places there are. */
    int places() {
        return neighbours.places();
    }

    Belligerent holderAtFirst(int place) {
        return blueAtFirst.get(place) ? Belligerent.BLUE : Belligerent.ORANGE;
    }

    /** Hands all spans to {@code spans}: place by place, and those of a place day by day without a gap. */
    void tell(Spans spans) {
        int[] firsts = new int[places() + 1];
        for (int i = 0; i < episodes.size(); i++) {
            firsts[episodes.place(i) + 1]++;
        }
        for (int place = 0; place < places(); place++) {
            firsts[place + 1] += firsts[place];
        }
        int[] ordered = new int[episodes.size()];
        int[] next = firsts.clone();
        for (int i = 0; i < episodes.size(); i++) {
            ordered[next[episodes.place(i)]++] = i;
        }
        for (int place = 0; place < places(); place++) {
            Belligerent holder = holderAtFirst(place);
            int since = 0;
            for (int i = firsts[place]; i < firsts[place + 1]; i++) {
                int episode = ordered[i];
                spans.held(place, since, episodes.begin(episode), holder);
                unsettled(episode, spans);
                since = episodes.end(episode);
                holder = episodes.winner(episode);
            }
            if (since < days) {
                spans.held(place, since, days, holder);
            }
        }
    }

    private void unsettled(int episode, Spans spans) {
        int place = episodes.place(episode);
        int from = episodes.begin(episode);
        int until = Math.min(days, episodes.end(episode));
        switch (episodes.course(episode)) {
            case SURPRISE -> {}
            case FOUGHT_FOR, REPELLED -> spans.contested(place, from, until);
            case ABANDONED -> spans.vacant(place, from, until);
        }
    }
}
