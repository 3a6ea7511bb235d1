package nl.sectordeal.job.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.sectordeal.record.look.ColumnLook;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;

/** Writes the headings {@code measure} and {@code report}: a figure for each kind of event. */
final class MeasureText {
  private static final Set<String> PUBLIC_SIDE = Set.of("gemeente", "uwv");

  private final YamlText yaml;
  private final Wording words;
  private final Vocabulary vocabulary;
  private final List<SourceDraft> sources;

  MeasureText(YamlText yaml, Wording words, Vocabulary vocabulary, List<SourceDraft> sources) {
    this.yaml = yaml;
    this.words = words;
    this.vocabulary = vocabulary;
    this.sources = sources;
  }

  /** Ids of the measures that were written. */
  List<String> write() {
    List<String> written = new ArrayList<>();
    yaml.open("measure").remark(words.say("measure"));
    if (has(Claim.PARTICIPATION) || isNothingElse()) {
      written.add(measure("trajecten", "participations", "deal", "participation: { on: start }"));
    }
    if (has(Claim.PARTICIPATION) && knowsFinished()) {
      String finished = "participation: { result: AFGEROND, on: end }";
      written.add(measure("afgerond", "participations", "deal", finished));
    }
    if (has(Claim.PLACEMENT)) {
      String id = hasBothSides() ? "bevestigd-aan-het-werk" : "aan-het-werk";
      String placement =
          hasBothSides() ? "placement: { status: CONFIRMED, min_hours: 12 }" : "placement: {}";
      written.add(measure(id, "persons", "year", placement));
    }
    if (has(Claim.QUALIFICATION)) {
      written.add(measure("kwalificaties", "qualifications", "year", "qualification: {}"));
    }
    if (has(Claim.CONTACT)) {
      written.add(measure("contacten", "contacts", "month", "contact: {}"));
    }
    if (has(Claim.COMMITMENT)) {
      written.add(measure("toezeggingen", "commitments", "deal", "commitment: {}"));
    }
    yaml.comment(words.say("promised"));
    yaml.comment("  promised: [ { amount: 100, each: year } ]");
    yaml.close();
    return written;
  }

  private String measure(String id, String count, String per, String when) {
    yaml.open(id)
        .put("title", words.say("title." + id))
        .put("count", count)
        .put("per", per)
        .open("when")
        .item(when)
        .close()
        .close();
    return id;
  }

  void writeReport() {
    boolean contactsAlone =
        has(Claim.CONTACT) && !has(Claim.PARTICIPATION) && !has(Claim.PLACEMENT);
    String template = contactsAlone ? "partners/contactpunt" : "partners/maandrapportage";
    yaml.open("report")
        .item(
            "{ template: " + template + ", formats: [pdf, xlsx], measures: all, smallest_cell: 5 }")
        .item("{ template: partner/terugkoppeling, formats: [xlsx], for: each source }")
        .close();
  }

  private boolean has(Claim claim) {
    return sources.stream().anyMatch(source -> source.claims().contains(claim));
  }

  private boolean isNothingElse() {
    return sources.stream()
        .allMatch(
            source -> source.claims().isEmpty() || source.claims().equals(Set.of(Claim.STATUS)));
  }

  /** Whether some result means finished, and says when. */
  private boolean knowsFinished() {
    for (SourceDraft source : sources) {
      ColumnLook result = source.look().find(Meaning.RESULT);
      boolean ends = source.look().find(Meaning.END) != null;
      if (result != null && ends && source.claims().contains(Claim.PARTICIPATION)) {
        for (String value : result.values().keySet()) {
          if ("AFGEROND".equals(vocabulary.findCode(Meaning.RESULT.name(), value))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether placements come from the side of work and from the side of the benefit. */
  private boolean hasBothSides() {
    boolean publicSide = false;
    boolean workSide = false;
    for (SourceDraft source : sources) {
      if (source.claims().contains(Claim.PLACEMENT)) {
        String kind = source.partner().kind().toLowerCase(Locale.ROOT);
        publicSide |= PUBLIC_SIDE.contains(kind);
        workSide |= kind.equals("werkgever");
      }
    }
    return publicSide && workSide;
  }
}
