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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile.Purpose;
import nl.sectordeal.job.file.JobFile.Report;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.outcome.OutcomeTerms;
import nl.sectordeal.record.RowMapping;
import nl.sectordeal.report.Exactness;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;
import tools.jackson.databind.JsonNode;

/** Reads a job file; every mistake in it becomes a sentence that says where and what to do. */
public final class JobFileReader {
  private static final Map<String, String> MISSING =
      Map.of("readers", "who may read it", "because", "on what ground, such as a contract");

  private static final int STANDARD_RESTATE_MONTHS = 3;

  /**
   * Reads one job file.
   *
   * @throws JobFileMistake when the file is missing, is no YAML, or does not say what it should
   */
  public JobFile read(Path file) {
    return read(file, Tables.BESIDE_IT);
  }

  /**
   * Reads a job file by itself, such as that in a dossier: without the tables that it names, and so
   * without what placements are worth. All else is the same.
   *
   * @throws JobFileMistake as {@link #read}
   */
  public JobFile readAlone(Path file) {
    return read(file, Tables.NOT_THERE);
  }

  /** Where the tables are that a job file names. */
  private enum Tables {
    /** In the places that it says. */
    BESIDE_IT,
    /** Nowhere, and nobody asks for them. */
    NOT_THERE
  }

  private static JobFile read(Path file, Tables tables) {
    byte[] bytes = bytes(file);
    JsonNode tree = JobYaml.read(bytes, file.toString());
    List<String> mistakes = new SchemaCheck().mistakes(tree);
    if (!mistakes.isEmpty()) {
      throw new JobFileMistake(
          "The job file " + file + " cannot be used:\n  " + String.join("\n  ", mistakes));
    }
    return bind(file, new Node("", tree), tables, sha256(bytes));
  }

  private static JobFile bind(Path file, Node root, Tables tables, String sha256) {
    Node job = root.at("job");
    Deal deal = new Deal(job.date("from"), job.date("until"));
    if (deal.until().isBefore(deal.from())) {
      throw job.mistake("ends before it begins; put until after from");
    }
    Node delivery = root.at("delivery");
    List<Source> sources = DeliveryHeading.sources(delivery);
    List<Measure> measures = MeasureHeading.measures(root.at("measure"), deal);
    return new JobFile(
        job.text("name"),
        job.text("title"),
        deal,
        schedule(job),
        job.number("restate_months", STANDARD_RESTATE_MONTHS),
        Locale.forLanguageTag(job.text("language", "nl")),
        delivery.text("inbox"),
        sources,
        mappings(root),
        LinkingHeading.linking(file, root),
        terms(root.find("outcome")),
        measures,
        tables == Tables.NOT_THERE
            ? new JobFile.Euros(List.of(), "")
            : EuroHeading.euros(file, root.at("measure")),
        definitions(root.at("measure")),
        reports(root.at("report"), measures),
        retention(job),
        sha256,
        sections(root));
  }

  private static @Nullable String schedule(Node job) {
    String cron = job.findText("schedule");
    if (cron != null && !CronExpression.isValidExpression(cron)) {
      throw job.at("schedule")
          .mistake(
              "is no cron line of six fields; write it as \"0 30 6 6 * *\" for the sixth, 06:30");
    }
    return cron;
  }

  private static Map<String, RowMapping> mappings(Node root) {
    Map<String, RowMapping> mappings = new LinkedHashMap<>();
    Map<String, Node> sources = root.at("delivery").at("sources").children();
    Map<String, Node> records = root.at("record").children();
    records.forEach(
        (id, node) -> {
          if (!sources.containsKey(id)) {
            throw node.mistake(
                "is no source; correct the name, or add it under delivery.sources, which has "
                    + String.join(", ", sources.keySet()));
          }
        });
    sources.forEach(
        (id, source) -> {
          Node node = records.get(id);
          if (node == null) {
            throw source.mistake("has no columns; add " + id + " under record");
          }
          mappings.put(id, RecordHeading.mapping(id, source.at("partner"), node));
        });
    return mappings;
  }

  private static OutcomeTerms terms(@Nullable Node node) {
    OutcomeTerms standard = OutcomeTerms.standard();
    return node == null
        ? standard
        : new OutcomeTerms(
            node.amount("same_participation_within", "day", standard.sameParticipationWithin()),
            node.amount("same_placement_within", "day", standard.samePlacementWithin()),
            node.amount("proof_window", "month", standard.proofWindow()),
            node.amount("start_tolerance", "day", standard.startTolerance()),
            node.number("hours_tolerance", standard.hoursTolerance()));
  }

  private static Map<String, String> definitions(Node measures) {
    Map<String, String> definitions = new LinkedHashMap<>();
    measures
        .children()
        .forEach(
            (id, node) -> {
              if (node.has("definition")) {
                definitions.put(id, node.text("definition").strip());
              }
            });
    return definitions;
  }

  private static List<Report> reports(Node heading, List<Measure> measures) {
    List<Report> reports = new ArrayList<>();
    for (Node node : heading.items()) {
      List<String> formats = node.texts("formats");
      List<String> chosen = node.texts("measures");
      if (chosen.equals(List.of("all"))) {
        chosen = List.of();
      }
      for (String id : chosen) {
        if (measures.stream().noneMatch(measure -> measure.id().equals(id))) {
          throw node.at("measures")
              .mistake("names " + id + ", which is no measure; the measures are " + ids(measures));
        }
      }
      reports.add(
          new Report(
              node.text("template"),
              formats.contains("pdf"),
              formats.contains("xlsx"),
              chosen,
              node.has("for"),
              node.number("smallest_cell", 5),
              exact(node)));
    }
    return List.copyOf(reports);
  }

  private static List<Purpose> retention(Node job) {
    List<Purpose> purposes = new ArrayList<>();
    job.at("retention")
        .children()
        .forEach(
            (id, node) ->
                purposes.add(
                    new Purpose(
                        id,
                        node.number("years", 0),
                        Purpose.After.valueOf(
                            node.text("after", "last_day").toUpperCase(Locale.ROOT)),
                        node.text("basis"))));
    return List.copyOf(purposes);
  }

  /** Who reads small counts as they are, and why, must be said with it. */
  private static @Nullable Exactness exact(Node report) {
    boolean exact = report.text("small_cells", "protected").equals("exact");
    for (String key : List.of("readers", "because")) {
      if (exact && !report.has(key)) {
        throw report.mistake("shows exact small counts; say under " + key + " " + MISSING.get(key));
      }
      if (!exact && report.has(key)) {
        throw report.at(key).mistake("goes with small_cells: exact; add that, or leave this out");
      }
    }
    return exact ? new Exactness(report.text("readers"), report.text("because")) : null;
  }

  private static String ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).collect(Collectors.joining(", "));
  }

  /** What the reading of a source's files depends on; when it changes, they are read again. */
  private static Map<String, String> sections(Node root) {
    Map<String, String> sections = new LinkedHashMap<>();
    String hold = root.at("delivery").json().path("hold").toString();
    root.at("delivery")
        .at("sources")
        .children()
        .forEach(
            (id, node) -> {
              String text = hold + node.json() + root.at("record").at(id).json();
              sections.put(id, sha256(text.getBytes(StandardCharsets.UTF_8)));
            });
    return sections;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new JobFileMistake(
          "The job file "
              + file
              + " cannot be read; check its name, or see jobs/ for the jobs there are.");
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
