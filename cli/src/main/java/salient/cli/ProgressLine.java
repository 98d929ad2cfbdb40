package salient.cli;

import java.io.PrintWriter;
import salient.charts.publish.Progress;
import salient.charts.publish.Step;

/**
 * Says how far a command has come: one line that is written over on a terminal, a line for each step otherwise. Safe for
 * threads.
 */
final class ProgressLine implements Progress {
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintWriter to;
    private final Surroundings.Screen screen;
    private final int columns;
    private int shown;
    private int total;
    private int done;
    private String step = "";
    private long lastDrawn = System.nanoTime() - REDRAW_NANOS;

    ProgressLine(PrintWriter to, Surroundings surroundings) {
        this.to = to;
        this.screen = surroundings.screen();
        this.columns = surroundings.columns();
    }

    /** Begins a step that is done as a whole. */
    synchronized void step(String words) {
        begin(words, 0);
    }

    @Override
    public synchronized void begin(Step begun) {
        begin(StepWords.of(begun), begun.parts());
    }

    private void begin(String words, int parts) {
        step = words;
        total = parts;
        done = 0;
        switch (screen) {
            case PIPE -> {
                to.println(words);
                to.flush();
            }
            case TERMINAL -> draw();
        }
    }

    @Override
    public synchronized void partDone() {
        done++;
        if (screen == Surroundings.Screen.TERMINAL && System.nanoTime() - lastDrawn > REDRAW_NANOS) {
            draw();
        }
    }

    /** Leaves a terminal as if nothing had been shown. */
    synchronized void end() {
        if (shown > 0) {
            overwrite("");
            to.print('\r');
            to.flush();
        }
    }

    private void draw() {
        lastDrawn = System.nanoTime();
        String text = total == 0 ? step : step + ": " + done + " of " + total;
        overwrite(text.length() < columns ? text : text.substring(0, columns - 1));
    }

    private void overwrite(String text) {
        to.print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
        to.flush();
        shown = text.length();
    }
}
