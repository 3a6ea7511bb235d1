package nl.sectordeal.job.publish;

import java.util.List;
import nl.sectordeal.job.publish.CountedCells.Moved;

/**
 * A published month that counts other numbers by now (herziening).
 *
 * @param moved the cells that do
 * @param offered whether it is young enough to be issued again; else it is a correction, to be
 *     accepted
 */
public record Restatement(Publication publication, List<Moved> moved, boolean offered) {}
