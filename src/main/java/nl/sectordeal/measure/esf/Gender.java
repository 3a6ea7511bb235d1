package nl.sectordeal.measure.esf;

/** Gender by which the fund wants every figure told apart (geslacht). */
public enum Gender {
  WOMAN("V"),
  MAN("M"),
  NON_BINARY("X");

  /** Group code of somebody whose gender nobody told. */
  public static final String NOT_KNOWN = "ONBEKEND";

  private final String code;

  Gender(String code) {
    this.code = code;
  }

  /** Group code of decisions. */
  public String code() {
    return code;
  }
}
