package nl.sectordeal.job.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile.Beside;
import nl.sectordeal.job.file.JobFile.Report;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.esf.EsfJob;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.record.Country;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.report.ReportTemplates;

/** Reads a job file; every mistake in it becomes a sentence that says where and what to do. */
public final class JobFileReader {
  /**
   * Reads one job file.
   *
   * @throws JobFileMistake when the file is missing, is no YAML, or does not say what it should
   */
  public JobFile read(Path file) {
    byte[] bytes = bytes(file);
    Node root = root(file, bytes);
    JobFile job = bind(file, root, file::resolveSibling, sha256(bytes));
    ReportHeading.checkTemplates(root.at("report"), new ReportTemplates(ReportTemplates.FOLDER));
    return job;
  }

  /**
   * Reads a job file of which the files that it names lie elsewhere, such as those in a dossier,
   * and of which no report is made, so that no templates are asked.
   *
   * @param beside where each lies, by its name in the job file
   * @throws JobFileMistake as {@link #read(Path)}
   */
  public JobFile read(Path file, Function<String, Path> beside) {
    byte[] bytes = bytes(file);
    return bind(file, root(file, bytes), beside, sha256(bytes));
  }

  private static Node root(Path file, byte[] bytes) {
    Sentence subject = new Sentence("jobfile.file", Map.of("file", file));
    JobYaml yaml = JobYaml.read(bytes, subject);
    JobYaml.requirePlainNumbers(bytes, subject);
    List<Sentence> mistakes = new SchemaCheck().mistakes(yaml);
    if (!mistakes.isEmpty()) {
      throw new JobFileMistake(yaml.places().subject(), mistakes);
    }
    Node root = new Node(yaml.tree(), yaml.places());
    return root.with(CodeLists.of(root.at("job")));
  }

  private static JobFile bind(Path file, Node root, Function<String, Path> beside, String sha256) {
    Node job = root.at("job");
    Deal deal = JobHeading.deal(job);
    Node delivery = root.at("delivery");
    List<Source> sources = DeliveryHeading.sources(root);
    OutcomeHeading outcome = OutcomeHeading.of(root.at("outcome"), beside);
    List<Measure> measures =
        MeasureHeading.measures(root.at("measure"), deal, outcome.terms().catalogue());
    Map<String, RowMapping> mappings = mappings(root);
    List<Report> reports = ReportHeading.reports(root.at("report"), measures);
    EsfJob esf = EsfHeading.esf(root.at("measure"), deal, sourceIds(sources));
    EsfHeading.checkReports(root.at("report"), esf != null);
    EsfMeasures fund = new EsfMeasures(esf, JobHeading.language(job));
    List<Measure> all = new ArrayList<>(measures);
    all.addAll(fund.list());
    EuroHeading euros = EuroHeading.of(beside, root.at("measure"));
    Map<String, String> definitions = definitions(root.at("measure"));
    definitions.putAll(fund.definitions());
    return new JobFile(
        file,
        job.text("name"),
        job.text("title"),
        deal,
        JobHeading.schedule(job),
        JobHeading.restateMonths(job),
        JobHeading.language(job),
        delivery.text("inbox"),
        sources,
        mappings,
        LinkingHeading.linking(file, root),
        outcome.terms(),
        List.copyOf(all),
        esf,
        euros.terms(),
        definitions,
        esf == null ? reports : ReportHeading.withoutFund(reports, measures),
        JobHeading.retention(job),
        beside(outcome, euros),
        sha256,
        sections(root),
        doubts(root, deal, mappings));
  }

  private static List<Sentence> doubts(Node root, Deal deal, Map<String, RowMapping> mappings) {
    List<Sentence> doubts = new ArrayList<>(PromiseHeading.doubts(root.at("measure"), deal));
    doubts.addAll(GivenCodes.doubts(root.at("measure"), mappings.values()));
    doubts.addAll(ReportHeading.doubts(root.at("report")));
    return List.copyOf(doubts);
  }

  private static Set<String> sourceIds(List<Source> sources) {
    Set<String> ids = new LinkedHashSet<>();
    sources.forEach(source -> ids.add(source.id()));
    return ids;
  }

  private static List<Beside> beside(OutcomeHeading outcome, EuroHeading euros) {
    List<Beside> files = new ArrayList<>(outcome.beside());
    files.addAll(euros.beside());
    return List.copyOf(files);
  }

  private static Map<String, RowMapping> mappings(Node root) {
    Map<String, RowMapping> mappings = new LinkedHashMap<>();
    Country country = JobHeading.country(root.at("job"));
    Map<String, Node> sources = root.at("delivery").at("sources").children();
    Map<String, Node> records = root.at("record").children();
    records.forEach(
        (id, node) -> {
          if (!sources.containsKey(id)) {
            throw node.unknown("jobfile.record", id, sources.keySet());
          }
        });
    sources.forEach(
        (id, source) -> {
          Node node = records.get(id);
          if (node == null) {
            throw source.mistake("jobfile.columns", Map.of("source", id));
          }
          mappings.put(id, RecordHeading.mapping(id, source.at("partner"), node, country));
        });
    return mappings;
  }

  private static Map<String, String> definitions(Node measures) {
    Map<String, String> definitions = new LinkedHashMap<>();
    measures
        .children()
        .forEach(
            (id, node) -> {
              if (node.has("definition") && !id.equals(EsfHeading.KEY)) {
                definitions.put(id, node.text("definition").strip());
              }
            });
    return definitions;
  }

  /** What the reading of a source's files depends on; when it changes, they are read again. */
  private static Map<String, String> sections(Node root) {
    Map<String, String> sections = new LinkedHashMap<>();
    String land = JobHeading.country(root.at("job")) == Country.NL ? "" : "BE";
    String hold = root.at("delivery").json().path("hold").toString();
    String lists = root.at("job").json().path("lists").toString();
    root.at("delivery")
        .at("sources")
        .children()
        .forEach(
            (id, node) -> {
              String text = land + hold + lists + node.json() + root.at("record").at(id).json();
              sections.put(id, sha256(text.getBytes(StandardCharsets.UTF_8)));
            });
    return sections;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new JobFileMistake("jobfile.unread", Map.of("file", file), e);
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
