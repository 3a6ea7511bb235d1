package nl.sectordeal.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/** The columns of {@link PersonMarks}. */
final class JdbcMarks {
  private JdbcMarks() {}

  /** Fills nine places from {@code at} on. */
  static void fill(PreparedStatement insert, int at, PersonMarks marks) throws SQLException {
    if (marks.idKind() == null) {
      insert.setNull(at, Types.SMALLINT);
    } else {
      insert.setInt(at, codeOf(marks.idKind()));
    }
    insert.setObject(at + 1, marks.id());
    insert.setObject(at + 2, marks.educationIdBeside());
    insert.setLong(at + 3, marks.surname());
    insert.setLong(at + 4, marks.birthDate());
    insert.setInt(at + 5, marks.gender());
    insert.setLong(at + 6, marks.household());
    insert.setLong(at + 7, marks.givenName());
    insert.setInt(at + 8, marks.initial());
  }

  static PersonMarks read(ResultSet row) throws SQLException {
    int kind = row.getInt("id_kind");
    return new PersonMarks(
        row.wasNull() ? null : kindOf(kind),
        row.getObject("id_mark", UUID.class),
        row.getObject("education_mark", UUID.class),
        row.getLong("surname"),
        row.getLong("birth_date"),
        row.getInt("gender"),
        row.getLong("household"),
        row.getLong("given_name"),
        row.getInt("initial"));
  }

  private static int codeOf(IdKind kind) {
    return switch (kind) {
      case BSN -> 0;
      case ONDERWIJSNUMMER -> 1;
      case INSZ -> 2;
    };
  }

  private static IdKind kindOf(int code) {
    return switch (code) {
      case 0 -> IdKind.BSN;
      case 1 -> IdKind.ONDERWIJSNUMMER;
      case 2 -> IdKind.INSZ;
      default -> throw new IllegalStateException("No kind of id is stored as " + code);
    };
  }
}
