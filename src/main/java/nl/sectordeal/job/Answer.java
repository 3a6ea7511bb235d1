package nl.sectordeal.job;

import java.util.List;

/** What a command says at its end: lines for people, and its exit code. */
public record Answer(ExitCode exit, List<String> lines) {
  /** Done as asked, and nothing needs a person. */
  public static Answer done(List<String> lines) {
    return new Answer(ExitCode.DONE, lines);
  }
}
