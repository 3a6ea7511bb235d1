package nl.sectordeal.job.dossier;

import java.util.List;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Tie;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.report.MonthlyReport.Persons;

/**
 * What follows from the rows, beside the lists that were written (gevolgtrekking).
 *
 * @param euros figures of measures in euros
 * @param rows number of rows
 * @param decisions number of decisions
 */
record Derived(
    List<Figure> figures,
    List<EuroFigure> euros,
    List<Tie> ties,
    Persons persons,
    long rows,
    long decisions) {}
