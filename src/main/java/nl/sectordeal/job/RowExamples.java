package nl.sectordeal.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.NoticeStore;

/**
 * A handful of what is wrong in a delivery, for who reads the console; the return file has the rest
 * (voorbeelden).
 */
final class RowExamples {
  private static final int SHOWN = 3;

  private final NoticeStore notices;
  private final Texts texts;

  RowExamples(NoticeStore notices, Texts texts) {
    this.notices = notices;
    this.texts = texts;
  }

  /** Why a whole file does not count, and what to do; one sentence each. */
  String ofFile(Judgement judgement) {
    return judgement.notices().stream()
        .filter(RowExamples::isSerious)
        .map(notice -> texts.wrong(notice) + " " + texts.action(notice))
        .collect(Collectors.joining(" "));
  }

  /** The first rows that do not count, with row, column, what is wrong and what to do. */
  List<String> ofRows(Judgement judgement) {
    List<Notice> serious =
        notices.listExamples(judgement.id()).stream()
            .filter(RowExamples::isSerious)
            .sorted(
                Comparator.comparing(Notice::severity)
                    .thenComparing(Notice::row, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    List<String> lines = new ArrayList<>();
    for (Notice notice : serious.subList(0, Math.min(SHOWN, serious.size()))) {
      lines.add("    " + place(notice) + texts.wrong(notice) + " " + texts.action(notice));
    }
    if (serious.size() > SHOWN) {
      lines.add("    " + more(serious.size() - SHOWN));
    }
    return lines;
  }

  /** Whether there is something serious to tell of its rows. */
  boolean any(Judgement judgement) {
    return notices.listExamples(judgement.id()).stream().anyMatch(RowExamples::isSerious);
  }

  private String place(Notice notice) {
    Integer row = notice.row();
    String column = notice.column();
    if (row == null) {
      return column == null ? "" : texts.get("cli.column", Map.of("column", column)) + " ";
    }
    return column == null
        ? texts.get("cli.row", Map.of("row", row)) + " "
        : texts.get("cli.row.column", Map.of("row", row, "column", column)) + " ";
  }

  private static boolean isSerious(Notice notice) {
    return notice.severity() == Severity.REJECT || notice.severity() == Severity.HOLD;
  }

  private String more(int count) {
    return texts.get("cli.row.more", Map.of("count", count));
  }
}
