package salient.run;

import salient.geo.Coverage;
import salient.ground.Ground;
import salient.read.CampaignInputs;
import salient.reading.Judgement;

/** One computed scenario, in memory: all that tables, maps and charts are made of. */
public record Replay(CampaignInputs inputs, Judgement judgement, Coverage coverage, Ground ground) {}
