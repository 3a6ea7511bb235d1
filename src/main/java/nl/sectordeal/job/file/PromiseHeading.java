package nl.sectordeal.job.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.measure.Deal;
import nl.sectordeal.measure.Measure.Promise;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.period.Cycle;
import org.jspecify.annotations.Nullable;

/** The key {@code promised} of a measure: amounts, and the days between which each holds. */
final class PromiseHeading {
  private static final String PROMISED = "promised";
  private static final String EACH = "each";
  private static final String FROM = "from";
  private static final String BY = "by";

  private PromiseHeading() {}

  /** What was promised with a measure, in the order of the file. */
  static List<Promise> promises(Node measure, Deal deal) {
    List<Promise> promises = new ArrayList<>();
    for (Node item : items(measure)) {
      Cycle each = each(measure, item);
      Promise promise =
          new Promise(
              item.number("amount", 0),
              each,
              item.date(FROM, deal.from()),
              item.date(BY, deal.until()));
      refuseDays(promise, item, deal);
      refuseTwice(promise, promises, item);
      promises.add(promise);
    }
    return List.copyOf(promises);
  }

  private static List<Node> items(Node measure) {
    return measure.has(PROMISED) ? measure.at(PROMISED).items() : List.of();
  }

  /** A figure begins again with its own period, so that another one's amount says nothing of it. */
  private static @Nullable Cycle each(Node measure, Node item) {
    String each = item.findText(EACH);
    String per = measure.text("per", "deal");
    if (each == null) {
      return null;
    }
    if (!each.equals(per)) {
      throw item.at(EACH)
          .mistake(
              per.equals("deal") ? "jobfile.promise.deal" : "jobfile.promise.each",
              Map.of("value", each, "per", per));
    }
    return Cycle.valueOf(each.toUpperCase(Locale.ROOT));
  }

  private static void refuseDays(Promise promise, Node item, Deal deal) {
    if (promise.from().isAfter(deal.until())) {
      throw item.at(FROM).mistake("jobfile.promise.late", days(promise.from(), deal.until()));
    }
    if (promise.by().isBefore(deal.from())) {
      throw item.at(BY).mistake("jobfile.promise.early", days(promise.by(), deal.from()));
    }
    if (promise.by().isBefore(promise.from())) {
      throw item.mistake(
          "jobfile.promise.backwards", Map.of("from", promise.from(), "by", promise.by()));
    }
  }

  /** Of one day several steps may begin that are due on days of their own. */
  private static void refuseTwice(Promise promise, List<Promise> earlier, Node item) {
    for (int i = 0; i < earlier.size(); i++) {
      Promise other = earlier.get(i);
      if (other.from().equals(promise.from()) && other.by().equals(promise.by())) {
        throw item.mistake("jobfile.promise.twice", Map.of("other", PROMISED + "[" + i + "]"));
      }
    }
  }

  /**
   * Days outside the deal that may be meant, and may be a slip of the pen; a sentence each.
   *
   * @param measures of which the promises have been read
   */
  static List<Sentence> doubts(Node measures, Deal deal) {
    List<Sentence> doubts = new ArrayList<>();
    for (Node measure : measures.children().values()) {
      for (Node item : items(measure)) {
        if (item.has(FROM) && item.date(FROM).isBefore(deal.from())) {
          doubts.add(
              item.at(FROM).sentence("jobfile.promise.before", days(item.date(FROM), deal.from())));
        }
        if (item.has(BY) && item.date(BY).isAfter(deal.until())) {
          doubts.add(
              item.at(BY).sentence("jobfile.promise.after", days(item.date(BY), deal.until())));
        }
      }
    }
    return doubts;
  }

  private static Map<String, LocalDate> days(LocalDate day, LocalDate ofDeal) {
    return Map.of("value", day, "deal", ofDeal);
  }
}
