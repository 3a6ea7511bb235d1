package nl.sectordeal.job.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.measure.euro.BuildingBlocks.Block;
import nl.sectordeal.measure.euro.BuildingBlocks.Kind;
import nl.sectordeal.record.look.CellShape;
import nl.sectordeal.record.table.RawRow;
import nl.sectordeal.record.table.Table;
import nl.sectordeal.record.table.Tables;
import nl.sectordeal.record.table.UnreadableFile;

/**
 * The CSV file with what a year of work is worth (tabel met bouwblokken).
 *
 * @param sha256 of the file's bytes
 */
record BlockTable(List<Block> blocks, String sha256) {
  private static final List<String> HEADINGS =
      List.of("code", "amount_per_year", "max_months", "from", "source");

  /** A column that a table without bonuses need not have. */
  private static final String KIND = "kind";

  private static final Map<String, Kind> KINDS =
      Map.of("", Kind.BLOCK, "bouwblok", Kind.BLOCK, "toeslag", Kind.BONUS, "kosten", Kind.COST);

  private static final Format FORMAT = new Format(Format.Type.CSV, ',', "UTF-8", null, 1, 1);

  /**
   * Reads it.
   *
   * @param node that names the file, for sentences about it
   */
  static BlockTable read(Path file, Node node) {
    if (!Files.isReadable(file)) {
      throw unread(node, file);
    }
    List<Block> blocks = new ArrayList<>();
    try (Table table = Tables.open(file, FORMAT, HEADINGS)) {
      List<Integer> places = new ArrayList<>();
      HEADINGS.forEach(heading -> places.add(table.headings().indexOf(heading)));
      if (places.contains(-1)) {
        throw node.at("blocks")
            .mistake(
                "jobfile.blocks.columns",
                Map.of("file", file, "columns", String.join(", ", HEADINGS)));
      }
      places.add(table.headings().indexOf(KIND));
      RawRow row;
      while ((row = table.next()) != null) {
        blocks.add(block(row, places, file, node));
      }
      return new BlockTable(List.copyOf(blocks), JobFileReader.sha256(Files.readAllBytes(file)));
    } catch (UnreadableFile | IOException e) {
      throw unread(node, file);
    }
  }

  private static Block block(RawRow row, List<Integer> places, Path file, Node node) {
    List<String> cells = places.stream().map(place -> cell(row, place)).toList();
    Kind kind = KINDS.get(cells.get(HEADINGS.size()));
    if (kind == null) {
      throw wrong(node, file, row, "jobfile.blocks.kind");
    }
    boolean limited = !cells.get(2).isEmpty();
    if (kind != Kind.BLOCK && limited) {
      throw wrong(node, file, row, "jobfile.blocks.months");
    }
    try {
      return new Block(
          cells.get(0),
          kind,
          kind == Kind.COST ? BigDecimal.ZERO : new BigDecimal(cells.get(1)),
          limited ? Integer.valueOf(cells.get(2)) : null,
          LocalDate.parse(cells.get(3)));
    } catch (NumberFormatException | DateTimeException e) {
      throw wrong(node, file, row, "jobfile.blocks.values");
    }
  }

  private static String cell(RawRow row, int place) {
    return place < 0 ? "" : CellShape.of(row.cells().get(place)).text();
  }

  private static JobFileMistake unread(Node node, Path file) {
    return node.at("blocks").mistake("jobfile.blocks.unread", Map.of("file", file));
  }

  private static JobFileMistake wrong(Node node, Path file, RawRow row, String key) {
    return node.at("blocks").mistake(key, Map.of("file", file, "row", row.number()));
  }
}
