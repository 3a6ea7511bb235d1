package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that the job file names, such as a catalogue or a table of values: in a folder of their
 * own, each under its name in the job file, as far as that is fit for any disk (bijlagen).
 */
final class Attachments {
  private static final String FOLDER = "bijlagen/";
  private static final Pattern NAME = Pattern.compile("bijlagen/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");
  private static final Pattern UNFIT = Pattern.compile("^[^A-Za-z0-9_]|[^A-Za-z0-9_.-]");
  private static final int LONGEST = 100;

  private Attachments() {}

  /** Whether a file in a dossier may be one of them; never one that leads out of their folder. */
  static boolean isName(String file) {
    return NAME.matcher(file).matches();
  }

  /** What a file is called in a dossier that the job file names so. */
  static String nameOf(String inJobFile) {
    String fit = UNFIT.matcher(inJobFile).replaceAll("_");
    return FOLDER + fit.substring(Math.max(0, fit.length() - LONGEST));
  }

  /** The names of those in the folder of a dossier, sorted. */
  static List<String> list(Path dossier) {
    Path folder = dossier.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> FOLDER + file.getFileName()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes one into the folder of a dossier. */
  static void write(byte[] bytes, String name, Path dossier) throws IOException {
    Path file = dossier.resolve(name);
    Files.createDirectories(dossier.resolve(FOLDER));
    Files.write(file, bytes);
  }
}
