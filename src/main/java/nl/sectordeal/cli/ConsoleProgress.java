package nl.sectordeal.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.sectordeal.job.Progress;
import org.jspecify.annotations.Nullable;

/** On a terminal a bar with rows, rate and time left; in a pipe one line per step. */
final class ConsoleProgress implements Progress {
  private final PrintWriter writer;
  private final boolean terminal;
  private @Nullable ProgressBar bar;
  private String step = "";

  private ConsoleProgress(PrintWriter writer, boolean terminal) {
    this.writer = writer;
    this.terminal = terminal;
  }

  @SuppressWarnings("SystemConsoleNull") // from JDK 22 on a console alone is no proof of a terminal
  static Progress on(PrintWriter writer) {
    boolean terminal = System.console() != null && System.getenv("TERM") != null;
    return new ConsoleProgress(writer, terminal);
  }

  @Override
  public synchronized void begin(String name, long total) {
    step = name;
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(total <= 0 ? -1 : total)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public synchronized void advance(long done) {
    if (bar != null) {
      bar.stepBy(done);
    }
  }

  @Override
  public synchronized void end(String sentence) {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    writer.println(Harmless.text(step + ": " + sentence));
    writer.flush();
  }
}
