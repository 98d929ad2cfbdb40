package salient.table;

import java.time.LocalDate;
import salient.ground.GroundShare;

/** The ground of one kind, and of one holder if it is held, at the close of {@code day}. */
public record DailyRow(LocalDate day, GroundShare share) {}
