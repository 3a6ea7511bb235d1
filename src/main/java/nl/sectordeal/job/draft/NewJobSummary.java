package nl.sectordeal.job.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.look.ColumnLook;
import nl.sectordeal.record.look.ColumnLook.Basis;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;

/** Tells what was guessed of files, what is doubtful and what to do now (samenvatting). */
final class NewJobSummary {
  private final Texts texts;
  private final CodeText codes;

  NewJobSummary(Texts texts, Vocabulary vocabulary) {
    this.texts = texts;
    this.codes = new CodeText(new YamlText(), new Wording(texts), vocabulary);
  }

  List<String> lines(Path file, String name, JobDraft draft, List<String> unreadable) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("new.written", Map.of("file", file)));
    lines.add(
        texts.get(
            "new.sources",
            Map.of(
                "sources",
                draft.sources().size(),
                "from",
                draft.firstYear(),
                "until",
                draft.lastYear())));
    draft.sources().forEach(source -> lines.add("  " + line(source)));
    lines.add(texts.get("new.doubts"));
    unreadable.forEach(line -> lines.add("- " + line));
    lines.add("- " + texts.get("new.doubt.deal"));
    lines.add("- " + texts.get("new.doubt.partners"));
    draft.sources().forEach(source -> addDoubts(source, lines));
    lines.add(texts.get("new.todo"));
    String month = draft.lastMonth().isEmpty() ? "" : " --month " + draft.lastMonth();
    lines.add("1. " + texts.get("new.todo.read", Map.of("file", file)));
    lines.add("2. " + texts.get("new.todo.check", Map.of("job", name)));
    lines.add("3. " + texts.get("new.todo.run", Map.of("job", name, "month", month)));
    return lines;
  }

  private String line(SourceDraft source) {
    long used = source.look().columns().stream().filter(one -> one.meaning() != null).count();
    String claims =
        source.claims().stream()
            .map(claim -> texts.get("new.claim." + claim))
            .collect(Collectors.joining(", "));
    return texts.get(
        "new.source",
        Map.of(
            "source", source.id(),
            "kind", source.partner().kind(),
            "files", source.files(),
            "type", source.look().format().type().name().toLowerCase(Locale.ROOT),
            "rows", source.look().rows(),
            "claims", claims.isEmpty() ? texts.get("new.claim.none") : claims,
            "used", used,
            "columns", source.look().columns().size()));
  }

  private void addDoubts(SourceDraft source, List<String> lines) {
    List<Doubt> doubts = new ArrayList<>(source.doubts());
    doubts.addAll(keyDoubts(source));
    if (isWithoutEmployer(source)) {
      doubts.add(Doubt.of("employer"));
    }
    ColumnLook surname = source.look().find(Meaning.SURNAME);
    if (surname != null && !hasFirstNames(source)) {
      doubts.add(Doubt.of("names", "column", surname.heading()));
    }
    for (ColumnLook column : source.look().columns()) {
      doubts.addAll(columnDoubts(column));
    }
    doubts.forEach(doubt -> lines.add("- " + source.id() + ": " + doubt.in(texts)));
  }

  private static boolean isWithoutEmployer(SourceDraft source) {
    return source.claims().contains(Claim.PLACEMENT)
        && source.look().find(Meaning.EMPLOYER) == null
        && !DeliveryText.senderIsEmployer(source);
  }

  private static boolean hasFirstNames(SourceDraft source) {
    return source.look().find(Meaning.GIVEN_NAME) != null
        || source.look().find(Meaning.INITIALS) != null;
  }

  private static List<Doubt> keyDoubts(SourceDraft source) {
    List<String> key = source.look().key();
    if (key.isEmpty()) {
      return List.of(Doubt.of("key.none"));
    }
    return key.size() == 1 && source.look().find(Meaning.KEY) != null
        ? List.of()
        : List.of(Doubt.of("key", "columns", String.join(" + ", key)));
  }

  private List<Doubt> columnDoubts(ColumnLook column) {
    List<Doubt> doubts = new ArrayList<>();
    boolean guessed = column.basis() == Basis.LIKENESS || column.basis() == Basis.CONTENTS;
    Meaning meaning = column.meaning();
    if (guessed && meaning != null) {
      Map<String, Object> gaps =
          Map.of("column", column.heading(), "meaning", texts.get("new.meaning." + meaning));
      doubts.add(new Doubt(column.basis() == Basis.LIKENESS ? "likeness" : "contents", gaps));
    } else if (column.basis() == Basis.CONTRADICTED) {
      doubts.add(Doubt.of("contradicted", "column", column.heading()));
    }
    long open = codes.countOpen(column);
    if (open > 0) {
      doubts.add(new Doubt("values", Map.of("column", column.heading(), "count", open)));
    }
    return doubts;
  }
}
