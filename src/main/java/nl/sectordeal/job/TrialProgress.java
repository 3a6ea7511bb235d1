package nl.sectordeal.job;

import java.nio.file.Path;

/** Passes on how far a trial is, without the folder that is gone when it ends (voortgang). */
final class TrialProgress implements Progress {
  private final Progress progress;
  private final String trial;
  private final String instead;

  /**
   * @param trial folder in which it is tried
   * @param instead what is said in place of a sentence that names the folder
   */
  TrialProgress(Progress progress, Path trial, String instead) {
    this.progress = progress;
    this.trial = trial.toString();
    this.instead = instead;
  }

  @Override
  public void begin(String step, long total) {
    progress.begin(step, total);
  }

  @Override
  public void advance(long done) {
    progress.advance(done);
  }

  @Override
  public void end(String sentence) {
    progress.end(sentence.contains(trial) ? instead : sentence);
  }
}
