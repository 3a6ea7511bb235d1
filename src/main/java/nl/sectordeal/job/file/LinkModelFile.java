package nl.sectordeal.job.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.person.score.LinkModel;
import org.jspecify.annotations.Nullable;

/** Reads and writes the document that says by what people are known as one (koppelmodel). */
public final class LinkModelFile {
  private static final String SHIPPED = "/linkmodel.yaml";

  private LinkModelFile() {}

  /** The model that comes with the program. */
  public static LinkModel shipped() {
    try (InputStream in = LinkModelFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + SHIPPED);
      }
      return LinkModelReader.read(in.readAllBytes(), new Sentence("jobfile.model.shipped"));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + SHIPPED + " in the program", e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws JobFileMistake when the file is missing, is no YAML, or does not say what it should
   */
  public static LinkModel read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new JobFileMistake("jobfile.model.unread", Map.of("file", file), e);
    }
    return LinkModelReader.read(bytes, new Sentence("jobfile.model", Map.of("file", file)));
  }

  /** The document of a model. */
  public static String text(LinkModel model) {
    return new LinkModelText(null).of(model);
  }

  /**
   * Writes a model.
   *
   * @param before the model it was trained from, whose figures are put beside the new ones
   * @throws IOException when the file cannot be written
   */
  public static void write(Path file, LinkModel model, @Nullable LinkModel before)
      throws IOException {
    // Half a model may read as a whole one, and runs would link by it.
    Path half = file.resolveSibling(file.getFileName() + ".half");
    Files.writeString(half, new LinkModelText(before).of(model), StandardCharsets.UTF_8);
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
