package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the sample that show something: what they are, when they change, and what must come
 * of it (rolverdeling).
 */
final class Cast {
  /** From this round on the row says this. */
  private record Edit(Feed feed, String key, int round, String heading, Object value) {}

  /** From this round on the row is gone. */
  private record Exit(Feed feed, String key, int round) {}

  /**
   * A line of the README.
   *
   * @param round in whose file the row is looked up
   * @param rule code and severity, or the subject while a rule has no code
   */
  record Part(Feed feed, String key, int round, String dutch, String english, String rule) {}

  private static final LocalDate EVER = LocalDate.of(2020, 1, 1);

  final List<Draft> drafts = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final List<WhoCase> cases = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Exit> exits = new ArrayList<>();
  private final People people;
  private int person = 10_000;

  Cast(People people) {
    this.people = people;
  }

  Person someone(Group group) {
    return people.of(person++, group);
  }

  /** Known to the partner from the first round on. */
  void enter(Draft draft) {
    drafts.add(draft.knownFrom(EVER));
  }

  void enterIn(int round, Draft draft) {
    drafts.add(draft.knownFrom(Rounds.asOf(round)));
  }

  void change(Feed feed, String key, int round, String heading, Object value) {
    edits.add(new Edit(feed, key, round, heading, value));
  }

  void leave(Feed feed, String key, int round) {
    exits.add(new Exit(feed, key, round));
  }

  void tell(Feed feed, String key, int round, String dutch, String english, String rule) {
    parts.add(new Part(feed, key, round, dutch, english, rule));
  }

  /** The row as this round's file has it; null when it is not in it. */
  Object[] asOf(int round, Draft draft) {
    Object[] row = draft.asOf(Rounds.asOf(round));
    if (row == null) {
      return null;
    }
    for (Exit exit : exits) {
      if (exit.feed() == draft.feed() && exit.round() <= round && exit.key().equals(draft.key())) {
        return null;
      }
    }
    for (Edit edit : edits) {
      if (edit.feed() == draft.feed() && edit.round() <= round && edit.key().equals(draft.key())) {
        row[draft.feed().column(edit.heading())] = edit.value();
      }
    }
    return row;
  }
}
