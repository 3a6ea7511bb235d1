package nl.sectordeal.report.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a CSV file holds (veld).
 *
 * @param unit of a number, by its name among the texts; null where there is none
 * @param codes that may stand in it; empty where it is no closed list
 * @param codeTexts where the texts of the codes stand, such as {@code besluit.}
 */
record DataField(
    String name,
    Type type,
    boolean required,
    @Nullable String unit,
    List<String> codes,
    String codeTexts) {

  /** A kind of value, as Table Schema names it. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    DATE,
    DATETIME,
    YEARMONTH,
    YEAR;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static DataField text(String name) {
    return of(name, Type.STRING);
  }

  static DataField of(String name, Type type) {
    return new DataField(name, type, false, null, List.of(), "");
  }

  static DataField date(String name) {
    return of(name, Type.DATE);
  }

  static DataField number(String name, String unit) {
    return of(name, Type.NUMBER).in(unit);
  }

  /** A number without a fraction. */
  static DataField whole(String name, String unit) {
    return of(name, Type.INTEGER).in(unit);
  }

  /** A text that is always there. */
  static DataField key(String name) {
    return text(name).always();
  }

  static DataField coded(String name, String codeTexts, Enum<?>[] codes) {
    return coded(name, codeTexts, Arrays.stream(codes).map(Enum::name).toArray(String[]::new));
  }

  static DataField coded(String name, String codeTexts, String... codes) {
    return new DataField(name, Type.STRING, false, null, List.of(codes), codeTexts);
  }

  DataField always() {
    return new DataField(name, type, true, unit, codes, codeTexts);
  }

  private DataField in(String unitName) {
    return new DataField(name, type, required, unitName, codes, codeTexts);
  }
}
