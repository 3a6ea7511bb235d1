package nl.sectordeal.record.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.KnownRows;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RowSource;
import nl.sectordeal.record.RowSources;
import nl.sectordeal.record.identity.Pseudonyms;
import nl.sectordeal.record.table.FileSender;
import nl.sectordeal.record.table.Headings;
import nl.sectordeal.record.table.RawRow;
import nl.sectordeal.record.table.Table;
import nl.sectordeal.record.table.Tables;
import org.jspecify.annotations.Nullable;

/** Opens a delivered file and reads its rows by the columns of the job file. */
public final class FileRows implements RowSources {
  private final Map<String, RowMapping> mappings;
  private final byte[] key;

  /**
   * @param mappings per source
   * @param key secret key of the digests of persons
   */
  public FileRows(Map<String, RowMapping> mappings, byte[] key) {
    this.mappings = Map.copyOf(mappings);
    this.key = key.clone();
  }

  @Override
  public RowSource open(Path file, Source source, String sender, KnownRows known) {
    RowMapping mapping = Objects.requireNonNull(mappings.get(source.id()));
    List<String> columns = RowMapper.allColumns(mapping);
    Table table = Tables.open(file, source.format(), columns);
    try {
      new Headings(table.headings()).require(columns);
      RowMapper mapper =
          new RowMapper(
              mapping,
              table.headings(),
              new Pseudonyms(key),
              sender(file, source, columns, sender),
              known);
      return new MappedRows(table, mapper);
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }

  private static @Nullable SenderText sender(
      Path file, Source source, List<String> columns, String known) {
    Source.SenderFrom from = source.sender();
    if (from == null || from.number() == null) {
      return null;
    }
    String written = FileSender.outsideRows(file, source, columns);
    return written == null ? new SenderText(known, from.column()) : new SenderText(written, null);
  }

  /** A table with its mapper. */
  private record MappedRows(Table table, RowMapper mapper) implements RowSource {
    @Override
    public @Nullable ReadRow next() {
      for (RawRow raw = table.next(); raw != null; raw = table.next()) {
        ReadRow row = mapper.map(raw, table.afterGap());
        if (row != null) {
          return row;
        }
      }
      return null;
    }

    @Override
    public List<Notice> notices() {
      List<Notice> notices = new ArrayList<>(table.notices());
      notices.addAll(mapper.atEnd());
      return notices;
    }

    @Override
    public void close() {
      table.close();
    }
  }
}
