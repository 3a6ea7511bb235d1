package nl.sectordeal.job;

import java.util.List;
import nl.sectordeal.job.publish.CountedCells.Moved;
import nl.sectordeal.job.publish.Publication;

/**
 * A published month that counts other numbers by now (herziening).
 *
 * @param moved the cells that do
 * @param offered whether it is young enough to be issued again; else it is a correction, to be
 *     accepted
 */
record Restatement(Publication publication, List<Moved> moved, boolean offered) {}
