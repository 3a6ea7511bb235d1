package nl.sectordeal.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FEBRL's own files, read where they lie. */
final class FebrlFile implements TruthSet {
  private static final Pattern RECORD = Pattern.compile("rec-(\\d+)-.*");

  private final String name;
  private final List<Path> files;
  private final boolean once;
  private final boolean numbered;

  private FebrlFile(String name, List<Path> files, boolean once, boolean numbered) {
    this.name = name;
    this.files = files;
    this.once = once;
    this.numbered = numbered;
  }

  /**
   * Set 1, 2 or 3, one file each, or 4: two files in each of which a person stands once.
   *
   * @param numbered whether the number may be used
   */
  static FebrlFile of(Path folder, int set, boolean numbered) {
    String name = "febrl" + set + (numbered ? "" : ", no number");
    List<Path> files =
        set == 4
            ? List.of(folder.resolve("dataset4a.csv"), folder.resolve("dataset4b.csv"))
            : List.of(folder.resolve("dataset" + set + ".csv"));
    return new FebrlFile(name, files, set == 4, numbered);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isOnce(int source) {
    return once;
  }

  @Override
  public String relation(Written one, Written other) {
    return "strangers";
  }

  @Override
  public void forEach(Consumer<Written> consumer) {
    for (int s = 0; s < files.size(); s++) {
      try (BufferedReader lines = Files.newBufferedReader(files.get(s), StandardCharsets.UTF_8)) {
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isBlank()) {
            consumer.accept(row(line, s));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, ... */
  private Written row(String line, int source) {
    String[] cells = line.split(",", -1);
    Matcher record = RECORD.matcher(cells[0].strip());
    if (!record.matches()) {
      throw new IllegalArgumentException("No record of FEBRL in " + files.get(source));
    }
    FebrlFields fields = new FebrlFields();
    fields.values[FebrlFields.GIVEN_NAME] = cells[1].strip();
    fields.values[FebrlFields.SURNAME] = cells[2].strip();
    fields.values[FebrlFields.HOUSE_NUMBER] = cells[3].strip();
    fields.values[FebrlFields.STREET] = cells[4].strip();
    fields.values[FebrlFields.SUBURB] = cells[6].strip();
    fields.values[FebrlFields.POSTCODE] = cells[7].strip();
    fields.values[FebrlFields.BIRTH_DATE] = cells[9].strip();
    fields.values[FebrlFields.NUMBER] = numbered ? cells[10].strip() : "";
    return fields.written(source, Integer.parseInt(record.group(1)), 0);
  }
}
