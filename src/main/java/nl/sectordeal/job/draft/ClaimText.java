package nl.sectordeal.job.draft;

import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;

/** Writes what the rows of one source of a new job file tell: a section per claim. */
final class ClaimText {
  private final YamlText yaml;
  private final Wording words;
  private final Vocabulary vocabulary;
  private final SourceDraft source;
  private final ColumnText columns;

  ClaimText(
      YamlText yaml, Wording words, Vocabulary vocabulary, SourceDraft source, ColumnText columns) {
    this.yaml = yaml;
    this.words = words;
    this.vocabulary = vocabulary;
    this.source = source;
    this.columns = columns;
  }

  void write(Claim claim) {
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
    columns.put("provider", Meaning.PROVIDER);
    columns.put("start", Meaning.START);
    columns.put("end", Meaning.END);
    columns.putCodes("result", Meaning.RESULT);
    group();
    yaml.close();
  }

  private void writePlacement() {
    yaml.open("placement");
    if (!source.claims().contains(Claim.PARTICIPATION)) {
      columns.putCodes("kind", Meaning.KIND);
    }
    if (DeliveryText.senderIsEmployer(source)) {
      yaml.putRaw("employer", "{ from: sender }").remark(words.say("employer.sender"));
    }
    columns.put("employer", Meaning.EMPLOYER);
    columns.put("employer_name", Meaning.EMPLOYER_NAME);
    columns.putFirst("start", Meaning.WORK_START, Meaning.START);
    columns.putFirst("end", Meaning.WORK_END, Meaning.END);
    columns.put("planned_end", Meaning.PLANNED_END);
    columns.put("hours", Meaning.HOURS);
    if (!columns.has(Meaning.CONTRACT) && source.id().contains("bbl")) {
      yaml.putRaw("contract", "{ fixed: BBL }").remark(words.say("contract.bbl"));
    }
    columns.putCodes("contract", Meaning.CONTRACT);
    columns.putCodes("proof", Meaning.PROOF);
    columns.putCodes("never_started", Meaning.NEVER_STARTED);
    group();
    yaml.close();
  }

  private void writeQualification() {
    yaml.open("qualification");
    kind(
        columns.has(Meaning.QUALIFICATION) ? Meaning.QUALIFICATION : Meaning.KIND,
        Claim.QUALIFICATION);
    columns.putFirst("date", Meaning.OBTAINED, Meaning.CONTACT_DATE, Meaning.START);
    group();
    yaml.close();
  }

  private void writeContact() {
    yaml.open("contact");
    kind(columns.has(Meaning.CONTACT_KIND) ? Meaning.CONTACT_KIND : Meaning.KIND, Claim.CONTACT);
    columns.put("date", Meaning.CONTACT_DATE);
    columns.put("answered", Meaning.ANSWERED);
    group();
    boolean more =
        columns.has(Meaning.CHANNEL)
            || columns.has(Meaning.REGION)
            || columns.has(Meaning.REFERRED);
    if (more) {
      yaml.open("attributes");
      columns.putCodes("kanaal", Meaning.CHANNEL);
      columns.putCodes("regio", Meaning.REGION);
      columns.putCodes("doorgegeven", Meaning.REFERRED);
      yaml.close();
    }
    yaml.close();
  }

  private void writeCommitment() {
    yaml.open("commitment");
    kind(Meaning.KIND, Claim.COMMITMENT);
    columns.put("employer", Meaning.EMPLOYER);
    columns.put("employer_name", Meaning.EMPLOYER_NAME);
    columns.put("number", Meaning.PLACES);
    columns.putFirst("from", Meaning.START, Meaning.WORK_START, Meaning.CONTACT_DATE);
    columns.putFirst("until", Meaning.END, Meaning.WORK_END, Meaning.PLANNED_END);
    yaml.close();
  }

  private void writeStatus() {
    yaml.open("status");
    columns.putCodes("group", Meaning.GROUP);
    columns.put("from", Meaning.STATUS_FROM);
    columns.put("until", Meaning.STATUS_UNTIL);
    yaml.close();
  }

  private void group() {
    if (!source.claims().contains(Claim.STATUS)) {
      columns.putCodes("group", Meaning.GROUP);
    }
  }

  /** A kind must be there: a column with codes, or one code for all rows. */
  private void kind(Meaning meaning, Claim claim) {
    if (columns.has(meaning)) {
      columns.putCodes("kind", meaning);
    } else {
      yaml.putRaw("kind", "{ fixed: " + vocabulary.kindOf(claim.name()) + " }")
          .remark(words.say("kind.fixed"));
    }
  }
}
