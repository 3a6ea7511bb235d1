package nl.sectordeal.record.look;

/** What a column of a partner may hold (betekenis van een kolom). */
public enum Meaning {
  NATIONAL_ID(Content.NATIONAL_ID),
  EDUCATION_ID(Content.NATIONAL_ID),
  INITIALS(Content.NAME),
  GIVEN_NAME(Content.NAME),
  PARTICLE(Content.NAME),
  SURNAME(Content.NAME),
  PARTNER_PARTICLE(Content.NAME),
  PARTNER_SURNAME(Content.NAME),
  /** Surname and given name in one cell. */
  WHOLE_NAME(Content.NAME),
  BIRTH_DATE(Content.DATE),
  GENDER(Content.CODE),
  POSTCODE(Content.POSTCODE),
  HOUSE_NUMBER(Content.TEXT),
  STREET(Content.NAME),
  CITY(Content.TEXT),
  CLIENT_NUMBER(Content.TEXT),
  /** Telephone, mail, bank account: personal, and of no use. */
  PRIVATE(Content.NAME),
  /** Remarks of people, in which anything may stand. */
  REMARK(Content.NAME),
  /** The partner's own number of the row. */
  KEY(Content.TEXT),
  WITHDRAWAL(Content.CODE),
  GROUP(Content.CODE),
  STATUS_FROM(Content.DATE),
  STATUS_UNTIL(Content.DATE),
  KIND(Content.CODE),
  CONTACT_KIND(Content.CODE),
  QUALIFICATION(Content.CODE),
  PROVIDER(Content.TEXT),
  START(Content.DATE),
  END(Content.DATE),
  WORK_START(Content.DATE),
  WORK_END(Content.DATE),
  PLANNED_END(Content.DATE),
  RESULT(Content.CODE),
  EMPLOYER(Content.KVK),
  EMPLOYER_NAME(Content.TEXT),
  HOURS(Content.NUMBER),
  CONTRACT(Content.CODE),
  PROOF(Content.CODE),
  NEVER_STARTED(Content.CODE),
  OBTAINED(Content.DATE),
  CONTACT_DATE(Content.DATE),
  ANSWERED(Content.DATE),
  CHANNEL(Content.CODE),
  REGION(Content.CODE),
  REFERRED(Content.CODE),
  PLACES(Content.NUMBER);

  /** What the cells of such a column look like. */
  enum Content {
    NATIONAL_ID,
    DATE,
    POSTCODE,
    KVK,
    NUMBER,
    /** Of money; no meaning has it, and so such a column has none. */
    AMOUNT,
    CODE,
    /** Of a person: never shown. */
    NAME,
    TEXT
  }

  private final Content content;

  Meaning(Content content) {
    this.content = content;
  }

  Content content() {
    return content;
  }
}
