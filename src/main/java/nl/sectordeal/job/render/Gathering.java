package nl.sectordeal.job.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.RunId;
import nl.sectordeal.job.Version;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Dimension;
import nl.sectordeal.measure.Dimension.ByAttribute;
import nl.sectordeal.measure.Dimension.ByWorkingDays;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.Measure.Followed;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.person.LinkCounts;
import nl.sectordeal.person.PersonRegister;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.MonthlyReport.Linkage;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.MonthlyReport.Persons;
import nl.sectordeal.report.shown.GroupName;

/** Gathers what the report shows from what the stages found. */
final class Gathering {
  private final Run run;
  private final List<Judgement> judgements;
  private final Texts texts;

  Gathering(Run run, List<Judgement> judgements, Texts texts) {
    this.run = run;
    this.judgements = judgements;
    this.texts = texts;
  }

  MonthlyReport gather() {
    List<Figure> figures = run.deciding().figures();
    PersonRegister register = run.register();
    DeliveryLines delivered = new DeliveryLines(run, judgements, texts);
    return new MonthlyReport(
        header(),
        measureTexts(),
        figures,
        run.deciding().ties(figures),
        new Persons(
            register.known(),
            register.knownIfDoubtfulAreOne(),
            register.known(),
            register.countedAsTwo().size()),
        linkage(),
        run.totals().funnel(),
        delivered.listSources(),
        delivered.listDeliveries(),
        run.totals().differences(),
        new NoticeCounts(run, judgements, texts).list(),
        null,
        List.of());
  }

  private Linkage linkage() {
    LinkCounts counts = run.register().counts();
    return new Linkage(
        counts.byId(),
        counts.byScore(),
        counts.byVerdict(),
        counts.alone(),
        counts.held(),
        run.register().countedAsTwo().size(),
        counts.decided(),
        counts.largest(),
        counts.cut());
  }

  private Header header() {
    JobFile job = run.job();
    return new Header(
        job.name(),
        job.title(),
        job.deal().from(),
        job.deal().until(),
        run.horizon().month(),
        run.horizon().asKnownAt(),
        null,
        Version.NUMBER,
        job.sha256(),
        RunId.of(run, judgements, texts.language().toLanguageTag()),
        texts.language());
  }

  private List<MeasureText> measureTexts() {
    List<MeasureText> measures = new ArrayList<>();
    for (Measure measure : run.job().measures()) {
      String definition = run.job().definitions().get(measure.id());
      measures.add(
          new MeasureText(
              measure.id(),
              measure.title(),
              definition == null ? "" : definition,
              base(measure).groupBy().stream().map(this::name).toList(),
              measure.share() != null && measure.share().test() instanceof Followed));
    }
    return measures;
  }

  /** What a share is a share of; any other measure itself. */
  private Measure base(Measure measure) {
    Measure.Share share = measure.share();
    return run.job().measures().stream()
        .filter(other -> share != null && other.id().equals(share.of()))
        .findFirst()
        .orElse(measure);
  }

  private String name(Dimension dimension) {
    if (dimension instanceof ByAttribute attribute) {
      return GroupName.of(attribute.name().toUpperCase(Locale.ROOT), texts);
    }
    return texts.get(
        dimension instanceof ByWorkingDays ? "V.group.by.working_days" : "V.group.by.group");
  }
}
