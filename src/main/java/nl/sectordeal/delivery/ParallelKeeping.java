package nl.sectordeal.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Keeps the bytes of many files, as many at a time as there are processors (bewaren). */
final class ParallelKeeping {
  private final Originals originals;

  ParallelKeeping(Originals originals) {
    this.originals = originals;
  }

  /** A file with its size, which decides when its turn comes. */
  private record Sized(Path file, long bytes) {}

  /** The SHA-256 of each file by its path; null of one that could not be read or kept. */
  Map<Path, @Nullable String> keep(List<Path> files) {
    Map<Path, Future<@Nullable String>> started = new HashMap<>();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Path file : largestFirst(files)) {
        Callable<@Nullable String> work = () -> keep(file);
        started.put(file, workers.submit(work));
      }
      Map<Path, @Nullable String> kept = new HashMap<>();
      for (Path file : files) {
        Future<@Nullable String> one = started.get(file);
        kept.put(file, one == null ? null : one.get());
      }
      return kept;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The inbox was not read to its end", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("A file of the inbox cannot be kept", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private @Nullable String keep(Path file) {
    try {
      String sha256 = Originals.sha256(file);
      originals.keep(file, sha256);
      return sha256;
    } catch (IOException e) {
      return null;
    }
  }

  /** So that no large one is left for the end, when the other processors have nothing to do. */
  private static List<Path> largestFirst(List<Path> files) {
    List<Sized> sized = new ArrayList<>();
    for (Path file : files) {
      sized.add(new Sized(file, size(file)));
    }
    sized.sort(Comparator.comparingLong(Sized::bytes).reversed());
    return sized.stream().map(Sized::file).toList();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      // Keeping it will fail as well, and is told then.
      return 0;
    }
  }
}
