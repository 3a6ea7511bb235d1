package nl.sectordeal.job.explain;

import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sectordeal.job.review.ReviewWords;
import nl.sectordeal.measure.AuditProof;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Move;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.report.Explanation.RowClaim;
import nl.sectordeal.report.Explanation.SourceFile;
import org.jspecify.annotations.Nullable;

/** What happened, what a row says of it and what proves it, as a person says it. */
final class FactWords {
  /** What is told in hours, which may have decimals. */
  private static final Set<String> HOURS = Set.of("hours", Claim.IntakeClaim.SUPPORT_HOURS);

  private final Texts texts;

  FactWords(Texts texts) {
    this.texts = texts;
  }

  /** Such as {@code plaatsing, bevestigd, vanaf 12-01-2021, 32 uur per week}. */
  String outcome(Outcome outcome, String group) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("explain.claim." + outcome.kind().label()));
    add(parts, "type", outcome.facts().type());
    if (outcome instanceof Placement placement) {
      parts.add(texts.get("uitleg.status." + placement.status()));
    }
    add(parts, "start", outcome.start().toString());
    if (outcome instanceof Placement it) {
      add(parts, "end", end(it.end()));
      add(
          parts,
          "hours",
          it.hours() == null ? "" : it.hours().stripTrailingZeros().toPlainString());
      add(parts, "employer", it.employer());
    }
    if (outcome instanceof Participation it) {
      add(parts, "end", end(it.end()));
      add(parts, "result", it.result());
    }
    outcome.facts().attributes().forEach((name, code) -> addAttribute(parts, name, code));
    add(parts, "group", group);
    return String.join(", ", parts);
  }

  /** Of a move what was before and after; that the two differ can be seen. */
  private void addAttribute(List<String> parts, String name, String code) {
    if (name.startsWith(Move.FROM)) {
      addSide(parts, "uitleg.overstap.from", name.substring(Move.FROM.length()), code);
    } else if (name.startsWith(Move.TO)) {
      addSide(parts, "uitleg.overstap.to", name.substring(Move.TO.length()), code);
    } else if (!name.startsWith(Move.CHANGED)) {
      add(parts, name, code);
    }
  }

  private void addSide(List<String> parts, String key, String name, String code) {
    parts.add(texts.get(key, Map.of("name", name, "value", code.isEmpty() ? "?" : code)));
  }

  private static String end(End end) {
    return end.isOpen() ? "open" : end.date() == null ? "" : end.date().toString();
  }

  /** What a row says. */
  String claim(RowClaim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("explain.claim." + claim.kind()));
    claim.facts().forEach((name, value) -> add(parts, name, value));
    return String.join(", ", parts);
  }

  private void add(List<String> parts, String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return;
    }
    String key = "uitleg.feit." + name;
    if (name.equals(ClaimFacts.HELD_FIELDS)) {
      parts.add(texts.get(key, Map.of("value", fields(value))));
    } else if (texts.has(key + "." + value)) {
      parts.add(texts.get(key + "." + value));
    } else if (texts.has(key)) {
      parts.add(texts.get(key, Map.of("value", HOURS.contains(name) ? number(value) : day(value))));
    } else {
      parts.add(name + " " + value);
    }
  }

  /** Fields, written as machines read a list of them, by the words that people have. */
  private String fields(String names) {
    return Stream.of(names.replaceAll("[\\[\\]]", "").split(", "))
        .map(name -> texts.get("uitleg.veld." + name))
        .reduce((one, other) -> texts.get("uitleg.velden", Map.of("one", one, "other", other)))
        .orElseThrow();
  }

  /** A number with the decimal sign of the language. */
  private String number(String value) {
    char point = DecimalFormatSymbols.getInstance(texts.language()).getDecimalSeparator();
    return value.replace('.', point);
  }

  /** A day as people write it; anything else as it is. */
  static String day(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? value.substring(8) + "-" + value.substring(5, 7) + "-" + value.substring(0, 4)
        : value;
  }

  /** What proves a decision, and what is missing until when. */
  String proof(AuditProof proof) {
    StringBuilder text =
        new StringBuilder(
            texts.get(
                "uitleg.bewijs", Map.of("proof", texts.get("bewijs.proof." + proof.proof()))));
    if (!proof.outcome().equals(proof.decision().outcome())) {
      text.append(' ').append(texts.get("uitleg.bewijs.door", Map.of("outcome", proof.outcome())));
    }
    if (proof.missing() != null) {
      String missing = texts.get("bewijs.missing." + proof.missing());
      text.append(' ')
          .append(
              texts.get(
                  "uitleg.bewijs.mist." + proof.readiness(),
                  Map.of("missing", missing, "until", day(String.valueOf(proof.until())))));
    }
    return text.toString();
  }

  /** Row, file and SHA-256. */
  String place(int row, SourceFile file) {
    return texts.get(
        "uitleg.plaats",
        Map.of(
            "row",
            row,
            "file",
            file.name(),
            "received",
            file.received().isEmpty() ? "?" : ReviewWords.moment(Instant.parse(file.received())),
            "sha256",
            file.sha256()));
  }
}
