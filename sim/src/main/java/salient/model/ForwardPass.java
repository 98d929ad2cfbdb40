package salient.model;

/**
 * The forward pass of the filter over runs of days on which chances and evidence stay the same: for each day, how likely
 * each state is by what is known up to then, up to a factor of the day. Not safe for threads.
 */
final class ForwardPass {
    /** Numbers that together are under this are scaled, long before they are too small to be told from nothing. */
    private static final double SMALL = 1e-120;

    /** What most campaigns have: two sides, contested, vacant. */
    static final int FOUR = 4;

    private final int size;
    private final double[] forward;
    /** Tables of the chance of each change from one day to the next, row by row. */
    private final double[] chances;
    /** The table of each run. */
    private final int[] tables;
    /** For each run, how likely what is known of one of its days is, in each state. */
    private final double[] evidence;
    /** Of a run: chances times evidence of the day to which they lead. */
    private final double[] step;

    ForwardPass(int days, int size) {
        this.size = size;
        this.forward = new double[days * size];
        this.chances = new double[days * size * size];
        this.tables = new int[days];
        this.evidence = new double[days * size];
        this.step = new double[size * size];
    }

    double[] forward() {
        return forward;
    }

    double[] chances() {
        return chances;
    }

    int[] tables() {
        return tables;
    }

    double[] evidence() {
        return evidence;
    }

    /** Goes through all days. */
    void run(double[] opening, int[] firsts, int runs) {
        for (int state = 0; state < size; state++) {
            forward[state] = opening[state] * evidence[state];
        }
        normalise(forward, 0, size);
        for (int run = 0; run < runs; run++) {
            if (run > 0) {
                fold(run - 1, run);
                go(firsts[run], firsts[run] + 1);
            }
            if (firsts[run] + 1 < firsts[run + 1]) {
                fold(run, run);
                go(firsts[run] + 1, firsts[run + 1]);
            }
        }
    }

    private void fold(int from, int to) {
        int table = tables[from] * size;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                step[i * size + j] = chances[(table + i) * size + j] * evidence[to * size + j];
            }
        }
    }

    private void go(int first, int until) {
        if (size == FOUR) {
            goFour(first, until);
            return;
        }
        for (int day = first; day < until; day++) {
            int before = (day - 1) * size;
            int now = day * size;
            double all = 0;
            for (int to = 0; to < size; to++) {
                double sum = 0;
                for (int from = 0; from < size; from++) {
                    sum += forward[before + from] * step[from * size + to];
                }
                forward[now + to] = sum;
                all += sum;
            }
            if (!(all > SMALL)) {
                normalise(forward, now, size);
            }
        }
    }

    private void goFour(int first, int until) {
        double[] s = step;
        double s0 = s[0], s1 = s[1], s2 = s[2], s3 = s[3];
        double s4 = s[4], s5 = s[5], s6 = s[6], s7 = s[7];
        double s8 = s[8], s9 = s[9], s10 = s[10], s11 = s[11];
        double s12 = s[12], s13 = s[13], s14 = s[14], s15 = s[15];
        int at = (first - 1) * FOUR;
        double a = forward[at];
        double b = forward[at + 1];
        double c = forward[at + 2];
        double d = forward[at + 3];
        for (int day = first; day < until; day++) {
            double nextA = a * s0 + b * s4 + (c * s8 + d * s12);
            double nextB = a * s1 + b * s5 + (c * s9 + d * s13);
            double nextC = a * s2 + b * s6 + (c * s10 + d * s14);
            double nextD = a * s3 + b * s7 + (c * s11 + d * s15);
            at += FOUR;
            double all = nextA + nextB + (nextC + nextD);
            double scale = 1;
            if (!(all > SMALL)) {
                possible(all);
                scale = 1 / all;
            }
            a = nextA * scale;
            b = nextB * scale;
            c = nextC * scale;
            d = nextD * scale;
            forward[at] = a;
            forward[at + 1] = b;
            forward[at + 2] = c;
            forward[at + 3] = d;
        }
    }

    /** Scales {@code size} numbers so that they add up to one. */
    static void normalise(double[] of, int at, int size) {
        double sum = 0;
        for (int state = at; state < at + size; state++) {
            sum += of[state];
        }
        possible(sum);
        double scale = 1 / sum;
        for (int state = at; state < at + size; state++) {
            of[state] *= scale;
        }
    }

    private static void possible(double sum) {
        if (!(sum > 0)) {
            throw new IllegalStateException("no state is possible");
        }
    }
}
