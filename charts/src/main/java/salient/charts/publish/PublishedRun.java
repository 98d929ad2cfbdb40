package salient.charts.publish;

import salient.run.Excerpt;
import salient.run.RunFolder;

/** A run, and where it stands. */
public record PublishedRun(Excerpt excerpt, RunFolder folder) {}
