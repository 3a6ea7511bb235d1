package nl.sectordeal.job.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.DutchDay;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.Edition;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.PartChange;
import nl.sectordeal.report.StandingCounts;
import nl.sectordeal.report.protect.Cell.Part;
import nl.sectordeal.report.shown.CauseWords;
import nl.sectordeal.report.shown.PromiseWords;

/**
 * A difference statement for people: per figure the causes, which add up, and what is behind each.
 */
final class DifferenceWords {
  /** More decisions of one cause than this are counted only. */
  private static final int SHOWN = 10;

  private final Texts texts;
  private final CauseWords causes;
  private final List<String> lines = new ArrayList<>();
  private final MovedWords opened;

  private DifferenceWords(Texts texts) {
    this.texts = texts;
    this.causes = new CauseWords(texts);
    this.opened = new MovedWords(texts, lines);
  }

  static List<String> lines(DifferenceStatement statement, Texts texts) {
    DifferenceWords words = new DifferenceWords(texts);
    words.add(statement);
    return words.lines;
  }

  private void add(DifferenceStatement statement) {
    say(
        "",
        "head",
        Map.of(
            "title", statement.title(),
            "before", statement.before().name(),
            "after", statement.after().name()));
    add(statement.before());
    add(statement.after());
    int elsewhere = 0;
    for (FigureChange figure : statement.figures()) {
      if (figure.parts().isEmpty() && figure.causes().stream().allMatch(Cause::silent)) {
        elsewhere += silent(figure);
      } else {
        add(figure);
      }
    }
    statement.euros().forEach(new EuroDifferenceWords(texts, lines)::add);
    lines.add("");
    statement.promises().forEach(it -> lines.add(PromiseWords.sentence(it, texts)));
    if (elsewhere > 0) {
      say("", elsewhere == 1 ? "elsewhere.one" : "elsewhere.more", Map.of("count", elsewhere));
    }
    if (!statement.unmoved().isEmpty()) {
      say("", "unmoved", Map.of("titles", String.join(", ", statement.unmoved())));
    }
  }

  private void say(String indent, String key, Map<String, ?> gaps) {
    lines.add(indent + texts.get("difference." + key, gaps));
  }

  private void add(Edition edition) {
    say(
        "  ",
        "edition",
        Map.of(
            "name", edition.name(),
            "peildatum", MovedWords.day(edition.month().peildatum()),
            "known", moment(edition.asKnownAt())));
  }

  private static String moment(Instant moment) {
    return DutchDay.clock(moment);
  }

  private void add(FigureChange figure) {
    List<Cause> told = figure.causes().stream().filter(cause -> !cause.silent()).toList();
    int silent = silent(figure);
    lines.add("");
    lines.add(
        figure.title()
            + " ("
            + MovedWords.period(figure.period(), texts)
            + "): "
            + numbers(figure));
    addParts(figure);
    for (Cause cause : told) {
      lines.add(effect(cause.effect()) + "  " + causes.sentence(cause) + beside(cause.effect()));
    }
    if (told.size() > 1) {
      lines.add(effect(figure.difference()) + "  " + texts.get("difference.together"));
    }
    if (silent > 0) {
      say("        ", silent == 1 ? "silent.one" : "silent.more", Map.of("count", silent));
    }
    told.forEach(this::open);
  }

  /** One line a kind: of a later month most groups and many months are others. */
  private void addParts(FigureChange figure) {
    SortedMap<Part, List<String>> kinds = new TreeMap<>();
    for (PartChange part : figure.parts()) {
      kinds
          .computeIfAbsent(part.part(), any -> new ArrayList<>())
          .add(part.label() + " " + part.before() + " → " + part.after());
    }
    kinds.forEach(
        (kind, parts) ->
            lines.add(
                "        "
                    + texts.get("publish.part." + kind.name().toLowerCase(Locale.ROOT))
                    + " "
                    + String.join(", ", parts)));
  }

  private static int silent(FigureChange figure) {
    return figure.causes().stream()
        .filter(Cause::silent)
        .mapToInt(cause -> cause.moved().size())
        .sum();
  }

  private String numbers(FigureChange figure) {
    StandingCounts was = figure.before();
    StandingCounts is = figure.after();
    List<String> parts = new ArrayList<>();
    add(parts, "COUNTED", was.counted(), is.counted(), true);
    add(parts, "PROVISIONAL", was.provisional(), is.provisional(), false);
    add(parts, "HELD", was.held(), is.held(), false);
    add(parts, "NOT_DURABLE", was.notDurable(), is.notDurable(), false);
    return String.join("; ", parts);
  }

  private void add(List<String> parts, String word, int was, int is, boolean always) {
    if (always || was != 0 || is != 0) {
      String moved = was == is ? "" : " (%+d)".formatted(is - was);
      parts.add(causes.word(word) + " " + was + " → " + is + moved);
    }
  }

  private static String effect(StandingCounts effect) {
    return "%6s".formatted(effect.counted() == 0 ? "0" : "%+d".formatted(effect.counted()));
  }

  private String beside(StandingCounts effect) {
    List<String> parts = new ArrayList<>();
    addBeside(parts, "PROVISIONAL", effect.provisional());
    addBeside(parts, "HELD", effect.held());
    addBeside(parts, "NOT_DURABLE", effect.notDurable());
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private void addBeside(List<String> parts, String word, int moved) {
    if (moved != 0) {
      parts.add(causes.word(word) + " %+d".formatted(moved));
    }
  }

  private void open(Cause cause) {
    lines.add("  " + causes.sentence(cause) + ":");
    cause.moved().stream().limit(SHOWN).forEach(opened::add);
    int more = cause.moved().size() - SHOWN;
    if (more > 0) {
      say("    ", "more", Map.of("count", more));
    }
  }
}
