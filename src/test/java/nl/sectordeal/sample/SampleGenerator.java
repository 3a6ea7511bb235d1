package nl.sectordeal.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes fictitious deliveries: {@code SampleGenerator
 * zorg|contactpunt|leuven|sterk-in-je-werk|routekaart OUTDIR [--rows N] [--seed S] [--rounds K]}.
 *
 * <p>Without {@code --rows} the committed sample with its cast and README; with it a deal of about
 * that many rows in the first round. The same arguments give the same bytes.
 */
public final class SampleGenerator {
  /** Seed of the committed samples. */
  public static final long SEED = 20_210_331;

  /** Runs from the command line. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException(
          "zorg|contactpunt|leuven|sterk-in-je-werk|routekaart OUTDIR [--rows N] [--seed S] [--rounds K]");
    }
    Path out = Path.of(args[1]);
    long rows = option(args, "--rows", 0);
    long seed = option(args, "--seed", SEED);
    if (args[0].equals("contactpunt")) {
      writeContacts(out, seed);
    } else if (args[0].equals("leuven")) {
      writeLeuven(out, seed);
    } else if (args[0].equals("sterk-in-je-werk")) {
      writeGuidance(out, seed);
    } else if (args[0].equals("routekaart")) {
      writeRoute(out, seed);
    } else if (rows > 0) {
      writeBulk(out, rows, seed, (int) option(args, "--rounds", 1));
    } else {
      writeZorg(out, seed);
    }
  }

  /** The sample of the deal with its README; files go to {@code inbox} below the folder. */
  public static void writeZorg(Path out, long seed) throws IOException {
    ZorgSample sample = new ZorgSample(seed);
    write(out.resolve("inbox"), sample.files());
    Files.writeString(
        out.resolve("README.md"), new CastPage(sample).text(), StandardCharsets.UTF_8);
  }

  /** The sample of the contact point; files go to {@code inbox} below the folder. */
  public static void writeContacts(Path out, long seed) throws IOException {
    ContactSample sample = new ContactSample(seed);
    write(out.resolve("inbox"), sample.files());
    Files.writeString(out.resolve("README.md"), ContactSample.PAGE, StandardCharsets.UTF_8);
  }

  /** The sample of the project in Leuven; files go to {@code inbox} below the folder. */
  public static void writeLeuven(Path out, long seed) throws IOException {
    write(out.resolve("inbox"), new LeuvenSample(seed).files());
    Files.writeString(out.resolve("README.md"), LeuvenCast.PAGE, StandardCharsets.UTF_8);
  }

  /** The sample of the career guidance; files go to {@code inbox} below the folder. */
  public static void writeGuidance(Path out, long seed) throws IOException {
    write(out.resolve("inbox"), new GuidanceSample(seed).files());
    Files.writeString(out.resolve("README.md"), GuidanceCast.PAGE, StandardCharsets.UTF_8);
  }

  /** The sample of the route map; files go to {@code inbox} below the folder. */
  public static void writeRoute(Path out, long seed) throws IOException {
    RouteSample sample = new RouteSample(seed);
    write(out.resolve("inbox"), sample.files());
    Files.writeString(out.resolve("README.md"), RouteSample.page(), StandardCharsets.UTF_8);
  }

  /** A deal of about this many rows for the benchmark; files go straight below the folder. */
  public static void writeBulk(Path inbox, long rows, long seed, int rounds) throws IOException {
    for (int round = 1; round <= rounds; round++) {
      new ZorgBulk(inbox, rows, seed).write(round);
    }
  }

  private static void write(Path inbox, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = inbox.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static long option(String[] args, String name, long otherwise) {
    for (int i = 2; i + 1 < args.length; i++) {
      if (args[i].equals(name)) {
        return Long.parseLong(args[i + 1]);
      }
    }
    return otherwise;
  }

  private SampleGenerator() {}
}
