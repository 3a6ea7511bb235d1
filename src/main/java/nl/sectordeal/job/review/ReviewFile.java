package nl.sectordeal.job.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.rule.SheetMissing;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.review.ReviewForm.Form;
import nl.sectordeal.record.table.FilledForm;
import nl.sectordeal.record.table.FilledForm.FilledRow;
import nl.sectordeal.record.table.UnreadableFile;

/** The workbook of doubtful pairs as it comes back, in either language. */
final class ReviewFile {
  private final Path file;

  ReviewFile(Path file) {
    this.file = file;
  }

  /**
   * All rows of both sheets.
   *
   * @throws UnreadableFile when it is not such a workbook
   */
  List<FilledIn> read() {
    List<FilledIn> rows = new ArrayList<>();
    for (Form which : Form.values()) {
      rows.addAll(read(which));
    }
    return rows;
  }

  /** One of the sheets; under another name it would be passed over with all that is in it. */
  private List<FilledIn> read(Form which) {
    List<FilledIn> rows = new ArrayList<>();
    UnreadableFile missing = null;
    int sheets = 0;
    for (ReviewForm form : ReviewForm.ALL) {
      try {
        for (FilledRow row :
            FilledForm.read(file, form.sheet(which), form.headingsReadBack(which))) {
          rows.add(filledIn(which, form, row));
        }
        sheets++;
      } catch (UnreadableFile e) {
        if (!e.notice().code().equals(SheetMissing.CODE)) {
          throw e;
        }
        missing = missing == null ? e : missing;
      }
    }
    if (sheets == 0 && missing != null) {
      throw missing;
    }
    return rows;
  }

  private static FilledIn filledIn(Form which, ReviewForm form, FilledRow row) {
    List<String> headings = form.headingsReadBack(which);
    return new FilledIn(
        which,
        form.sheet(which),
        row.number(),
        headings.get(0),
        headings.get(1),
        row.texts().get(0),
        row.texts().get(1),
        row.texts().get(2),
        row.texts().get(3),
        row.texts().get(4));
  }

  /**
   * Whether it is such a workbook and someone filled something in. One of which a sheet bears
   * another name may be: what is on that sheet cannot be seen.
   */
  boolean isFilledIn() {
    int sheets = 0;
    for (Form which : Form.values()) {
      try {
        if (read(which).stream()
            .anyMatch(row -> !row.word().isEmpty() || !row.because().isEmpty())) {
          return true;
        }
        sheets++;
      } catch (UnreadableFile another) {
        // Without any sheet of ours it is no such workbook.
      }
    }
    return sheets == 1;
  }

  /** SHA-256 of a file, 64 hexadecimal characters. */
  static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UserMistake("mistake.file.unread", Map.of("file", file), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
