package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RowPrint;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.RawRow;
import org.junit.jupiter.api.Test;

/** When two rows are known to be the same before they are read. */
class RowPrinterTest {
  private static final List<String> HEADINGS = List.of("Nummer", "Soort", "Start");

  /** The first 16 bytes, in the order of the bytes, as the authors of SipHash do. */
  private static final UUID KEY = new UUID(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);

  @Test
  void empty_message_has_the_published_digest() {
    SipHash hash = new SipHash(KEY);
    assertThat(Long.reverseBytes(hash.end())).isEqualTo(0xa3817f04ba25a8e6L);
    assertThat(Long.reverseBytes(hash.second())).isEqualTo(0x6df67214c7550293L);
  }

  @Test
  void eight_bytes_have_the_published_digest() {
    SipHash hash = new SipHash(KEY);
    hash.add(0x0706050403020100L);
    assertThat(Long.reverseBytes(hash.end())).isEqualTo(0x3b62a9ba6258f561L);
    assertThat(Long.reverseBytes(hash.second())).isEqualTo(0x0f83e264f31497b4L);
  }

  @Test
  void the_same_cells_have_the_same_print_whatever_their_row_number() {
    RowPrinter printer = new RowPrinter(MappingBuilder.pseudonyms(), HEADINGS);
    assertThat(printer.of(new RawRow(9, cells("T1", "Werkfit", ""))))
        .isEqualTo(printer.of(new RawRow(5, cells("T1", "Werkfit", ""))));
  }

  @Test
  void other_cells_have_another_print() {
    String longest = "x".repeat(70_000);
    List<List<Cell>> rows =
        List.of(
            cells("T1", "Werkfit", ""),
            cells("T1", "", "Werkfit"),
            cells("T1W", "erkfit", ""),
            cells("T1", "Werkfi", "t"),
            cells("T1", "Werkfit ", ""),
            cells("T1", longest, ""),
            cells("T1", longest + "x", ""),
            cells("T1", new Cell.Number(1, "1"), ""),
            cells("T1", "1", ""),
            cells("T1", new Cell.Number(1, "1.0"), ""),
            cells("T1", new Cell.Failed("1"), ""),
            cells("T1", new Cell.Bool(true), ""),
            cells("T1", new Cell.Bool(false), ""),
            cells("T1", new Cell.Day(LocalDate.of(2021, 1, 1)), ""),
            cells("T1", new Cell.Day(LocalDate.of(2021, 1, 2)), ""));
    RowPrinter printer = new RowPrinter(MappingBuilder.pseudonyms(), HEADINGS);
    Set<RowPrint> prints = new HashSet<>();
    rows.forEach(row -> prints.add(printer.of(new RawRow(5, row))));
    assertThat(prints).hasSameSizeAs(rows);
  }

  @Test
  void other_headings_or_another_secret_give_another_print() {
    RawRow row = new RawRow(5, cells("T1", "Werkfit", ""));
    byte[] other = new byte[Pseudonyms.KEY_LENGTH];
    RowPrint print = new RowPrinter(MappingBuilder.pseudonyms(), HEADINGS).of(row);
    List<String> moved = List.of("Nummer", "Start", "Soort");
    assertThat(new RowPrinter(MappingBuilder.pseudonyms(), moved).of(row)).isNotEqualTo(print);
    assertThat(new RowPrinter(new Pseudonyms(other), HEADINGS).of(row)).isNotEqualTo(print);
  }

  @Test
  void a_row_of_which_something_is_told_keeps_no_print() {
    assertThat(read("Werkfit", "01-02-2021").print()).isNotNull();
    assertThat(read("iets anders", "01-02-2021").print()).as("held").isNull();
    assertThat(read("Werkfit", "30-02-2021").print()).as("rejected").isNull();
  }

  private static ReadRow read(String kind, String start) {
    return new MappingBuilder()
        .participation()
        .read("Soort", kind, "Startdatum", start, "Aanbieder", "A");
  }

  private static List<Cell> cells(Object... values) {
    return Arrays.stream(values).map(MappingBuilder::cell).toList();
  }
}
