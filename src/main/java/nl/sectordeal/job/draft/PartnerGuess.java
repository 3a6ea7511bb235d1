package nl.sectordeal.job.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.sectordeal.record.IdKind;
import nl.sectordeal.record.look.ColumnLook;
import nl.sectordeal.record.look.FileLook;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Who seems to send a source (partner).
 *
 * @param name for reports
 * @param kind as the job file writes it
 * @param idPolicy as the job file writes it
 * @param idKinds as the job file writes them; empty where no id is mapped
 */
record PartnerGuess(
    String name, String kind, String idPolicy, List<String> idKinds, List<Doubt> doubts) {
  private static final Set<String> WITH_TASK = Set.of("gemeente", "uwv");
  private static final String OTHER = "overig";

  /**
   * Concludes it from names and columns.
   *
   * @param folder that the files lie in, as words; empty when it is the inbox
   * @param called folder and words of the file names
   * @param manySenders whether names of files tell a sender
   */
  static PartnerGuess of(
      String folder,
      String called,
      FileLook look,
      Set<Claim> claims,
      boolean manySenders,
      Vocabulary words) {
    String byName = words.findPartnerKind(called);
    String kind = byName == null ? byColumns(look, claims, manySenders) : byName;
    String name = capital(folder.isEmpty() ? called.isEmpty() ? kind : called : folder);
    List<Doubt> doubts = byName == null ? List.of(Doubt.of("partner", "kind", kind)) : List.of();
    return withIds(name, kind, look, doubts);
  }

  private static PartnerGuess withIds(String name, String kind, FileLook look, List<Doubt> doubts) {
    ColumnLook id = look.find(Meaning.NATIONAL_ID);
    ColumnLook first = id == null ? look.find(Meaning.EDUCATION_ID) : id;
    if (first == null) {
      return new PartnerGuess(name, kind, "forbidden", List.of(), doubts);
    }
    if (WITH_TASK.contains(kind)) {
      boolean always = id != null && id.filled() * 100 >= look.rows() * 98;
      return new PartnerGuess(name, kind, always ? "required" : "allowed", kinds(id), doubts);
    }
    boolean school = kind.equals("roc");
    List<Doubt> more = new ArrayList<>(doubts);
    more.add(Doubt.of(school ? "id.roc" : "id.forbidden", "column", first.heading()));
    return new PartnerGuess(
        name, kind, school ? "allowed" : "forbidden", school ? kinds(id) : List.of(), more);
  }

  /** An INSZ is a BSN in no country, so the most frequent kind decides; a school sends two. */
  private static List<String> kinds(@Nullable ColumnLook id) {
    if (id == null) {
      return List.of("onderwijsnummer");
    }
    long bsn = id.idKinds().getOrDefault(IdKind.BSN, 0L);
    if (id.idKinds().getOrDefault(IdKind.INSZ, 0L) > bsn) {
      return List.of("insz");
    }
    return id.idKinds().getOrDefault(IdKind.ONDERWIJSNUMMER, 0L) * 100 > bsn
        ? List.of("bsn", "onderwijsnummer")
        : List.of("bsn");
  }

  private static String byColumns(FileLook look, Set<Claim> claims, boolean manySenders) {
    if (look.find(Meaning.EDUCATION_ID) != null || claims.contains(Claim.QUALIFICATION)) {
      return "roc";
    }
    if (claims.contains(Claim.PLACEMENT)) {
      boolean ownStaff = manySenders || look.find(Meaning.EMPLOYER) == null;
      boolean noGroup = look.find(Meaning.GROUP) == null;
      return ownStaff && noGroup && look.find(Meaning.NATIONAL_ID) == null ? "werkgever" : OTHER;
    }
    return look.find(Meaning.NATIONAL_ID) != null && look.find(Meaning.GROUP) != null
        ? "gemeente"
        : OTHER;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
