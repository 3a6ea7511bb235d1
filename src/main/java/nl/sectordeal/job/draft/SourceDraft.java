package nl.sectordeal.job.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sectordeal.record.look.FileLook;

/**
 * One source of the new job: files of one shape in one folder (bron in opzet).
 *
 * @param folder below the inbox, with a slash behind it; empty when it is the inbox itself
 * @param changes whether a file seems to hold only what changed
 * @param look at all its files together
 */
record SourceDraft(
    String id,
    String folder,
    PartnerGuess partner,
    NamePattern names,
    boolean changes,
    FileLook look,
    Set<Claim> claims,
    int files) {

  /** All that a person must look at. */
  List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>(partner.doubts());
    doubts.addAll(names.doubts());
    if (changes) {
      doubts.add(Doubt.of("changes"));
    }
    if (claims.isEmpty()) {
      doubts.add(Doubt.of("claims"));
    }
    return doubts;
  }
}
