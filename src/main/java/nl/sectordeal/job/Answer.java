package nl.sectordeal.job;

import java.util.List;

/** What a command says at its end: lines for people, and its exit code. */
public record Answer(ExitCode exit, List<String> lines) {
  public static Answer done(List<String> lines) {
    return new Answer(ExitCode.DONE, lines);
  }
}
