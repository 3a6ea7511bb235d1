package nl.sectordeal.job.publish;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.job.publish.CountedCells.Moved;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.DutchDay;

/** Says in sentences what was published, what stood against it, and what became of it. */
public final class PublicationWords {
  private static final int MOVED = 3;
  private static final List<String> FIGURES = List.of("decisions.csv", "tabellen/overzicht.csv");

  private final Texts texts;
  private final Map<String, String> titles;

  /**
   * @param titles of measures by their ids; where one is missing, its id is told
   */
  public PublicationWords(Texts texts, Map<String, String> titles) {
    this.texts = texts;
    this.titles = titles;
  }

  /** As what a report went out; nothing for an ordinary concept. */
  public List<String> lines(Issue issue) {
    List<String> lines = new ArrayList<>();
    if (issue.kind() == Issue.Kind.REFUSED) {
      lines.add(texts.get("publish.refused"));
      issue.objections().forEach(objection -> lines.add("- " + objection));
    }
    Publication publication = issue.publication();
    if (publication != null) {
      if (issue.kind() == Issue.Kind.PUBLISHED) {
        lines.add(texts.get("publish.done", gaps(publication)));
      }
      if (issue.kind() == Issue.Kind.ALREADY) {
        lines.add(texts.get("publish.already", gaps(publication)));
      }
      if (issue.isRerun()) {
        lines.add(rerun(publication, issue));
      }
    }
    return lines;
  }

  private String rerun(Publication publication, Issue issue) {
    Map<String, Object> gaps = gaps(publication);
    gaps.put("files", String.join(", ", issue.otherFiles()));
    return texts.get(issue.otherFiles().isEmpty() ? "publish.equal" : others(issue), gaps);
  }

  private static String others(Issue issue) {
    if (!issue.forgotten()) {
      return "publish.other";
    }
    return issue.otherFiles().stream().anyMatch(FIGURES::contains)
        ? "publish.forgotten.decisions"
        : "publish.forgotten";
  }

  /** A published month that counts other numbers by now, and what to do about it. */
  public String restatement(Restatement restatement, String job, int months) {
    Publication publication = restatement.publication();
    Map<String, Object> gaps = gaps(publication);
    gaps.put("moved", moved(restatement.moved()));
    gaps.put("job", job);
    gaps.put("month", publication.month());
    gaps.put("months", months);
    return texts.get(restatement.offered() ? "publish.restate" : "publish.correction", gaps);
  }

  /** The figures that changed as a whole, or the first parts that did. */
  public String moved(List<Moved> moved) {
    List<Moved> totals = moved.stream().filter(Moved::isTotal).toList();
    List<Moved> shown = totals.isEmpty() ? moved : totals;
    List<String> told = new ArrayList<>();
    for (Moved one : shown.subList(0, Math.min(MOVED, shown.size()))) {
      told.add(
          texts.get(
              one.isAmount() ? "publish.moved.euro" : "publish.moved",
              Map.of(
                  "name", name(one),
                  "before", number(one, one.before()),
                  "now", number(one, one.now()))));
    }
    if (shown.size() > MOVED) {
      told.add(texts.get("publish.moved.more", Map.of("count", shown.size() - MOVED)));
    }
    return String.join(", ", told);
  }

  /** {@code social-return 2021 | group BIJSTAND} in words. */
  private String name(Moved moved) {
    List<String> words = moved.figure();
    String period = words.get(1).equals("deal") ? texts.get("cli.deal") : words.get(1);
    String figure = titles.getOrDefault(words.get(0), words.get(0)) + " (" + period + ")";
    List<String> part = moved.part();
    return part.isEmpty()
        ? figure
        : figure + ", " + texts.get("publish.part." + part.get(0)) + " " + part.get(1);
  }

  private String number(Moved moved, BigDecimal number) {
    return moved.isAmount() ? texts.euros(number) : number.toPlainString();
  }

  /** What a version would count by now, and that a person accepted that it stays. */
  public String accepted(List<Moved> moved, Instant at) {
    return texts.get("publish.accepted", Map.of("moved", moved(moved), "at", DutchDay.clock(at)));
  }

  /** One line on a published version that is whole. */
  public String whole(Publication publication) {
    return texts.get("publish.whole", gaps(publication));
  }

  /** What is not as it was published. */
  public String finding(Finding finding) {
    return texts.get(
        "publish.finding." + finding.kind(),
        Map.of("name", finding.name(), "subject", finding.subject()));
  }

  private static Map<String, Object> gaps(Publication publication) {
    Map<String, Object> gaps = new HashMap<>();
    gaps.put("name", publication.name());
    gaps.put("published", DutchDay.clock(publication.published()));
    gaps.put("known", DutchDay.clock(publication.asKnownAt()));
    gaps.put("run", publication.runId());
    gaps.put("manifest", publication.manifestSha256());
    return gaps;
  }
}
