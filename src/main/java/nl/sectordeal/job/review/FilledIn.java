package nl.sectordeal.job.review;

import nl.sectordeal.job.review.ReviewForm.Form;

/**
 * A row of the workbook as a person handed it in.
 *
 * @param sheet its name in the workbook
 * @param row number as the person sees it
 * @param column heading of the column to choose in
 * @param reason heading of the column for the reason
 */
record FilledIn(
    Form form,
    String sheet,
    int row,
    String column,
    String reason,
    String word,
    String because,
    String one,
    String other,
    String seal) {}
