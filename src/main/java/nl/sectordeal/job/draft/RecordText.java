package nl.sectordeal.job.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.record.look.ColumnLook;
import nl.sectordeal.record.look.FileLook;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;

/** Writes the heading {@code record} of a new job file: which column is what. */
final class RecordText {
  private final YamlText yaml;
  private final Wording words;
  private final CodeText codes;
  private final Vocabulary vocabulary;
  private final SourceDraft source;
  private final FileLook look;
  private final Set<String> used = new HashSet<>();

  private RecordText(YamlText yaml, Wording words, Vocabulary vocabulary, SourceDraft source) {
    this.yaml = yaml;
    this.words = words;
    this.codes = new CodeText(yaml, words, vocabulary);
    this.vocabulary = vocabulary;
    this.source = source;
    this.look = source.look();
  }

  static void write(
      YamlText yaml, Wording words, Vocabulary vocabulary, List<SourceDraft> sources) {
    yaml.open("record").remark(words.say("record"));
    sources.forEach(source -> new RecordText(yaml, words, vocabulary, source).write());
    yaml.close();
  }

  private void write() {
    yaml.open(source.id());
    writeKey();
    if (source.changes()) {
      code("withdraw", Meaning.WITHDRAWAL);
    }
    writePerson();
    source.claims().forEach(this::write);
    writeUnused();
    yaml.close();
  }

  private void writeKey() {
    List<String> key = look.key();
    if (key.isEmpty()) {
      yaml.put("key", look.columns().get(0).heading()).remark(words.say("key.none"));
      used.add(look.columns().get(0).heading());
      return;
    }
    used.addAll(key);
    if (key.size() == 1) {
      yaml.put("key", key.get(0));
    } else {
      yaml.putRaw("key", YamlText.list(key));
    }
    ColumnLook first = look.find(Meaning.KEY);
    yaml.remark(words.say(first != null && key.size() == 1 ? "key" : "key.several"));
  }

  private void writePerson() {
    Set<Meaning> there = new TreeSet<>();
    for (Meaning meaning : Meaning.values()) {
      if (meaning.compareTo(Meaning.CLIENT_NUMBER) <= 0 && look.find(meaning) != null) {
        there.add(meaning);
      }
    }
    there.remove(Meaning.WHOLE_NAME);
    if (source.partner().idPolicy().equals("forbidden")) {
      there.remove(Meaning.NATIONAL_ID);
      there.remove(Meaning.EDUCATION_ID);
    }
    if (there.isEmpty() || source.claims().contains(Claim.COMMITMENT)) {
      return;
    }
    yaml.open("person");
    column("national_id", Meaning.NATIONAL_ID, there);
    column("education_id", Meaning.EDUCATION_ID, there);
    column("initials", Meaning.INITIALS, there);
    column("given_name", Meaning.GIVEN_NAME, there);
    column("particle", Meaning.PARTICLE, there);
    column("surname", Meaning.SURNAME, there);
    column("partner_particle", Meaning.PARTNER_PARTICLE, there);
    column("partner_surname", Meaning.PARTNER_SURNAME, there);
    column("birth_date", Meaning.BIRTH_DATE, there);
    if (there.contains(Meaning.GENDER)) {
      code("gender", Meaning.GENDER);
    }
    column("postcode", Meaning.POSTCODE, there);
    column("house_number", Meaning.HOUSE_NUMBER, there);
    column("street", Meaning.STREET, there);
    column("city", Meaning.CITY, there);
    column("client_number", Meaning.CLIENT_NUMBER, there);
    yaml.close();
  }

  private void column(String key, Meaning meaning, Set<Meaning> there) {
    if (there.contains(meaning)) {
      column(key, meaning);
    }
  }

  private void write(Claim claim) {
    switch (claim) {
      case PARTICIPATION -> writeParticipation();
      case PLACEMENT -> writePlacement();
      case QUALIFICATION -> writeQualification();
      case CONTACT -> writeContact();
      case COMMITMENT -> writeCommitment();
      case STATUS -> writeStatus();
    }
  }

  private void writeParticipation() {
    yaml.open("participation");
    kind(Meaning.KIND, Claim.PARTICIPATION);
    column("provider", Meaning.PROVIDER);
    column("start", Meaning.START);
    column("end", Meaning.END);
    code("result", Meaning.RESULT);
    group();
    yaml.close();
  }

