package nl.sectordeal.delivery;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One kind of file that one partner, or many partners alike, send every month (bron).
 *
 * @param id name of the source in the job file
 * @param partner name of the partner as reports show it
 * @param files pattern of the file names, below the inbox
 * @param format how the file is written
 * @param period finds the period in the file name, in the group {@code period}
 * @param received finds the receipt in the file name, in the group {@code received}; null: the
 *     moment of import
 * @param mode whether a file is the whole present state or only what changed
 * @param dueDay day of the month after the period by which the file is due
 * @param sender where the sender's name stands when a source has many; null when it has one
 * @param hold when a delivery waits for a person
 */
public record Source(
    String id,
    String partner,
    String files,
    Format format,
    Pattern period,
    @Nullable Pattern received,
    Mode mode,
    int dueDay,
    @Nullable SenderFrom sender,
    Hold hold) {

  /** What a file of this source stands for. */
  public enum Mode {
    FULL,
    CHANGES
  }

  /** The kind of file, and what is declared of it; what is null is detected and told. */
  public record Format(
      Type type,
      @Nullable Character separator,
      @Nullable String charset,
      @Nullable String sheet,
      @Nullable Integer headerRow,
      int headerRows) {
    /** File type. */
    public enum Type {
      CSV,
      XLSX
    }
  }

  /**
   * Where the sender's name stands; at least one of the three.
   *
   * @param number the number of an employer that the name is; null: it is a name
   */
  public record SenderFrom(
      @Nullable Pattern fileName,
      @Nullable String cell,
      @Nullable String column,
      @Nullable EmployerNumber number) {

    /** The sender in the name of a file, as it is written there; null when there is none. */
    public @Nullable String named(String file) {
      return fileName == null ? null : new FileName(file).sender(fileName);
    }

    /**
     * The name by which a sender is known: an employer's number with all its digits and without
     * what stands between them, so that one employer is one sender.
     */
    public @Nullable String known(@Nullable String written) {
      return written == null || number == null ? written : number.whole(written);
    }
  }

  /** The number of an employer, which senders may have for a name (werkgeversnummer). */
  public enum EmployerNumber {
    /** Of the Handelsregister: eight digits. */
    KVK("", 8),
    /** Of the Kruispuntbank van Ondernemingen: ten digits, {@code BE} before them or not. */
    ENTERPRISE("BE", 10);

    private final String prefix;
    private final int digits;

    EmployerNumber(String prefix, int digits) {
      this.prefix = prefix;
      this.digits = digits;
    }

    /** All digits, with the zero that a spreadsheet dropped; what is no such number stays. */
    String whole(String written) {
      String bare = TypedNumber.bare(written).toUpperCase(Locale.ROOT);
      String number = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
      if (number.matches("\\d{" + (digits - 1) + "}")) {
        return "0" + number;
      }
      return number.matches("\\d{" + digits + "}") ? number : written;
    }
  }

  /**
   * Strictly more than both of these, of rejected, vanished or changed rows, and the delivery
   * waits.
   */
  public record Hold(int rows, int percent) {}

  /** Whether files of this source come from several senders. */
  public boolean hasManySenders() {
    return sender != null;
  }

  /** Whether the sender stands on a sheet that only its headings tell. */
  boolean isSheetSought() {
    return sender != null
        && (sender.cell() != null || sender.column() != null)
        && format.type() == Format.Type.XLSX
        && format.sheet() == null;
  }

  /** Whether a file below the inbox is one of this source. */
  public boolean takes(Path file) {
    return isNamed(file, files);
  }

  /** Whether a file would be one of this source in the folder that it belongs in. */
  public boolean takesName(Path name) {
    return isNamed(name, files.substring(files.lastIndexOf('/') + 1));
  }

  /** Some programs write the extension in capitals, which nobody who agrees on names thinks of. */
  private static boolean isNamed(Path found, String glob) {
    Path file = Path.of(Inbox.name(found));
    PathMatcher matcher =
        FileSystems.getDefault()
            .getPathMatcher("glob:" + Normalizer.normalize(glob, Normalizer.Form.NFC));
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || matcher.matches(file)) {
      return matcher.matches(file);
    }
    String start = name.substring(0, dot);
    String extension = name.substring(dot);
    return matcher.matches(file.resolveSibling(start + extension.toLowerCase(Locale.ROOT)))
        || matcher.matches(file.resolveSibling(start + extension.toUpperCase(Locale.ROOT)));
  }
}
