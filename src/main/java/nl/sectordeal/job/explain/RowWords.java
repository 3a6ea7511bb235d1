package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.RowExplanation;
import nl.sectordeal.report.RowExplanation.Remark;
import nl.sectordeal.report.RowExplanation.RowStory;
import nl.sectordeal.report.RowExplanation.Stand;

/** What became of a row, as a person can read it aloud (uitleg van een rij in woorden). */
final class RowWords {
  private final Map<String, String> titles;
  private final Texts texts;
  private final FactWords facts;
  private final List<String> lines = new ArrayList<>();

  private RowWords(Map<String, String> titles, Texts texts) {
    this.titles = titles;
    this.texts = texts;
    this.facts = new FactWords(texts);
  }

  static List<String> lines(RowExplanation explanation, Map<String, String> titles, Texts texts) {
    RowWords words = new RowWords(titles, texts);
    explanation.rows().forEach(words::add);
    return words.lines;
  }

  private void add(RowStory row) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(
        texts.get(
            "uitleg.rij.kop",
            Map.of(
                "key",
                row.key(),
                "source",
                row.sender().isEmpty() ? row.source() : row.source() + "/" + row.sender(),
                "partner",
                row.partner())));
    lines.add(texts.get("uitleg.rij.nu." + row.state()));
    String person = row.person();
    if (person != null) {
      lines.add(texts.get("uitleg.rij.persoon", Map.of("person", person)));
    }
    row.stands().forEach(this::add);
    lines.add("");
    lines.add(
        texts.get(
            row.decisions().isEmpty() ? "uitleg.rij.geen" : "uitleg.rij.besluiten",
            Map.of("count", row.decisions().size())));
    lines.addAll(ExplainWords.ofPerson(row.decisions(), titles, texts));
  }

  private void add(Stand stand) {
    lines.add("");
    lines.add("  " + facts.place(stand.number(), stand.file()));
    lines.add(
        "    "
            + texts.get(
                "uitleg.rij.lot",
                Map.of(
                    "delivery", texts.get("uitleg.levering." + stand.delivery()),
                    "fate", texts.get("uitleg.lot." + stand.fate()))));
    for (Remark remark : stand.remarks()) {
      lines.add("    " + remark.rule().code() + ": " + remark.wrong());
      lines.add("      " + texts.get("uitleg.regel", Map.of("text", remark.rule().text())));
      lines.add("      " + texts.get("uitleg.wat", Map.of("action", remark.rule().action())));
      lines.add("      " + texts.get("uitleg.grond", Map.of("basis", remark.rule().basis())));
    }
  }
}
