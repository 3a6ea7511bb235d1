package nl.sectordeal.job.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.person.LinkTerms;
import nl.sectordeal.record.look.ColumnLook;
import nl.sectordeal.record.look.Meaning;
import nl.sectordeal.record.look.Vocabulary;

/**
 * A whole job in draft (opzet).
 *
 * @param inbox folder that all files lie in
 */
record JobDraft(String name, Path inbox, List<SourceDraft> sources, Vocabulary vocabulary) {
  private static final List<Meaning> EVENTS =
      List.of(Meaning.START, Meaning.WORK_START, Meaning.OBTAINED, Meaning.CONTACT_DATE);

  /** Years that a deal lasts, when starts lie further back. */
  private static final int LONGEST_DEAL = 5;

  /** The job file. */
  String text(Wording words) {
    YamlText yaml = new YamlText();
    yaml.comment("yaml-language-server: $schema=../src/main/resources/job.schema.json");
    yaml.comment(words.say("head", "files", countFiles()));
    yaml.comment(words.say("head.check"));
    yaml.open("job")
        .put("name", name)
        .putQuoted("title", title())
        .remark(words.say("title"))
        .putQuoted("from", firstYear() + "-01-01")
        .remark(words.say("from"))
        .putQuoted("until", lastYear() + "-12-31")
        .put("language", words.texts().language().getLanguage())
        .close();
    yaml.blank();
    new DeliveryText(yaml, words).write(shownInbox(), sources);
    yaml.blank();
    RecordText.write(yaml, words, vocabulary, sources);
    yaml.blank();
    yaml.open("person").remark(words.say("person"));
    yaml.putRaw("link", String.valueOf(LinkTerms.STANDARD.link()))
        .putRaw("review", String.valueOf(LinkTerms.STANDARD.review()))
        .putRaw("stop_above", "25")
        .close();
    yaml.blank();
    yaml.open("outcome").putQuoted("proof_window", "5 months").remark(words.say("proof")).close();
    yaml.blank();
    MeasureText measures = new MeasureText(yaml, words, vocabulary, sources);
    measures.write();
    yaml.blank();
    measures.writeReport();
    return yaml.toString();
  }

  private int countFiles() {
    return sources.stream().mapToInt(SourceDraft::files).sum();
  }

  private String title() {
    String title = name.replace('-', ' ');
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** As seen from where the command was given, when it lies below. */
  private String shownInbox() {
    Path here = Path.of("").toAbsolutePath();
    Path shown = inbox.startsWith(here) ? here.relativize(inbox) : inbox;
    String text = shown.toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }

  /**
   * The year of the last period that a file name tells, or else of the last event; of forms that
   * are still empty, the year in which they were written.
   */
  int lastYear() {
    String last = lastMonth();
    if (!last.isEmpty()) {
      return Integer.parseInt(last.substring(0, 4));
    }
    int event = sources.stream().mapToInt(JobDraft::lastEvent).max().orElse(0);
    return event > 0 ? event : sources.stream().mapToInt(JobDraft::written).max().orElse(0);
  }

  private static int written(SourceDraft source) {
    try {
      return DutchDay.of(Files.getLastModifiedTime(source.look().file()).toInstant()).getYear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last month that a file name tells, such as 2024-03; empty when none does. */
  String lastMonth() {
    String last = "";
    for (SourceDraft source : sources) {
      for (String period : source.names().periods()) {
        last = period.compareTo(last) > 0 ? period : last;
      }
    }
    return last.length() < 6 ? "" : last.substring(0, 4) + "-" + last.substring(4, 6);
  }

  /** The year in which the first event was, but no more years ago than a deal lasts. */
  int firstYear() {
    int first = lastYear();
    for (SourceDraft source : sources) {
      for (Meaning meaning : EVENTS) {
        ColumnLook column = source.look().find(meaning);
        if (column != null && column.firstYear() > 0) {
          first = Math.min(first, column.firstYear());
        }
      }
    }
    return Math.max(first, lastYear() - LONGEST_DEAL + 1);
  }

  private static int lastEvent(SourceDraft source) {
    int last = 0;
    for (Meaning meaning : EVENTS) {
      ColumnLook column = source.look().find(meaning);
      last = column == null ? last : Math.max(last, column.lastYear());
    }
    return last;
  }
}
