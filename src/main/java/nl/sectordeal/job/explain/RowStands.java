package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.AskedRow;
import nl.sectordeal.job.Run;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.RowFate;
import nl.sectordeal.report.RowExplanation.Remark;
import nl.sectordeal.report.RowExplanation.Stand;

/** Finds the files that a row stood in, and what became of it there. */
final class RowStands {
  private final Run run;
  private final Texts texts;
  private final RuleTexts rules;

  RowStands(Run run, Texts texts) {
    this.run = run;
    this.texts = texts;
    this.rules = new RuleTexts(texts);
  }

  /** All judgements of the files in which such a row may stand. */
  List<Judgement> judgementsOf(AskedRow name) {
    return run.stages().judgements().list(run.known()).stream()
        .filter(judgement -> judgement.delivery().source().equals(name.source()))
        .filter(
            judgement ->
                name.sender() == null || name.sender().equals(judgement.delivery().sender()))
        .toList();
  }

  /** By sender, the files that a row stood in. */
  Map<String, List<Stand>> list(AskedRow name) {
    Map<String, List<Stand>> stands = new TreeMap<>();
    for (Judgement judgement : judgementsOf(name)) {
      run.stages()
          .notices()
          .scanFates(
              judgement.id(),
              fate -> {
                if (name.key().equals(fate.key())) {
                  stands
                      .computeIfAbsent(judgement.delivery().sender(), none -> new ArrayList<>())
                      .add(stand(judgement, fate));
                }
              });
    }
    return stands;
  }

  private Stand stand(Judgement judgement, RowFate fate) {
    List<Remark> remarks = new ArrayList<>();
    Set<String> told = new HashSet<>();
    NoticeStore notices = run.stages().notices();
    for (Notice notice :
        fate.codes().isEmpty() ? List.<Notice>of() : notices.listExamples(judgement.id())) {
      if (Objects.equals(notice.row(), fate.number())) {
        remarks.add(new Remark(rules.of(notice), notice.severity().name(), texts.wrong(notice)));
        told.add(notice.code());
      }
    }
    // Examples are capped; of the others the rule is known and the value is not.
    for (String code : fate.codes()) {
      if (told.add(code)) {
        remarks.add(remark(code, fate));
      }
    }
    return new Stand(
        SourceFiles.of(judgement.delivery()),
        judgement.status().name().toLowerCase(Locale.ROOT),
        fate.number(),
        fate.fate().name().toLowerCase(Locale.ROOT),
        remarks);
  }

  private Remark remark(String code, RowFate fate) {
    Notice plain = rules.noticeOf(code, fate.number());
    return new Remark(rules.of(plain), plain.severity().name(), texts.wrong(plain));
  }
}
