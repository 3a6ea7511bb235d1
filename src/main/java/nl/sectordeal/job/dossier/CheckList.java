package nl.sectordeal.job.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Claim.ParticipationClaim;
import nl.sectordeal.record.Claim.PlacementClaim;
import nl.sectordeal.report.ReviewBook;
import nl.sectordeal.report.ReviewBook.Cell;
import nl.sectordeal.report.ReviewBook.Column;
import nl.sectordeal.report.ReviewBook.Entry;
import nl.sectordeal.report.ReviewBook.Guide;
import nl.sectordeal.report.ReviewBook.Kind;
import nl.sectordeal.report.ReviewBook.Row;
import nl.sectordeal.report.ReviewBook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook that an auditor fills in: a row per drawn decision, and a row per partner's row that
 * it rests on (controlelijst).
 */
final class CheckList {
  private final Title title;
  private final Texts texts;
  private final Map<String, String> measures = new LinkedHashMap<>();

  CheckList(Title title, List<Measure> measures) {
    this.title = title;
    this.texts = title.texts();
    measures.forEach(measure -> this.measures.put(measure.id(), measure.title()));
  }

  ReviewBook book(List<SampleLine> lines, About about) {
    return new ReviewBook(
        title.text(),
        about.heading().asKnownAt(),
        texts.get("dossier.foot", title.gaps()),
        List.of(decisions(lines), rows(lines)),
        guide(about));
  }

  private Sheet decisions(List<SampleLine> lines) {
    List<Row> rows = new ArrayList<>();
    Map<Integer, StringJoiner> evidence = new LinkedHashMap<>();
    for (SampleLine line : lines) {
      evidence
          .computeIfAbsent(line.number(), number -> new StringJoiner("\n"))
          .add(texts.get("dossier.row", rowGaps(line)));
    }
    int last = 0;
    for (SampleLine line : lines) {
      if (line.number() != last) {
        last = line.number();
        rows.add(decision(line, evidence.getOrDefault(last, new StringJoiner("")).toString()));
      }
    }
    return new Sheet(
        texts.get("dossier.sheet.decisions"),
        texts.get("dossier.intro.decisions"),
        List.of(
            texts.get("dossier.choice.agreed"),
            texts.get("dossier.choice.refused"),
            texts.get("dossier.choice.none")),
        texts.get("dossier.error"),
        2,
        List.of(
            column("number", 6, Kind.TEXT),
            column("person", 14, Kind.TEXT),
            column("measure", 30, Kind.WRAPPED),
            column("period", 10, Kind.TEXT),
            column("what", 24, Kind.WRAPPED),
            column("date", 13, Kind.TEXT),
            column("group", 20, Kind.TEXT),
            column("rows", 62, Kind.WRAPPED),
            new Column(
                texts.get("dossier.column.verdict"), 15, Kind.CHOICE, texts.get("dossier.prompt")),
            column("evidence", 34, Kind.INPUT),
            column("remark", 34, Kind.INPUT)),
        rows);
  }

  private Row decision(SampleLine line, String evidence) {
    return new Row(
        List.of(
            Cell.of(line.number()),
            Cell.of(line.person()),
            Cell.of(measures.getOrDefault(line.measure(), line.measure())),
            Cell.of(line.period()),
            Cell.of(what(line)),
            Cell.of(LocalDate.parse(line.date())),
            Cell.of(line.group()),
            Cell.of(evidence),
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.EMPTY));
  }

  /** The kind of outcome that was decided about. */
  private String what(SampleLine line) {
    String kind = line.outcome().substring(0, line.outcome().indexOf(':'));
    return texts.get("dossier.kind." + kind);
  }

  private Map<String, Object> rowGaps(SampleLine line) {
    Map<String, Object> gaps = new LinkedHashMap<>();
    gaps.put("source", line.row().row().ref().source());
    gaps.put("key", line.row().row().ref().key());
    gaps.put("file", line.file().name());
    gaps.put("row", line.row().row().number());
    gaps.put("says", says(line));
    return gaps;
  }

  /** What the row itself says of it, to lay beside the partner's papers. */
  private String says(SampleLine line) {
    StringJoiner said = new StringJoiner("; ");
    for (Claim claim : line.row().row().claims()) {
      if (claim instanceof PlacementClaim it) {
        tell(said, "start", it.start());
        tell(said, "end", it.end().date());
        tell(said, "hours", it.hours());
        tell(said, "employer", it.employer());
      } else if (claim instanceof ParticipationClaim it) {
        tell(said, "type", it.type());
        tell(said, "start", it.start());
        tell(said, "end", it.end().date());
        tell(said, "result", it.result());
      } else if (claim instanceof Claim.QualificationClaim it) {
        tell(said, "type", it.type());
        tell(said, "start", it.date());
      } else if (claim instanceof Claim.ContactClaim it) {
        tell(said, "type", it.type());
        tell(said, "start", it.date());
      }
    }
    return said.toString();
  }

  private void tell(StringJoiner said, String field, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      said.add(texts.get("dossier.says." + field, Map.of("value", title.show(value))));
    }
  }

  private Sheet rows(List<SampleLine> lines) {
    List<Row> rows = new ArrayList<>();
    for (SampleLine line : lines) {
      rows.add(
          new Row(
              List.of(
                  Cell.of(line.number()),
                  Cell.of(line.person()),
                  Cell.of(line.row().row().ref().source()),
                  Cell.of(line.row().row().ref().sender()),
                  Cell.of(line.row().row().ref().key()),
                  Cell.of(line.file().name()),
                  Cell.of(line.row().row().number()),
                  Cell.of(line.file().sha256()),
                  Cell.of(line.line()))));
    }
    return new Sheet(
        texts.get("dossier.sheet.rows"),
        texts.get("dossier.intro.rows"),
        List.of(),
        "",
        2,
        List.of(
            column("number", 6, Kind.TEXT),
            column("person", 14, Kind.TEXT),
            column("source", 24, Kind.TEXT),
            column("sender", 14, Kind.TEXT),
            column("key", 20, Kind.TEXT),
            column("file", 50, Kind.TEXT),
            column("row", 8, Kind.TEXT),
            column("sha256", 68, Kind.TEXT),
            column("line", 12, Kind.TEXT)),
        rows);
  }

  private Column column(String name, int width, Kind kind) {
    return new Column(texts.get("dossier.column." + name), width, kind, null);
  }

  private Guide guide(About about) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Object> gaps = new LinkedHashMap<>(title.gaps());
    gaps.putAll(Readme.sampleGaps(about, texts));
    for (String subject : List.of("fill", "method", "again", "from")) {
      entries.add(
          new Entry(
              texts.get("dossier.guide." + subject),
              texts.get("dossier.guide." + subject + ".text", gaps)));
    }
    return new Guide(texts.get("dossier.sheet.guide"), entries);
  }
}
