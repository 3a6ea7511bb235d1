package nl.sectordeal.job.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.mapping.WrittenPerson.Part;
import nl.sectordeal.report.ReviewBook.Column;
import nl.sectordeal.report.ReviewBook.Entry;
import nl.sectordeal.report.ReviewBook.Guide;
import nl.sectordeal.report.ReviewBook.Kind;

/**
 * How the workbook of doubtful pairs is called and laid out in one language; what writes it and
 * what reads it back agree here.
 */
final class ReviewForm {
  /** In both languages a workbook can be read back. */
  static final List<ReviewForm> ALL = List.of(in(Texts.DUTCH), in(Locale.ENGLISH));

  private static final int GUIDE = 14;

  private final Texts texts;

  private ReviewForm(Texts texts) {
    this.texts = texts;
  }

  static ReviewForm in(Locale language) {
    return new ReviewForm(Texts.in(language));
  }

  /** What can be chosen. */
  enum Choice {
    SAME,
    DIFFERENT,
    LATER,
    REVOKE
  }

  /** Which of the two sheets. */
  enum Form {
    PAIRS,
    DECIDED;

    List<Choice> choices() {
      return this == PAIRS
          ? List.of(Choice.SAME, Choice.DIFFERENT, Choice.LATER)
          : List.of(Choice.REVOKE);
    }
  }

  String sheet(Form form) {
    return texts.get("review.sheet." + form);
  }

  String intro(Form form) {
    return texts.get("review.intro." + form);
  }

  String error(Form form) {
    return texts.get("review.error." + form);
  }

  List<String> choices(Form form) {
    return form.choices().stream().map(this::word).toList();
  }

  String word(Choice choice) {
    return texts.get("review.choice." + choice);
  }

  /** What a word means on a sheet, in whichever language it is written. */
  static Optional<Choice> findChoice(Form form, String word) {
    for (ReviewForm each : ALL) {
      for (Choice choice : form.choices()) {
        if (each.word(choice).equalsIgnoreCase(word)) {
          return Optional.of(choice);
        }
      }
    }
    return Optional.empty();
  }

  /** Headings that are read back: choice, reason, the two names and the seal. */
  List<String> headingsReadBack(Form form) {
    return List.of(
        heading("choice." + form),
        heading("because"),
        heading("one"),
        heading("other"),
        heading("seal"));
  }

  String heading(String key) {
    return texts.get("review.column." + key);
  }

  /**
   * The columns of a sheet.
   *
   * @param parts of a person that are shown
   */
  List<Column> columns(Form form, List<Part> parts) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column(heading("choice." + form), 14, Kind.CHOICE, texts.get("review.prompt." + form)));
    columns.add(new Column(heading("because"), 24, Kind.INPUT, null));
    if (form == Form.PAIRS) {
      columns.add(column("ofSame", 46, Kind.WRAPPED));
      columns.add(column("ofDifferent", 36, Kind.WRAPPED));
      columns.add(column("score", 20, Kind.WRAPPED));
    } else {
      columns.add(column("says", 14, Kind.TEXT));
      columns.add(column("who", 16, Kind.TEXT));
      columns.add(column("when", 17, Kind.TEXT));
      columns.add(column("why", 34, Kind.WRAPPED));
    }
    parts.forEach(part -> both(part.name(), width(part), columns));
    if (form == Form.PAIRS) {
      columns.add(column("for", 46, Kind.WRAPPED));
      columns.add(column("against", 40, Kind.WRAPPED));
      columns.add(column("reason", 32, Kind.WRAPPED));
    }
    both("source", 20, columns);
    both("sender", 13, columns);
    both("key", 18, columns);
    if (form == Form.PAIRS) {
      both("person", 19, columns);
    }
    columns.add(column("one", 10, Kind.HIDDEN));
    columns.add(column("other", 10, Kind.HIDDEN));
    columns.add(column("seal", 10, Kind.HIDDEN));
    return columns;
  }

  private static int width(Part part) {
    return switch (part) {
      case GIVEN_NAMES, SURNAME, PARTNER_SURNAME, STREET, CITY -> 18;
      case BIRTH_DATE -> 16;
      case PARTICLE, HOUSE_NUMBER -> 15;
      case INITIALS, GENDER, POSTCODE -> 13;
    };
  }

  private Column column(String key, int width, Kind kind) {
    return new Column(heading(key), width, kind, null);
  }

  /** The same of the one row and of the other, side by side. */
  private void both(String key, int width, List<Column> columns) {
    columns.add(new Column(heading(key) + " 1", width, Kind.TEXT, null));
    columns.add(new Column(heading(key) + " 2", width, Kind.TEXT, null));
  }

  Guide guide() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= GUIDE; i++) {
      entries.add(
          new Entry(
              texts.get("review.guide.%02d.subject".formatted(i)),
              texts.get("review.guide.%02d.text".formatted(i))));
    }
    return new Guide(texts.get("review.guide"), entries);
  }
}
