package nl.sectordeal.person.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** One person is not described in ever so many ways (één persoon, weinig beschrijvingen). */
@Rule(
    code = PersonIsDescribedAlike.CODE,
    severity = Severity.HOLD,
    text =
        "Rows without a national id that are taken for one person describe that person in few ways.",
    action =
        "Check name, birth date and address on the row; whoever does the review decides which rows are one person.",
    basis = "Delivery agreement: a row that cannot be told apart from many others is not counted.")
public final class PersonIsDescribedAlike {
  public static final String CODE = "K02";

  private PersonIsDescribedAlike() {}

  /** Whether there are more different descriptions than one person can have. */
  public static boolean isBroken(int descriptions, int largest) {
    return descriptions > largest;
  }
}
