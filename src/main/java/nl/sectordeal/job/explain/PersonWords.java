package nl.sectordeal.job.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.job.review.ReviewWords;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.PersonExplanation;
import nl.sectordeal.report.PersonExplanation.Decided;
import nl.sectordeal.report.PersonExplanation.DoubtLine;
import nl.sectordeal.report.PersonExplanation.Finding;
import nl.sectordeal.report.PersonExplanation.Link;
import nl.sectordeal.report.PersonExplanation.RowLine;
import nl.sectordeal.report.PersonExplanation.Said;

/** A person's rows and links for people: per link the findings add up to a probability. */
final class PersonWords {
  /** What weighs less is unknown, and says nothing. */
  private static final double NOTHING = 0.05;

  private static final int WIDTH = 66;

  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  private PersonWords(Texts texts) {
    this.texts = texts;
  }

  static List<String> lines(PersonExplanation explanation, Texts texts) {
    PersonWords words = new PersonWords(texts);
    words.add(explanation);
    return words.lines;
  }

  private void add(PersonExplanation explanation) {
    if (!explanation.asked().equals(explanation.person())) {
      say(
          "",
          "explain.person.now",
          Map.of("asked", explanation.asked(), "person", explanation.person()));
    }
    say(
        "",
        "explain.person",
        Map.of("person", explanation.person(), "count", explanation.rows().size()));
    explanation.rows().forEach(this::add);
    if (!explanation.doubts().isEmpty()) {
      lines.add("");
      say("", "explain.person.doubts", Map.of());
      explanation.doubts().forEach(this::add);
    }
  }

  private void add(RowLine row) {
    lines.add("");
    String source = row.sender().isEmpty() ? row.source() : row.source() + "/" + row.sender();
    lines.add(
        "  "
            + texts.get(
                "explain.row",
                Map.of(
                    "source", source,
                    "key", row.key(),
                    "row", row.number(),
                    "file", row.file(),
                    "delivery", row.delivery()))
            + (row.live() ? "" : texts.get("explain.person.ended")));
    row.claims().forEach(this::add);
    say("    ", "explain.method." + row.method(), Map.of());
    row.verdicts().forEach(this::add);
    Link link = row.link();
    if (link != null) {
      add(link, "explain.person.link");
    }
  }

  private void add(Said said) {
    String type = said.type().isEmpty() ? "" : " " + said.type();
    String days =
        said.start().equals(said.end())
            ? day(said.start())
            : day(said.start()) + " – " + day(said.end());
    lines.add("    " + texts.get("explain.claim." + said.kind()) + type + ": " + days);
  }

  private static String day(String iso) {
    return iso.isEmpty()
        ? "…"
        : iso.substring(8) + "-" + iso.substring(5, 7) + "-" + iso.substring(0, 4);
  }

  private void add(Decided decided) {
    say(
        "    ",
        "explain.decided." + decided.says(),
        Map.of(
            "row", decided.row(),
            "who", decided.who(),
            "when", ReviewWords.moment(Instant.parse(decided.when())),
            "because", unbracketed(decided.because())));
  }

  /** The sentence puts brackets around a reason that may stand between a pair of its own. */
  private static String unbracketed(String because) {
    return because.matches("\\([^()]*\\)") ? because.substring(1, because.length() - 1) : because;
  }

  private void add(DoubtLine doubt) {
    lines.add("");
    say("  ", "explain.person.doubt", Map.of("person", doubt.person(), "row", doubt.row()));
    say("    ", "review.reason." + doubt.reason(), Map.of());
    add(doubt.link(), "explain.person.link");
  }

  private void add(Link link, String key) {
    say("    ", key, Map.of("row", link.row()));
    for (Finding finding : link.findings()) {
      if (Math.abs(finding.bits()) >= NOTHING) {
        lines.add(weighed(finding.text(), bits(finding.bits())));
      }
    }
    lines.add(
        weighed(
            texts.get("explain.person.sum"),
            bits(link.bits())
                + "  "
                + texts.get("explain.person.is", Map.of("percent", percent(link)))));
  }

  private static String weighed(String what, String weight) {
    return "      "
        + what
        + " ".repeat(Math.max(1, WIDTH - what.length() - number(weight)))
        + weight;
  }

  /** Letters up to the end of the number itself, so that numbers stand below one another. */
  private static int number(String weight) {
    int space = weight.indexOf(' ');
    return space < 0 ? weight.length() : space;
  }

  /** Such as +13,2 and −18,1. */
  private String bits(double bits) {
    String text = String.format(texts.language(), "%+.1f", bits);
    return text.replace('-', '−');
  }

  /** Rounded down, so that 100% is never said. */
  private String percent(Link link) {
    Locale language = texts.language();
    double floor = Math.floor(link.probability() * 1000) / 10;
    return String.format(language, "%.1f", Math.min(floor, 99.9));
  }

  private void say(String indent, String key, Map<String, ?> gaps) {
    lines.add(indent + texts.get(key, gaps));
  }
}
