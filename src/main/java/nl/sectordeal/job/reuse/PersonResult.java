package nl.sectordeal.job.reuse;

import java.util.List;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.period.DateRange;
import nl.sectordeal.person.StoredPerson.Digest;

/**
 * What a run found of one person, beside the lines of the lists and the counts (resultaat).
 *
 * @param person the person's number
 * @param digest of the rows that it rests on; NONE when it must be found anew each time
 * @param holds the days on which, as the peildatum, the same would be found
 * @param employers KvK numbers whose agreements it may rest on
 * @param placements number of placements, withdrawn ones included
 * @param steps how far the person came
 */
public record PersonResult(
    String person,
    Digest digest,
    DateRange holds,
    List<String> employers,
    int placements,
    FunnelSteps steps,
    List<Difference> differences) {}
