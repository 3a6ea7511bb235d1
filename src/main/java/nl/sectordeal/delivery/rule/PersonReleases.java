package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A person let a held delivery in (vrijgegeven). */
@Rule(
    code = PersonReleases.CODE,
    severity = Severity.INFO,
    text = "A held file is let in by a person only.",
    action = "Nothing.",
    basis =
        "Data quality: a file that differs much from what was expected is looked at by a person.")
public final class PersonReleases {
  public static final String CODE = "L32";

  private PersonReleases() {}
}
