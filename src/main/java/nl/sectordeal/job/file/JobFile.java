package nl.sectordeal.job.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.measure.AuditTerms;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.Measure;
import nl.sectordeal.measure.esf.EsfJob;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.outcome.OutcomeTerms;
import nl.sectordeal.record.mapping.RowMapping;
import nl.sectordeal.report.Exactness;
import org.jspecify.annotations.Nullable;

/**
 * One deal: who sends what, what counts and what is reported (opdracht). The only place that names
 * a partner, a date or an amount.
 *
 * @param file where it lies
 * @param schedule cron line, or null when the job is only run by hand
 * @param restateMonths how many months back a published month is offered to be issued again
 * @param inbox folder that files arrive in, as written in the file
 * @param sources in the order of the file
 * @param mappings per source
 * @param measures those of the deal, then one per indicator and operation of the fund
 * @param esf how the job counts for the European Social Fund; null when it does not
 * @param euros how placements of measures are turned into euros; empty where none are
 * @param definitions per measure, its definition in words; missing when the file gives none
 * @param retention for what persons are kept, and how long; empty when the file does not say
 * @param beside files that it names and that figures depend on
 * @param sha256 of the file's bytes
 * @param sections SHA-256 per source of what the reading of its files depends on
 * @param doubts what may be a slip of the pen and is told after a run; empty as a rule
 */
public record JobFile(
    Path file,
    String name,
    String title,
    Deal deal,
    @Nullable String schedule,
    int restateMonths,
    Locale language,
    String inbox,
    List<Source> sources,
    Map<String, RowMapping> mappings,
    Linking linking,
    OutcomeTerms terms,
    List<Measure> measures,
    @Nullable EsfJob esf,
    List<EuroTerms> euros,
    Map<String, String> definitions,
    List<Report> reports,
    List<Purpose> retention,
    List<Beside> beside,
    String sha256,
    Map<String, String> sections,
    List<Sentence> doubts) {

  /** Where the job files lie that a command finds by their name. */
  public static final Path FOLDER = Path.of("jobs");

  /** What a command calls the job: its name where it is found by that, else its path. */
  public String called() {
    return FOLDER.resolve(name + ".yaml").equals(file) ? name : file.toString();
  }

  /**
   * A file that a job file names (bestand ernaast).
   *
   * @param name as the job file names it
   * @param sha256 of its bytes
   */
  public record Beside(String name, Path file, String sha256) {}

  /** The same for job files that say the same, with the same files beside them. */
  public String fingerprint() {
    if (beside.isEmpty()) {
      return sha256;
    }
    StringBuilder all = new StringBuilder(sha256);
    beside.forEach(file -> all.append(' ').append(file.sha256()));
    return JobFileReader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * When two records are one person, and when they are a doubtful pair.
   *
   * @param link at or above this probability two records are one person
   * @param review between this and {@code link} a pair is doubtful
   * @param stopAbove more doubtful pairs than this ask for a person
   * @param largestPerson a person of more linked rows with different data than this is held
   * @param model the link model to use; null for the one that comes with the program
   * @param onePerPerson sources in which each person stands at most once for each sender
   */
  public record Linking(
      double link,
      double review,
      int stopAbove,
      int largestPerson,
      @Nullable Path model,
      Set<String> onePerPerson) {}

  /**
   * One report to write.
   *
   * @param measures ids; empty: all
   * @param eachSource true for a file per sender
   * @param exact for whom small counts are shown as they are; null: for nobody, they are protected
   */
  public record Report(
      String template,
      boolean pdf,
      boolean xlsx,
      List<String> measures,
      boolean eachSource,
      int smallestCell,
      @Nullable Exactness exact) {

    Report withMeasures(List<String> ids) {
      return new Report(template, pdf, xlsx, ids, eachSource, smallestCell, exact);
    }
  }

  /**
   * For what persons are kept, and how long.
   *
   * @param years full years
   * @param after the day from which they count
   * @param basis the law or agreement that says so
   */
  public record Purpose(String id, int years, After after, String basis) {
    /** The day from which years count. */
    public enum After {
      /** The last day of the deal. */
      DEAL,
      /** The last day that is told of the person. */
      LAST_DAY
    }
  }

  /**
   * The language of an answer: the one asked for, in the words of the job's country where it is the
   * job's own.
   *
   * @param asked null when nobody asked for one
   */
  public Locale language(@Nullable Locale asked) {
    return asked == null || asked.getLanguage().equals(language.getLanguage()) ? language : asked;
  }

  /** Titles of measures by their ids, in order. */
  public Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    measures.forEach(measure -> titles.put(measure.id(), measure.title()));
    return titles;
  }

  /** Until when proof may still come. */
  public AuditTerms auditTerms() {
    return new AuditTerms(deal, terms.proofWindow(), restateMonths);
  }

  /** Whether a measure is an indicator of the fund, and none of the deal. */
  public boolean isOfFund(String measure) {
    return esf != null && esf.hasMeasure(measure);
  }

  /**
   * Whether a measure is an indicator that the fund did not ask for: nobody is asked to do anything
   * when it moves.
   */
  public boolean isShadow(String measure) {
    return esf != null && esf.terms().shadow() && esf.hasMeasure(measure);
  }

  /** The source with this id. */
  public Source source(String id) {
    return sources.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new JobFileMistake(
                    "mistake.source",
                    Map.of(
                        "name",
                        id,
                        "known",
                        sources.stream().map(Source::id).collect(Collectors.joining(", "))),
                    null));
  }
}
