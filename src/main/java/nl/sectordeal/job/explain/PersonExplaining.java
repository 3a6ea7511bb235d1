package nl.sectordeal.job.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.review.Doubt;
import nl.sectordeal.job.review.Doubts;
import nl.sectordeal.job.review.EvidenceWords;
import nl.sectordeal.job.review.ReviewSubjects;
import nl.sectordeal.job.review.ReviewTools;
import nl.sectordeal.person.LinkEvidence;
import nl.sectordeal.person.Linked;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.person.PairVerdict;
import nl.sectordeal.person.PersonNumbers;
import nl.sectordeal.person.VerdictLogic;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.report.PersonExplanation;
import nl.sectordeal.report.PersonExplanation.Decided;
import nl.sectordeal.report.PersonExplanation.DoubtLine;
import nl.sectordeal.report.PersonExplanation.Finding;
import nl.sectordeal.report.PersonExplanation.Link;
import nl.sectordeal.report.PersonExplanation.RowLine;

/** Opens a person: the rows, and per link what it rests on. */
final class PersonExplaining {
  private final Run run;
  private final ReviewTools tools;
  private final SourceFiles files;
  private final EvidenceWords words;

  /**
   * @param run whose rows have been linked
   */
  PersonExplaining(Run run, ReviewTools tools, SourceFiles files, Locale language) {
    this.run = run;
    this.tools = tools;
    this.files = files;
    this.words = new EvidenceWords(tools.model(), language);
  }

  /**
   * The person of this number, or of the number that its rows have now.
   *
   * @param typed as people write a number
   * @throws UserMistake when nobody ever had it
   */
  PersonExplanation explain(String typed) {
    String asked = PersonNumbers.normal(typed);
    List<Linked> rows = rowsOf(asked);
    if (rows.isEmpty()) {
      RecordName first =
          tools.former().find(run.versions(), asked).orElseThrow(() -> nobody(typed));
      String now =
          rows(linked -> ReviewSubjects.name(linked.row().ref()).equals(first)).stream()
              .map(Linked::person)
              .findFirst()
              .orElseThrow(() -> nobody(typed));
      rows = rowsOf(now);
    }
    String person = rows.get(0).person();
    LinkTree tree = tree(rows);
    List<PairVerdict> verdicts = VerdictLogic.inForce(run.verdicts());
    List<RowLine> lines = rows.stream().map(row -> line(row, tree, verdicts)).toList();
    return new PersonExplanation(run.job().name(), asked, person, lines, doubts(person));
  }

  private UserMistake nobody(String typed) {
    List<String> numbers = new ArrayList<>();
    for (int bucket : run.buckets()) {
      run.stages()
          .persons()
          .listStored(run.job().name(), bucket)
          .forEach(stored -> numbers.add(stored.person()));
    }
    return UserMistake.unknown("mistake.person", typed, numbers);
  }

  private List<Linked> rowsOf(String person) {
    int bucket = PersonNumbers.bucketOf(person, run.register().buckets());
    return run.stages().persons().listStored(run.job().name(), bucket).stream()
        .filter(stored -> stored.person().equals(person))
        .flatMap(stored -> stored.linked().stream())
        .toList();
  }

  private List<Linked> rows(Predicate<Linked> wanted) {
    List<Linked> rows = new ArrayList<>();
    for (int bucket : run.buckets()) {
      run.stages().persons().listStored(run.job().name(), bucket).stream()
          .flatMap(person -> person.linked().stream())
          .filter(wanted)
          .forEach(rows::add);
    }
    return rows;
  }

  private LinkTree tree(List<Linked> rows) {
    List<RecordName> roots = new ArrayList<>();
    List<RecordName> others = new ArrayList<>();
    for (Linked linked : rows) {
      boolean scored = linked.method() == Method.SCORE;
      (scored ? others : roots).add(ReviewSubjects.name(linked.row().ref()));
    }
    Set<RecordName> names = new TreeSet<>(roots);
    names.addAll(others);
    return new LinkTree(
        new LinkEvidence(run.versions(), tools.traits(), tools.model(), names), roots, others);
  }

  private RowLine line(Linked linked, LinkTree tree, List<PairVerdict> verdicts) {
    RecordName name = ReviewSubjects.name(linked.row().ref());
    LinkTree.Branch branch = tree.branchOf(name);
    return new RowLine(
        name.source(),
        name.sender(),
        name.key(),
        files.of(linked.row().ref()).name(),
        linked.row().number(),
        linked.row().ref().delivery(),
        linked.row().live(),
        linked.row().claims().stream().map(ClaimDates::of).toList(),
        linked.method().name(),
        linked.score(),
        branch == null ? null : link(branch.to(), branch.evidence()),
        verdicts.stream()
            .filter(verdict -> verdict.one().equals(name) || verdict.other().equals(name))
            .map(verdict -> decided(name, verdict))
            .toList());
  }

  private static Decided decided(RecordName row, PairVerdict verdict) {
    RecordName other = verdict.one().equals(row) ? verdict.other() : verdict.one();
    return new Decided(
        other.toString(),
        verdict.says().name(),
        verdict.who(),
        verdict.effective().toString(),
        verdict.because());
  }

  private Link link(RecordName to, Evidence evidence) {
    return new Link(
        to.toString(), evidence.probability(), evidence.bits(), findings(evidence.lines()));
  }

  private List<Finding> findings(List<Evidence.Line> lines) {
    return lines.stream()
        .map(line -> new Finding(line.comparison(), line.level(), words.words(line), line.bits()))
        .toList();
  }

  private List<DoubtLine> doubts(String person) {
    List<DoubtLine> lines = new ArrayList<>();
    for (Doubt doubt : Doubts.of(run)) {
      boolean first = doubt.first().equals(person);
      if (first || doubt.second().equals(person)) {
        RecordName own = first ? doubt.one() : doubt.other();
        RecordName other = first ? doubt.other() : doubt.one();
        double bits = doubt.lines().stream().mapToDouble(Evidence.Line::bits).sum();
        lines.add(
            new DoubtLine(
                first ? doubt.second() : doubt.first(),
                own.toString(),
                other.toString(),
                doubt.reason(),
                new Link(other.toString(), doubt.score(), bits, findings(doubt.lines()))));
      }
    }
    return lines;
  }
}
