package nl.sectordeal.job;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.sectordeal.job.RunLedger.Entry;
import nl.sectordeal.job.publish.CountedCells.Moved;
import nl.sectordeal.job.publish.Finding;
import nl.sectordeal.job.publish.Publication;
import nl.sectordeal.job.publish.PublicationStore;
import nl.sectordeal.job.publish.PublicationStore.Counts;
import nl.sectordeal.job.publish.PublicationWords;
import nl.sectordeal.job.publish.Publications;
import nl.sectordeal.job.publish.Publishing;
import nl.sectordeal.job.publish.Wholeness;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;

/** The answer of {@code runs}: what ran, and whether what was published is as it was. */
final class RunList {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

  private final RunLedger ledger;
  private final PublicationStore publications;
  private final Settings settings;
  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  RunList(RunLedger ledger, PublicationStore publications, Settings settings, Texts texts) {
    this.ledger = ledger;
    this.publications = publications;
    this.settings = settings;
    this.texts = texts;
  }

  /** Of one job, or of all when null. */
  Answer answer(@Nullable String job) {
    List<Entry> entries = ledger.list(job);
    if (entries.isEmpty()) {
      return Answer.done(List.of(texts.get("runs.none")));
    }
    lines.add(texts.get("runs.head"));
    entries.forEach(entry -> lines.add(line(entry)));
    boolean whole = true;
    for (String name : new TreeSet<>(entries.stream().map(Entry::job).toList())) {
      whole &= tellPublished(name);
    }
    return new Answer(whole ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON, lines);
  }

  private String line(Entry entry) {
    return "%s  %-17s  %-25s  %-7s  %-12s  %s"
        .formatted(
            MOMENT.format(entry.started()),
            texts.get("runs." + result(entry)),
            entry.job(),
            Objects.requireNonNullElse(entry.month(), "-"),
            Objects.requireNonNullElse(entry.runId(), "-"),
            Objects.requireNonNullElse(entry.folder(), "-"));
  }

  private static String result(Entry entry) {
    Integer exit = entry.exit();
    if (exit == null) {
      return "broken";
    }
    return switch (exit) {
      case 0 -> "done";
      case 2 -> "use";
      case 3 -> "person";
      // Of a run from before this was kept it is all that is sure: what does not tie is not
      // published.
      case 4 -> Boolean.FALSE.equals(entry.ties()) ? "tie" : "unpublished";
      default -> "fault";
    };
  }

  /** Whether all of a job is whole. */
  private boolean tellPublished(String job) {
    List<Publication> published = publications.list(job);
    Publishing.finishInterrupted(settings, published);
    Wholeness wholeness = new Wholeness(settings.out());
    List<Finding> all = new ArrayList<>();
    PublicationWords words = new PublicationWords(texts, Map.of());
    if (!published.isEmpty()) {
      lines.add(texts.get("publish.head", Map.of("job", job)));
    }
    wholeness
        .check(published)
        .forEach(
            (publication, findings) -> {
              if (findings.isEmpty()) {
                lines.add("  " + words.whole(publication) + beside(publication, words));
              }
              all.addAll(findings);
              findings.forEach(finding -> lines.add("  " + words.finding(finding)));
            });
    List<Finding> unknown = wholeness.listUnknown(job, published);
    unknown.forEach(finding -> lines.add("  " + words.finding(finding)));
    return all.isEmpty() && unknown.isEmpty();
  }

  /** Of the newest version of a month: what it would count by now, as the last run saw it. */
  private String beside(Publication publication, PublicationWords words) {
    Publications known = new Publications(publications);
    boolean newest =
        known
            .findNewest(publication.job(), publication.month())
            .filter(publication::equals)
            .isPresent();
    Counts counts = publications.getCounts(publication);
    List<Moved> moved = counts.published().movedTo(counts.latest());
    if (!newest || moved.isEmpty()) {
      return "";
    }
    return " "
        + known
            .findAcceptance(publication, counts.latest())
            .map(at -> words.accepted(moved, at))
            .orElseGet(() -> texts.get("publish.outdated", Map.of("moved", words.moved(moved))));
  }
}
