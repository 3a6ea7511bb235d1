package nl.sectordeal.job.render;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes the files of a run, as many at a time as there are processors, in the order given. */
final class SideBySide {
  private SideBySide() {}

  /**
   * Writes them all; none may wait for another.
   *
   * @throws IllegalStateException when one could not be written
   */
  static void write(List<Runnable> files) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Future<Object> one :
          workers.invokeAll(files.stream().map(Executors::callable).toList())) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A report could not be written", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }
}