  private void writePlacement() {
    yaml.open("placement");
    if (!source.claims().contains(Claim.PARTICIPATION)) {
      code("kind", Meaning.KIND);
    }
    if (DeliveryText.senderIsEmployer(source)) {
      yaml.putRaw("employer", "{ from: sender }").remark(words.say("employer.sender"));
    }
    column("employer", Meaning.EMPLOYER);
    column("employer_name", Meaning.EMPLOYER_NAME);
    first("start", Meaning.WORK_START, Meaning.START);
    first("end", Meaning.WORK_END, Meaning.END);
    column("planned_end", Meaning.PLANNED_END);
    column("hours", Meaning.HOURS);
    if (look.find(Meaning.CONTRACT) == null && source.id().contains("bbl")) {
      yaml.putRaw("contract", "{ fixed: BBL }").remark(words.say("contract.bbl"));
    }
    code("contract", Meaning.CONTRACT);
    code("proof", Meaning.PROOF);
    code("never_started", Meaning.NEVER_STARTED);
    group();
    yaml.close();
  }

  private void writeQualification() {
    yaml.open("qualification");
    kind(
        look.find(Meaning.QUALIFICATION) == null ? Meaning.KIND : Meaning.QUALIFICATION,
        Claim.QUALIFICATION);
    first("date", Meaning.OBTAINED, Meaning.CONTACT_DATE, Meaning.START);
    group();
    yaml.close();
  }

  private void writeContact() {
    yaml.open("contact");
    kind(
        look.find(Meaning.CONTACT_KIND) == null ? Meaning.KIND : Meaning.CONTACT_KIND,
        Claim.CONTACT);
    column("date", Meaning.CONTACT_DATE);
    column("answered", Meaning.ANSWERED);
    group();
    boolean more =
        look.find(Meaning.CHANNEL) != null
            || look.find(Meaning.REGION) != null
            || look.find(Meaning.REFERRED) != null;
    if (more) {
      yaml.open("attributes");
      code("kanaal", Meaning.CHANNEL);
      code("regio", Meaning.REGION);
      code("doorgegeven", Meaning.REFERRED);
      yaml.close();
    }
    yaml.close();
  }

  private void writeCommitment() {
    yaml.open("commitment");
    kind(Meaning.KIND, Claim.COMMITMENT);
    column("employer", Meaning.EMPLOYER);
    column("employer_name", Meaning.EMPLOYER_NAME);
    column("number", Meaning.PLACES);
    first("from", Meaning.START, Meaning.WORK_START, Meaning.CONTACT_DATE);
    first("until", Meaning.END, Meaning.WORK_END, Meaning.PLANNED_END);
    yaml.close();
  }

  private void writeStatus() {
    yaml.open("status");
    code("group", Meaning.GROUP);
    column("from", Meaning.STATUS_FROM);
    column("until", Meaning.STATUS_UNTIL);
    yaml.close();
  }

  private void group() {
    if (!source.claims().contains(Claim.STATUS)) {
      code("group", Meaning.GROUP);
    }
  }

  /** A kind must be there: a column with codes, or one code for all rows. */
  private void kind(Meaning meaning, Claim claim) {
    ColumnLook column = look.find(meaning);
    if (column == null) {
      yaml.putRaw("kind", "{ fixed: " + vocabulary.kindOf(claim.name()) + " }")
          .remark(words.say("kind.fixed"));
    } else {
      code("kind", meaning);
    }
  }

  private void first(String key, Meaning... meanings) {
    for (Meaning meaning : meanings) {
      if (look.find(meaning) != null) {
        column(key, meaning);
        return;
      }
    }
  }

  private void column(String key, Meaning meaning) {
    ColumnLook column = look.find(meaning);
    if (column != null) {
      used.add(column.heading());
      yaml.put(key, column.heading()).remark(codes.ground(column));
    }
  }

  private void code(String key, Meaning meaning) {
    ColumnLook column = look.find(meaning);
    if (column != null) {
      used.add(column.heading());
      codes.write(key, column);
    }
  }

  private void writeUnused() {
    List<String> unused =
        look.columns().stream()
            .filter(column -> !used.contains(column.heading()))
            .map(RecordText::named)
            .toList();
    if (!unused.isEmpty()) {
      yaml.comment(words.say("unused", "columns", String.join("; ", unused)));
    }
  }

  /** A heading with digits may be data in the place of a heading. */
  private static String named(ColumnLook column) {
    String heading = column.heading();
    return heading.chars().filter(Character::isDigit).count() > 4 ? "…" : heading;
  }
}
